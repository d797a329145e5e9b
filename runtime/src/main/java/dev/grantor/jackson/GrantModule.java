package dev.grantor.jackson;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.grantor.GrantType;
import dev.grantor.InvalidParameterException;
import dev.grantor.codec.Claims;
import java.util.Arrays;

/**
 * Has an {@code ObjectMapper} read and write grants, by their interfaces, exactly as tokens do.
 *
 * <pre>{@code
 * record Request(VideoGrant video) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().addModule(new GrantModule(VideoGrants.TYPE)).build();
 * Request request = mapper.readValue("{\"video\":{\"room\":\"daily\"}}", Request.class);
 * }</pre>
 *
 * <p>A grant that does not fit its declaration is a {@code MismatchedInputException}, whose cause is the
 * {@link dev.grantor.VerificationException}; one that cannot be written, a {@code JsonMappingException}. Claims that a grant
 * does not know are refused or ignored as the mapper does with properties
 * ({@code DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES}). Nothing else that a mapper can be told changes what a grant
 * looks like: neither naming strategies nor mix-ins nor default typing.
 *
 * <p>A mapper may have several of these modules; of two types for one interface the last counts. A mapper with one can be
 * copied, but not be serialized by Java.
 */
public final class GrantModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /**
     * A module for these grants.
     *
     * @throws InvalidParameterException if one of them is null, or has no key or no Java type
     */
    public GrantModule(GrantType<?>... types) {
        this(Arrays.asList(Claims.required("types", types)));
    }

    /** As the other constructor; {@code TwilioGrants.TYPES} has all of Twilio's. */
    public GrantModule(Iterable<? extends GrantType<?>> types) {
        super(GrantModule.class.getName());
        for (GrantType<?> type : Claims.required("types", types)) {
            add(Claims.required("type", type));
        }
    }

    private <T> void add(GrantType<T> type) {
        Class<T> javaType = Claims.required("javaType", type.javaType());
        addSerializer(javaType, new GrantSerializer<>(type, javaType));
        addDeserializer(javaType, new GrantDeserializer<>(type, javaType));
    }

    /** Not the class: a mapper may have several modules with different grants. */
    @Override
    public Object getTypeId() {
        return this;
    }
}
