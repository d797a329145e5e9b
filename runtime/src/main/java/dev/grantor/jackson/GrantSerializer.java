package dev.grantor.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.grantor.AccessTokenException;
import dev.grantor.GrantType;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;

/** Writes a grant token by token, since not every generator takes raw JSON. */
final class GrantSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient GrantType<T> type;

    GrantSerializer(GrantType<T> type, Class<T> javaType) {
        super(javaType);
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (JsonParser json = GrantJackson.FACTORY.createParser(json(value, out))) {
            while (json.nextToken() != null) {
                out.copyCurrentEventExact(json);
            }
        } catch (StreamConstraintsException e) {
            throw JsonMappingException.from(out, GrantJackson.describe("The grant", e), GrantJackson.withoutMessage(e));
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
