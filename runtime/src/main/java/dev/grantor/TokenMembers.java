package dev.grantor;

import dev.grantor.codec.Claims;
import dev.grantor.codec.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Members of one JSON object of a token, in the order in which they were added. Their values are copied when added. */
final class TokenMembers {

    private final String kind;
    private final Map<String, Consumer<JsonWriter>> values = new LinkedHashMap<>();

    /** @param kind what the members are, for messages */
    TokenMembers(String kind) {
        this.kind = kind;
    }

    <T> void addGrant(String key, String path, GrantType<T> type, @Nullable T grant) {
        requireNew(key);
        T copy = Claims.copy(path, type, grant);
        values.put(key, out -> out.object(type, copy));
    }

    void addObject(String name, String path, @Nullable Map<String, ?> members) {
        requireNew(name);
        Map<String, @Nullable Object> copy = Claims.copyFreeForm(path, members);
        values.put(name, out -> out.freeForm(copy));
    }

    /** Adds any value that JSON has. */
    void addFreeForm(String name, String path, @Nullable Object value) {
        requireNew(name);
        Object copy = Claims.copyFreeFormValue(path, value);
        values.put(name, out -> out.freeForm(copy));
    }

    private void requireNew(String name) {
        if (values.containsKey(name)) {
            throw new GrantConflictException(
                    ErrorCode.CONFLICT_DUPLICATE,
                    name,
                    "The token has a %s \"%s\" already.".formatted(kind, Parameters.shown(name)));
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void write(JsonWriter out) {
        values.forEach((name, value) -> {
            out.name(name);
            value.accept(out);
        });
    }
}
