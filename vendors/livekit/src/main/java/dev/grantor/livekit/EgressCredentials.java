package dev.grantor.livekit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a {@code RoomEgress} is secret. Protocol buffers take names in both cases. */
final class EgressCredentials {

    private static final Set<String> SECRETS =
            Set.of("secret", "sessiontoken", "credentials", "accountkey", "streamoutputs");

    private EgressCredentials() {}

    /** Whether there are any, at any level. */
    static boolean areIn(@Nullable Object json) {
        if (json instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .anyMatch(member -> isSecret(member.getKey(), member.getValue()) || areIn(member.getValue()));
        }
        return json instanceof Iterable<?> list && isIn(list);
    }

    private static boolean isIn(Iterable<?> list) {
        for (Object element : list) {
            if (areIn(element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSecret(@Nullable Object name, @Nullable Object value) {
        return name instanceof String text
                && value != null
                && !value.equals("")
                && SECRETS.contains(text.replace("_", "").toLowerCase(Locale.ROOT));
    }
}
