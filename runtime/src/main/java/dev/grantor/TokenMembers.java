package dev.grantor;

import dev.grantor.codec.Claims;
import dev.grantor.codec.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of one JSON object of a token, in the order in which they were added. Their values are copied when added. */
final class TokenMembers {

    private final String duplicate;

    /** Each a {@link Grant} or free-form. */
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** @param duplicate the message about a name that is taken, with {@code %s} for it */
    TokenMembers(String duplicate) {
        this.duplicate = duplicate;
    }

    <T> void addGrant(String key, String path, GrantType<T> type, @Nullable T grant) {
        requireNew(key);
        values.put(key, new Grant<>(type, Claims.copy(path, type, grant)));
    }

    void addObject(String name, String path, @Nullable Map<String, ?> members) {
        requireNew(name);
        values.put(name, Claims.copyFreeForm(path, members));
    }

    /** Adds any value that JSON has. */
    void addFreeForm(String name, String path, @Nullable Object value) {
        requireNew(name);
        values.put(name, Claims.copyFreeFormValue(path, value));
    }

    private void requireNew(String name) {
        if (values.containsKey(name)) {
            throw new GrantConflictException(
                    ErrorCode.CONFLICT_DUPLICATE, name, duplicate.formatted(Parameters.shown(name)));
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void write(JsonWriter out) {
        for (Map.Entry<String, @Nullable Object> member : values.entrySet()) {
            out.name(member.getKey());
            if (member.getValue() instanceof Grant<?> grant) {
                grant.write(out);
            } else {
                out.freeForm(member.getValue());
            }
        }
    }

    private record Grant<T>(GrantType<T> type, T value) {

        void write(JsonWriter out) {
            out.object(type, value);
        }
    }
}
