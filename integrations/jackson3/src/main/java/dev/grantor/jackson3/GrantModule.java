package dev.grantor.jackson3;

import dev.grantor.GrantType;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.InvalidParameterException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.module.SimpleModule;

/**
 * Has an {@code ObjectMapper} read and write grants, by their interfaces, as tokens do.
 *
 * <pre>{@code
 * record Request(VideoGrant video) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().addModule(new GrantModule(VideoGrants.TYPE)).build();
 * Request request = mapper.readValue("{\"video\":{\"room\":\"daily\"}}", Request.class);
 * }</pre>
 *
 * <p>A grant that does not fit its declaration, or is longer than 1,048,576 bytes of UTF-8, is a
 * {@code MismatchedInputException}, whose cause is the {@link dev.grantor.error.MalformedJsonException} where there is
 * one; one that cannot be written, a {@code DatabindException}. Claims that a grant does not know are refused or
 * ignored as the mapper does with properties ({@code DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES}); in a
 * generated grant, a claim that is null counts as absent, known or not. What is not JSON, such as NaN, bytes or Java
 * objects in a tree, is refused.
 *
 * <p>Neither naming strategies nor mix-ins nor inclusion nor default typing change which members a grant has. How these
 * are spelt, such as numbers as texts ({@code JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS}), is up to the generator: a
 * token may spell them otherwise.
 *
 * <p>A mapper may have several of these modules; of two types for one interface the last counts. A mapper with one can
 * be copied, but not be serialized by Java.
 */
public final class GrantModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final boolean generated;

    private GrantModule(boolean generated) {
        super(GrantModule.class.getName());
        this.generated = generated;
    }

    /**
     * A module for these grants.
     *
     * @throws InvalidParameterException if one of them is null, has no valid key or no Java type, or throws
     */
    public GrantModule(GrantType<?>... types) {
        this(Arrays.asList(GeneratedSupport.required("types", types)));
    }

    /** As the other constructor; {@code TwilioGrants.TYPES} has all of Twilio's. */
    public GrantModule(Iterable<? extends GrantType<?>> types) {
        this(false);
        for (GrantType<?> type : copy(GeneratedSupport.required("types", types))) {
            add(GeneratedSupport.required("type", type));
        }
    }

    /**
     * A module for every grant that Grantor's processor has generated code for: a mapper finds the grant's type by
     * reflection, when it first meets its interface. For frameworks that know no types; a mapper of your own takes
     * those that it needs.
     */
    public static GrantModule ofGenerated() {
        return new GrantModule(true);
    }

    private static List<GrantType<?>> copy(Iterable<? extends GrantType<?>> types) {
        return supplied("types", types, () -> {
            List<GrantType<?>> copy = new ArrayList<>();
            for (GrantType<?> type : types) {
                copy.add(type);
            }
            return copy;
        });
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        if (generated) {
            context.addSerializers(new GeneratedGrants.Writers());
            context.addDeserializers(new GeneratedGrants.Readers());
        }
    }

    private <T> void add(GrantType<T> type) {
        String key = GeneratedSupport.notBlank("key", supplied("key", type, type::key));
        Class<T> javaType = GeneratedSupport.required("javaType", supplied("javaType", type, type::javaType));
        addSerializer(javaType, new GrantSerializer<>(type, javaType));
        addDeserializer(javaType, new GrantDeserializer<>(type, key, javaType));
    }

    /** What other people's code gives; where it throws, its message is not told. */
    private static <T> T supplied(String parameter, Object supplier, Supplier<T> value) {
        try {
            return value.get();
        } catch (Exception e) {
            Interruption.passOn(e);
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_TYPE,
                    parameter,
                    supplier.getClass().getName() + " threw " + e.getClass().getName());
        }
    }

    /** Not the class: a mapper may have several modules with different grants. */
    @Override
    public Object getRegistrationId() {
        return this;
    }
}
