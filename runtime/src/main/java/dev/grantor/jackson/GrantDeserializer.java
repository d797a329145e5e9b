package dev.grantor.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.grantor.AccessTokenException;
import dev.grantor.GrantType;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.UnknownMembers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a grant by way of its own JSON, so that it is as strict as when it is read from a token. */
final class GrantDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final transient GrantType<T> type;

    GrantDeserializer(GrantType<T> type) {
        super(type.javaType());
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        byte[] json = json(in);
        FirstUnknown unknown = new FirstUnknown();
        T grant = read(json, unknown, in);
        if (unknown.name != null && context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
            throw UnrecognizedPropertyException.from(in, handledType(), unknown.name, List.copyOf(unknown.known));
        }
        return grant;
    }

    private T read(byte[] json, UnknownMembers unknown, JsonParser in) throws MismatchedInputException {
        try {
            JsonReader reader = JsonReader.of(json, "grants." + type.key(), unknown);
            T grant = reader.next(type);
            reader.end();
            return grant;
        } catch (AccessTokenException e) {
            MismatchedInputException refused = MismatchedInputException.from(in, handledType(), e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }

    /** The value at which the parser stands; the parser then stands at its end. */
    private static byte[] json(JsonParser in) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(json)) {
            int depth = 0;
            for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
                out.copyCurrentEventExact(in);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    break;
                }
            }
        }
        return json.toByteArray();
    }

    private static final class FirstUnknown implements UnknownMembers {

        @Nullable
        String name;

        List<String> known = List.of();

        @Override
        public void found(String path, String unknownName, List<String> knownNames) {
            if (name == null) {
                name = unknownName;
                known = knownNames;
            }
        }
    }
}
