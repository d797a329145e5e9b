package dev.grantor;

import dev.grantor.codec.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header or the payload of a token: strictly one JSON object, of which nothing else is known.
 *
 * @param json the object as it stands in the token
 * @param members its members, each as it stands there
 */
record JsonPart(String json, Map<String, byte[]> members) {

    static JsonPart readHeader(byte[] json) {
        try {
            return read(json, HeaderRules.PATH);
        } catch (MalformedTokenException e) {
            throw TwilioErrors.header(e);
        }
    }

    static JsonPart readPayload(byte[] json) {
        try {
            return read(json, "");
        } catch (MalformedTokenException e) {
            throw TwilioErrors.payload(e);
        }
    }

    private static JsonPart read(byte[] json, String path) {
        JsonReader in = JsonReader.of(json, path);
        Map<String, byte[]> members = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            members.put(name, in.nextBytes());
        }
        in.end();
        return new JsonPart(new String(json, StandardCharsets.UTF_8), members);
    }

    /** The members as free-form JSON, without those that have a number which Java objects are not made of. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        members.forEach((name, json) -> {
            try {
                values.put(name, JsonReader.of(json, name).nextFreeForm());
            } catch (MalformedTokenException e) {
                return;
            }
        });
        return Collections.unmodifiableMap(values);
    }

    /** Shows nothing of what is in it. */
    @Override
    public String toString() {
        return "JsonPart[redacted]";
    }
}
