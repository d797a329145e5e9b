package dev.grantor.jjwt;

import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JWKs. */
final class JwkWriter {

    private JwkWriter() {}

    /** Writes one object: what the key is for, then what it is made of. */
    static void write(JsonWriter out, Algorithm algorithm, @Nullable String id, Map<String, String> members) {
        out.beginObject();
        write(out, "kty", KeyKind.of(algorithm).wireName());
        write(out, "use", "sig");
        write(out, "alg", algorithm.headerName());
        if (id != null) {
            write(out, "kid", id);
        }
        members.forEach((name, value) -> {
            if (!name.equals("kty")) {
                write(out, name, value);
            }
        });
        out.endObject();
    }

    private static void write(JsonWriter out, String name, String value) {
        out.name(name);
        out.value(value);
    }

    static String text(Consumer<JsonWriter> writing) {
        JsonWriter out = JsonWriter.create(KeyText.MAX_BYTES);
        writing.accept(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
