package dev.grantor.inspect;

import dev.grantor.codec.JsonReader;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.internal.jws.HeaderRules;
import dev.grantor.internal.twilio.TwilioErrors;
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
record DecodedSegment(String json, Map<String, byte[]> members) {

    static DecodedSegment readHeader(byte[] json) {
        try {
            return read(json, HeaderRules.PATH);
        } catch (MalformedJsonException e) {
            throw TwilioErrors.malformed(e);
        }
    }

    static DecodedSegment readPayload(byte[] json) {
        try {
            return read(json, "");
        } catch (MalformedJsonException e) {
            throw TwilioErrors.malformed(e);
        }
    }

    private static DecodedSegment read(byte[] json, String path) {
        JsonReader in = JsonReader.of(json, path);
        Map<String, byte[]> members = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            members.put(name, in.nextBytes());
        }
        in.end();
        return new DecodedSegment(new String(json, StandardCharsets.UTF_8), members);
    }

    /** The members as free-form JSON, without those that have a number which Java objects are not made of. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        members.forEach((name, json) -> {
            try {
                values.put(name, JsonReader.of(json, name).nextFreeForm());
            } catch (MalformedJsonException e) {
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
