package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * Declares an accessor as a claim: a member of the JSON object of a grant or a token.
 *
 * <pre>{@code
 * @Claim("room_sid") String roomSid();                                              // required
 * @Claim("seats") @Nullable Integer seats();                                        // absent when not set
 * @Claim("nick") Optional<String> nick();                                           // the same, as an Optional
 * @Claim("valid_for") default Duration validFor() { return Duration.ofHours(1); }   // has a default
 * @Claim(value = "allow", within = "incoming") boolean incomingAllow();             // {"incoming":{"allow":true}}
 * @Claim Set<Feature> features();                                                   // "features": the name is derived
 * }</pre>
 *
 * <p>Types: {@code String}, the primitives and their boxes, {@code BigInteger}, {@code BigDecimal}, {@code Instant},
 * {@code Duration}, {@code URI}, {@code UUID}, enums, {@link GrantPart} interfaces, in a token {@link Grant}
 * interfaces; {@code List} and {@code Set} of these, {@code Map} from {@code String} or an enum to these;
 * {@code Optional}, {@code OptionalInt}, {@code OptionalLong} and {@code OptionalDouble}; {@code Map<String, Object>}
 * and Jackson's {@code JsonNode} for free-form JSON; anything else {@linkplain #using() with a codec}.
 *
 * <p>In Kotlin the accessor is a property's getter: {@code @get:Claim("room") val room: String?}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Claim {

    /**
     * The claim's name in JSON. By default, the grant's {@link NamingStrategy} derives it from the accessor. An empty
     * name is an error.
     */
    String value() default "";

    /**
     * The path of the objects that the claim lies in, from the grant's object inwards. Claims with the same path share
     * one object, which is written when one of them is.
     *
     * <pre>{@code
     * @Claim(value = "application_sid", within = "outgoing") @Nullable String outgoingApplicationSid();
     * @Claim(value = "params", within = "outgoing") @Nullable Map<String, Object> outgoingParams();
     * // {"outgoing":{"application_sid":"AP1","params":{}}}
     * }</pre>
     */
    String[] within() default {};

    /** When the claim is written. */
    Include include() default Include.NON_ABSENT;

    /**
     * The unit in which an {@code Instant} (since 1970-01-01T00:00:00Z) or a {@code Duration} is counted. The default
     * is seconds, as for a NumericDate (RFC 7519 §2). A fraction of the unit is dropped.
     */
    TimeUnit unit() default TimeUnit.SECONDS;

    /**
     * The codec that writes and reads the claim, or the elements of a claim that is a {@code List}, a {@code Set}, a
     * {@code Map} or an {@code Optional}: a class that implements {@code dev.grantor.codec.ClaimCodec} for that type,
     * with a public constructor without parameters or with one {@code Class}, which is then the type's. So {@code using
     * = DatabindCodec.class}, of {@code grantor-jackson} or {@code grantor-jackson3}, binds a class that you already
     * have with Jackson databind.
     *
     * <pre>{@code
     * @Claim(value = "price", using = MoneyCodec.class) Money price();
     * }</pre>
     */
    Class<?> using() default Void.class;

    /** When a claim is written; the constants mean what Jackson's {@code JsonInclude.Include} means by them. */
    enum Include {
        /** Unless it is {@code null} or an empty {@code Optional}. */
        NON_ABSENT,
        /** Unless it is absent or equals its default: the value that the accessor's default body returns. */
        NON_DEFAULT,
        /**
         * Unless it is absent or an empty collection. A collection that is not in the JSON is then read as an empty
         * one, and the builder starts with an empty one.
         */
        NON_EMPTY,
        /** Always; as a JSON {@code null} when it is absent. */
        ALWAYS
    }
}
