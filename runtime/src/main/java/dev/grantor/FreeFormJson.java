package dev.grantor;

import dev.grantor.codec.Codecs;
import dev.grantor.codec.JsonReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON that nobody declared, as Java objects that cannot be changed. */
final class FreeFormJson {

    private FreeFormJson() {}

    static Map<String, @Nullable Object> object(byte[] json, String path) {
        JsonReader in = JsonReader.of(json, path);
        Map<String, @Nullable Object> object = in.next(Codecs.freeForm());
        in.end();
        return object;
    }

    static Map<String, @Nullable Object> values(Map<String, byte[]> json) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        json.forEach((name, value) ->
                values.put(name, JsonReader.of(value, Parameters.shown(name)).nextFreeForm()));
        return Collections.unmodifiableMap(values);
    }
}
