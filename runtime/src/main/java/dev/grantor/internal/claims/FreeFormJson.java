package dev.grantor.internal.claims;

import dev.grantor.codec.Codecs;
import dev.grantor.codec.JsonReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Free-form JSON as unmodifiable Java objects. */
public final class FreeFormJson {

    private FreeFormJson() {}

    /**
     * Returns the members of an object.
     *
     * @throws dev.grantor.error.MalformedJsonException if it is not an object that Java objects can hold
     */
    public static Map<String, @Nullable Object> object(byte[] json, String path) {
        JsonReader in = JsonReader.of(json, path);
        Map<String, @Nullable Object> object = in.next(Codecs.freeForm());
        in.end();
        return object;
    }
}
