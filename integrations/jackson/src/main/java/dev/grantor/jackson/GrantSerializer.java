package dev.grantor.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.grantor.GrantType;
import dev.grantor.error.AccessTokenException;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;

/** Writes a grant token by token, since not every generator takes raw JSON. */
final class GrantSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    /** The only zero with a sign that a {@code JsonWriter} writes. */
    private static final String NEGATIVE_ZERO = "-0.0";

    private final transient GrantType<T> type;

    GrantSerializer(GrantType<T> type, Class<T> javaType) {
        super(javaType);
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (JsonParser json = GrantJackson.FACTORY.createParser(json(value, out))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isNumeric()) {
                    writeNumber(json, out);
                } else {
                    out.copyCurrentEvent(json);
                }
            }
        } catch (StreamConstraintsException e) {
            throw JsonMappingException.from(out, GrantJackson.describe("The grant", e), GrantJackson.withoutMessage(e));
        }
    }

    /**
     * As it is spelt, where numbers are text; elsewhere as the number that it is, and {@code BigDecimal} has no
     * negative zero.
     */
    private static void writeNumber(JsonParser json, JsonGenerator out) throws IOException {
        String number = json.getText();
        if (out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
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
            T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeSerializer) throws IOException {
        serialize(value, out, provider);
    }

    private String json(T value, JsonGenerator out) throws JsonMappingException {
        try {
            return type.toJson(value);
        } catch (AccessTokenException e) {
            throw JsonMappingException.from(out, e.getMessage(), e);
        }
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(GrantType.class.getName());
    }
}
