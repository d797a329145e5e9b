package dev.grantor.jackson3;

import dev.grantor.GrantType;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.MalformedJsonException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a grant by way of its own JSON, so that it is as strict as when it is read from a token. */
final class GrantDeserializer<T> extends StdDeserializer<T> {

    private final GrantType<T> type;
    private final String path;

    GrantDeserializer(GrantType<T> type, String key, Class<T> javaType) {
        super(javaType);
        this.type = type;
        this.path = "grants." + key;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws JacksonException {
        byte[] json = json(in);
        FirstUnknown unknown = new FirstUnknown();
        try {
            T grant = read(json, unknown);
            requireKnown(unknown, in, context, null);
            return grant;
        } catch (AccessTokenException e) {
            requireKnown(unknown, in, context, e);
            throw mismatched(in, String.valueOf(e.getMessage()), e);
        }
    }

    /** Without the type, as it is written. */
    @Override
    public T deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer typeDeserializer)
            throws JacksonException {
        return deserialize(in, context);
    }

    private T read(byte[] json, UnknownMembers unknown) {
        JsonReader reader = JsonReader.of(json, path, unknown);
        T grant = reader.next(type);
        reader.end();
        return grant;
    }

    /** Comes before {@code refusal} of the grant: what that lacks is probably what is misspelt. */
    private void requireKnown(
            FirstUnknown unknown, JsonParser in, DeserializationContext context, @Nullable Exception refusal)
            throws MismatchedInputException {
        if (unknown.name == null || !context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
            return;
        }
        MismatchedInputException refused =
                UnrecognizedPropertyException.from(in, handledType(), unknown.name, List.copyOf(unknown.known));
        String inner = unknown.place.substring(path.length());
        if (!inner.isEmpty()) {
            refused.prependPath(handledType(), inner.substring(1));
        }
        if (refusal != null) {
            refused.addSuppressed(refusal);
        }
        throw refused;
    }

    private MismatchedInputException mismatched(JsonParser in, String message, Exception cause) {
        MismatchedInputException refused = MismatchedInputException.from(in, handledType(), message);
        refused.initCause(cause);
        return refused;
    }

    /** The value at which the parser stands; the parser then stands at its end. */
    private byte[] json(JsonParser in) throws JacksonException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator out = GrantJackson.FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            copy(in, out, json);
        } catch (RuntimeException e) {
            if (e instanceof JacksonException && !isOfWriting(e)) {
                throw e;
            }
            Interruption.passOn(e);
            throw mismatched(in, GrantJackson.describe(path, e), GrantJackson.withoutMessage(e));
        }
        requireSize(json, in);
        return json.toByteArray();
    }

    /** Whether there is JSON, but something in it that a grant cannot have. */
    private static boolean isOfWriting(RuntimeException failure) {
        return failure instanceof StreamConstraintsException || failure instanceof StreamWriteException;
    }

    private void copy(JsonParser in, JsonGenerator out, ByteArrayOutputStream json) throws JacksonException {
        int depth = 0;
        for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
            copy(token, in, out);
            requireSize(json, in);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
    }

    /** Not everything that a parser gives is JSON: trees hold Java objects, texts half of a surrogate pair. */
    private void copy(JsonToken token, JsonParser in, JsonGenerator out) throws JacksonException {
        if (token.isNumeric()) {
            out.writeNumber(in.getString()); // not parsed: an exponent may be too large for that
        } else if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            throw new StreamWriteException(out, "embedded object");
        } else {
            out.copyCurrentEvent(in);
        }
    }

    private void requireSize(ByteArrayOutputStream json, JsonParser in) throws MismatchedInputException {
        if (json.size() > GrantJackson.MAX_BYTES) {
            MalformedJsonException refusal = new MalformedJsonException(
                    ErrorCode.TOKEN_TOO_LARGE, path, "longer than %s bytes of UTF-8".formatted(GrantJackson.MAX_BYTES));
            throw mismatched(in, String.valueOf(refusal.getMessage()), refusal);
        }
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
