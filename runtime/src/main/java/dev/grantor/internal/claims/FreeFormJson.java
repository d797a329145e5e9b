package dev.grantor.internal.claims;

import dev.grantor.codec.Codecs;
import dev.grantor.codec.JsonReader;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.internal.text.ShownText;
import dev.grantor.internal.twilio.TwilioErrors;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Free-form JSON as unmodifiable Java objects. */
public final class FreeFormJson {

    private FreeFormJson() {}

    public static Map<String, @Nullable Object> object(byte[] json, String path) {
        try {
            JsonReader in = JsonReader.of(json, path);
            Map<String, @Nullable Object> object = in.next(Codecs.freeForm());
            in.end();
            return object;
        } catch (MalformedJsonException e) {
            throw TwilioErrors.malformed(e);
        }
    }

    public static Map<String, @Nullable Object> values(Map<String, byte[]> json) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        try {
            json.forEach((name, value) -> values.put(
                    name, JsonReader.of(value, ShownText.ofName(name)).nextFreeForm()));
        } catch (MalformedJsonException e) {
            throw TwilioErrors.malformed(e);
        }
        return Collections.unmodifiableMap(values);
    }
}
