package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface as a token: a signed JSON Web Token (RFC 7519) with its header, its lifetime and its claims.
 * The processor checks the declaration and generates its companion, whose name is the English plural of the interface's
 * ({@code ServiceTokens}), with a builder, a verifier and the token's type.
 *
 * <pre>{@code
 * @Token(type = "at+jwt", algorithms = HS256, keyId = KeyId.REQUIRED, ttl = "PT5M", maxTtl = "PT1H")
 * public interface ServiceToken {
 *     @Claim("iss") @Constant("https://auth.acme.example") String issuer();
 *     @Claim("aud") String audience();
 *     @Claim("sub") String subject();
 *     @Claim("scope") @SpaceSeparated Set<Scope> scopes();
 *     @Claim(within = "grants") @Nullable RoomBookingGrant booking();   // a @Grant; its key is the claim's name
 * }
 *
 * AccessToken token = ServiceTokens.builder(key)
 *         .audience("rooms")
 *         .subject("calendar")
 *         .scopes(Set.of(Scope.READ))
 *         .build();
 * ServiceToken claims = ServiceTokens.verifier().key(key).audience("rooms").build().verify(token.toJwt()).claims();
 * }</pre>
 *
 * <p>{@code exp}, {@code iat}, {@code nbf} and {@code jti} (RFC 7519 §4.1) belong to the token and are not declared:
 * their presence is said here. {@code iss}, {@code sub} and {@code aud} are claims like any other, except that an
 * {@code aud}, and an {@code iss} that is not {@linkplain FromKey the key's}, is required or a {@link Constant}. A
 * token that has an {@code iss}, an {@code aud} or a {@code cty} that its declaration does not have is refused.
 *
 * <p>Durations are written as ISO 8601 has them, as {@link java.time.Duration#parse} reads them: {@code PT5M},
 * {@code P30D}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Token {

    /**
     * The algorithms that a key of this token may have, RFC 7518 §3.1: one at least, and HMAC never together with
     * others, since a public key could then be taken for a secret (RFC 8725 §2.1). The header's {@code alg} is compared
     * with that of the key, and never chooses.
     */
    Algorithm[] algorithms();

    /**
     * The header's {@code typ} (RFC 7515 §4.1.9), for example {@code at+jwt}. Compared without regard to case, and with
     * or without {@code application/} before it; {@code JWT} is compared as it is (RFC 7519 §5.1).
     */
    String type() default "JWT";

    /** Whether a token without {@code typ} is accepted. It is written all the same. */
    boolean typeOptional() default false;

    /** The header's {@code cty} (RFC 7515 §4.1.10); by default there is none, and a token with one is refused. */
    String contentType() default "";

    /** Whether the header names its key, {@code kid} (RFC 7515 §4.1.4). */
    KeyId keyId() default KeyId.OPTIONAL;

    /**
     * How long a token is valid if its builder is not told: an hour, or the nearest that the bounds allow. It is not
     * written where tokens never expire.
     */
    String ttl() default "";

    /** The shortest lifetime that the builder takes; at least a second. It is not written where tokens never expire. */
    String minTtl() default "PT1S";

    /**
     * The longest lifetime that the builder takes and that the verifier accepts. Without {@code exp} it bounds the age,
     * counted from {@code iat}.
     */
    String maxTtl() default "PT24H";

    /**
     * Whether the token expires, {@code exp} (RFC 7519 §4.1.4): {@code ALWAYS}; {@code WAIVABLE}, where the builder has
     * {@code withoutExpiry()}; or {@code NEVER}, which needs {@code iat}.
     */
    Presence exp() default Presence.ALWAYS;

    /** Whether the token says when it was issued, {@code iat} (RFC 7519 §4.1.6): {@code ALWAYS} or {@code NEVER}. */
    Presence iat() default Presence.ALWAYS;

    /**
     * Whether the token says from when on it is valid, {@code nbf} (RFC 7519 §4.1.5): {@code IF_SET}, or
     * {@code ALWAYS}, which is the time of issue unless set, or {@code NEVER}.
     */
    Presence nbf() default Presence.IF_SET;

    /**
     * Whether the token has an id, {@code jti} (RFC 7519 §4.1.7): {@code ALWAYS}, which is 128 random bits unless set,
     * {@code IF_SET} or {@code NEVER}.
     */
    Presence jti() default Presence.ALWAYS;

    /**
     * How far {@code iat} and an {@code nbf} that is not set are put back, for verifiers whose clocks are behind. The
     * token expires its lifetime after now, not after {@code iat}.
     */
    String backdate() default "PT0S";

    /** How the names of claims without a name of their own are derived. */
    NamingStrategy naming() default NamingStrategy.SNAKE_CASE;

    /**
     * The numbers under which the token's vendor describes errors: a class that implements
     * {@code dev.grantor.error.VendorErrors} and has a constructor without parameters. Both are public, or at least not
     * private and in the package of the token.
     */
    Class<?> errors() default Void.class;
}
