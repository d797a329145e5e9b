package dev.grantor.inspect;

import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.internal.jws.HeaderRules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header or the payload of a token: strictly one JSON object, of which nothing else is known.
 *
 * @param json the object as it stands in the token
 * @param members its members, each as it stands there
 */
record DecodedSegment(String json, Map<String, byte[]> members) {

    private static final int MAX_NAME_BYTES = 1 << 23;

    static DecodedSegment readHeader(byte[] json) {
        return read(json, HeaderRules.PATH);
    }

    static DecodedSegment readPayload(byte[] json) {
        return read(json, "");
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

    /** The JSON of an object with these members. */
    static byte[] object(Map<String, byte[]> members) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write('{');
        members.forEach((name, json) -> {
            if (object.size() > 1) {
                object.write(',');
            }
            JsonWriter text = JsonWriter.create(MAX_NAME_BYTES);
            text.value(name);
            object.writeBytes(text.toByteArray());
            object.write(':');
            object.writeBytes(json);
        });
        object.write('}');
        return object.toByteArray();
    }

    /** The JSON of an object in which the value stands at this path. */
    static byte[] nested(List<String> path, byte[] value) {
        byte[] object = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            object = object(Map.of(path.get(i), object));
        }
        return object;
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
        return "DecodedSegment[redacted]";
    }
}
