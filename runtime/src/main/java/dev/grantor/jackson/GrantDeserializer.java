package dev.grantor.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.grantor.AccessTokenException;
import dev.grantor.GrantType;
import dev.grantor.codec.Claims;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.UnknownMembers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a grant by way of its own JSON, so that it is as strict as when it is read from a token. */
final class GrantDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final transient GrantType<T> type;
    private final String path;

    GrantDeserializer(GrantType<T> type, Class<T> javaType) {
        super(javaType);
        this.type = type;
        this.path = "grants." + Claims.required("key", type.key());
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        byte[] json = json(in);
        FirstUnknown unknown = new FirstUnknown();
        T grant = read(json, unknown, in);
        if (unknown.name != null && context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
            throw unrecognized(unknown.name, unknown, in);
        }
        return grant;
    }

    /** Without the type, as it is written. */
    @Override
    public T deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer typeDeserializer)
            throws IOException {
        return deserialize(in, context);
    }

    private T read(byte[] json, UnknownMembers unknown, JsonParser in) throws MismatchedInputException {
        try {
            JsonReader reader = JsonReader.of(json, path, unknown);
            T grant = reader.next(type);
            reader.end();
            return grant;
        } catch (AccessTokenException e) {
            throw mismatched(in, String.valueOf(e.getMessage()), e);
        }
    }

    private MismatchedInputException unrecognized(String name, FirstUnknown unknown, JsonParser in) {
        MismatchedInputException refused =
                UnrecognizedPropertyException.from(in, handledType(), name, List.copyOf(unknown.known));
        String inner = unknown.place.substring(path.length());
        if (!inner.isEmpty()) {
            refused.prependPath(handledType(), inner.substring(1));
        }
        return refused;
    }

    private MismatchedInputException mismatched(JsonParser in, String message, Exception cause) {
        MismatchedInputException refused = MismatchedInputException.from(in, handledType(), message);
        refused.initCause(cause);
        return refused;
    }

    /** The value at which the parser stands; the parser then stands at its end. */
    private byte[] json(JsonParser in) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(json)) {
            int depth = 0;
            for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
                copy(in, out);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    break;
                }
            }
        }
        return json.toByteArray();
    }

    /** Not everything that a parser gives is JSON: trees hold Java objects, texts half of a surrogate pair. */
    private void copy(JsonParser in, JsonGenerator out) throws IOException {
        try {
            out.copyCurrentEventExact(in);
        } catch (JsonGenerationException | IllegalStateException e) {
            throw mismatched(in, path + ": there is something in it that has no JSON form.", withoutMessage(e));
        }
    }

    private static Exception withoutMessage(Exception exception) {
        IllegalStateException cause =
                new IllegalStateException(exception.getClass().getName());
        cause.setStackTrace(exception.getStackTrace());
        return cause;
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(GrantType.class.getName());
    }

    private static final class FirstUnknown implements UnknownMembers {

        @Nullable
        String name;

        String place = "";
        List<String> known = List.of();

        @Override
        public void found(String foundAt, String unknownName, List<String> knownNames) {
            if (name == null) {
                name = unknownName;
                place = foundAt;
                known = knownNames;
            }
        }
    }
}
