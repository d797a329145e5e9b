package dev.grantor.jackson;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import java.util.Map;

/**
 * Binds a claim with Jackson databind: for classes that a program already has, and for {@link JsonNode}. Members that
 * the class does not know are ignored. What Jackson makes of a value must be plain JSON: a {@code byte[]} or an
 * embedded object in it is refused. A value that Jackson writes as {@code null}, such as a {@code NullNode}, is refused
 * too, since a JSON {@code null} is an absent claim; members inside of the value may be null.
 *
 * <p>For a mapper of your own, extend it:
 *
 * <pre>{@code
 * public final class OrderCodec extends DatabindCodec<Order> {
 *     public OrderCodec() {
 *         super(Order.class, Orders.MAPPER);
 *     }
 * }
 * }</pre>
 *
 * @param <T> the Java type of the values
 */
public class DatabindCodec<T> implements ClaimCodec<T> {

    private static final int MAX_COPY_BYTES = 4 << 20;

    private final Class<T> type;
    private final ObjectMapper mapper;

    /**
     * Binds {@code type} with a mapper that is as Jackson's default, but ignores unknown members and converts no
     * scalars.
     */
    public DatabindCodec(Class<T> type) {
        this(type, DefaultMapper.INSTANCE);
    }

    /** Binds {@code type} with {@code mapper}, which must not be changed any more. */
    protected DatabindCodec(Class<T> type, ObjectMapper mapper) {
        this.type = GeneratedSupport.required("type", type);
        this.mapper = GeneratedSupport.required("mapper", mapper);
    }

    @Override
    public void write(JsonWriter out, T value) {
        JsonNode tree;
        try {
            tree = value instanceof JsonNode node ? node : mapper.valueToTree(value);
        } catch (Exception e) {
            throw out.refused(
                    ErrorCode.PARAMETER_TYPE,
                    "Jackson could not write a " + type.getName() + JacksonFailure.describe(mapper, e));
        }
        write(out, tree);
    }

    @Override
    public T read(JsonReader in) {
        Object tree = in.nextFreeForm();
        try {
            return mapper.convertValue(tree, type);
        } catch (Exception e) {
            throw in.malformed("Jackson could not read a " + type.getName() + JacksonFailure.describe(mapper, e));
        }
    }

    /**
     * What is read when {@code value} is written, so that neither later changes to it nor anything that JSON cannot
     * carry gets into a grant. The limit is 4 MiB, so that what was read can be copied.
     */
    @Override
    public T copy(T value) {
        JsonWriter out = JsonWriter.create(MAX_COPY_BYTES);
        out.value(this, value);
        try {
            return JsonReader.of(out.toByteArray(), "").next(this);
        } catch (MalformedJsonException e) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_TYPE, e.path(), "what was written cannot be read back: " + e.problem());
        }
    }

    private static void write(JsonWriter out, JsonNode tree) {
        switch (tree.getNodeType()) {
            case OBJECT -> {
                out.beginObject();
                for (Map.Entry<String, JsonNode> member : tree.properties()) {
                    out.name(member.getKey());
                    write(out, member.getValue());
                }
                out.endObject();
            }
            case ARRAY -> {
                out.beginArray();
                for (JsonNode element : tree) {
                    write(out, element);
                }
                out.endArray();
            }
            case STRING -> out.value(tree.textValue());
            case BOOLEAN -> out.value(tree.booleanValue());
            case NUMBER -> out.freeForm(tree.numberValue());
            case NULL -> out.nullValue();
            case BINARY, MISSING, POJO ->
                throw out.refused(
                        ErrorCode.PARAMETER_TYPE, "Jackson's " + tree.getNodeType() + " node has no JSON form");
        }
    }

    /** Made when it is first needed: a mapper is slow to make, and most programs need none. */
    private static final class DefaultMapper {

        static final ObjectMapper INSTANCE = JsonMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
