package dev.grantor.jackson3;

import dev.grantor.GrantType;
import dev.grantor.error.AccessTokenException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a grant token by token, since not every generator takes raw JSON. */
final class GrantSerializer<T> extends StdSerializer<T> {

    /** The only zero with a sign that a {@code JsonWriter} writes. */
    private static final String NEGATIVE_ZERO = "-0.0";

    private final GrantType<T> type;

    GrantSerializer(GrantType<T> type, Class<T> javaType) {
        super(javaType);
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext provider) throws JacksonException {
        try (JsonParser json = GrantJackson.FACTORY.createParser(ObjectReadContext.empty(), json(value, out))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isNumeric()) {
                    writeNumber(json, out);
                } else {
                    out.copyCurrentEvent(json);
                }
            }
        } catch (StreamConstraintsException e) {
            throw DatabindException.from(out, GrantJackson.describe("The grant", e), GrantJackson.withoutMessage(e));
        }
    }

    /**
     * As it is spelt, where numbers are text; elsewhere as the number that it is, and {@code BigDecimal} has no
     * negative zero.
     */
    private static void writeNumber(JsonParser json, JsonGenerator out) throws JacksonException {
        String number = json.getString();
        if (out.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(number);
        } else if (number.equals(NEGATIVE_ZERO)) {
            out.writeNumber(-0.0);
        } else {
            out.copyCurrentEventExact(json);
        }
    }

    /** Without the type: its interface tells it, and a grant has no other members than its own. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator out, SerializationContext provider, TypeSerializer typeSerializer)
            throws JacksonException {
        serialize(value, out, provider);
    }

    private String json(T value, JsonGenerator out) throws JacksonException {
        try {
            return type.toJson(value);
        } catch (AccessTokenException e) {
            throw DatabindException.from(out, e.getMessage(), e);
        }
    }
}
