package dev.grantor.testsupport;

import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Short ways to write and to read a document. */
public final class Json {

    public static final int LIMIT = 1 << 20;

    private Json() {}

    public static String write(Consumer<JsonWriter> calls) {
        JsonWriter out = JsonWriter.create(LIMIT);
        calls.accept(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    public static <T> String write(ClaimCodec<T> codec, T value) {
        return write(out -> out.value(codec, value));
    }

    public static JsonReader reader(String json) {
        return JsonReader.of(json.getBytes(StandardCharsets.UTF_8), "grants.video");
    }

    public static <T> T read(ClaimCodec<T> codec, String json) {
        JsonReader in = reader(json);
        T value = in.next(codec);
        in.end();
        return value;
    }
}
