package dev.grantor.testing;

import dev.grantor.AccessToken;
import dev.grantor.SigningKey;
import dev.grantor.TokenBuilder;
import dev.grantor.TokenType;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.VerifiedToken;
import dev.grantor.VerifierBuilder;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.inspect.TokenInspector;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of one type for tests: signed and verified like any other, with a key that is made for the test and is nobody
 * else's. Nothing here forges: a {@link VerifiedToken} comes from a {@link TokenVerifier}, as in production.
 *
 * <pre>{@code
 * TestTokens<ServiceToken> tokens = TestTokens.of(ServiceTokens.TYPE);
 *
 * VerifiedToken<ServiceToken> token = tokens.verified(
 *         key -> ServiceTokens.builder(key).audience("rooms").subject("calendar"));
 * String jwt = tokens.jwt(key -> ServiceTokens.builder(key).audience("rooms").subject("calendar"));
 * TokenVerifier<ServiceToken> verifier = tokens.verifier().audience("rooms").build();   // accepts jwt
 * }</pre>
 *
 * <p>The time stands still, at {@link #NOON} unless {@link #withClock} says otherwise. Each call of {@link #of} makes
 * another key, so tokens of two are strangers to each other. Immutable and safe to share between threads.
 *
 * @param <T> the Java type of the claims
 */
public final class TestTokens<T> {

    /** The time of tests, 2026-01-01T12:00:00Z. */
    public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** The longest leeway that a verifier can have. */
    private static final Duration MAX_LEEWAY = Duration.ofMinutes(10);

    /** The longest token that a builder can make. */
    private static final int MAX_LENGTH = 1_048_576;

    private final TokenType<T> type;
    private final TestKey key;
    private final InstantSource clock;

    private TestTokens(TokenType<T> type, TestKey key, InstantSource clock) {
        this.type = type;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Makes a key for tokens of a type: of the first algorithm that its declaration names; with the id {@code test-key}
     * unless its tokens have none; and for each claim that its tokens take from their key ({@code @FromKey}), with
     * {@code test-} and the claim's name.
     *
     * @param type {@code ServiceTokens.TYPE}; {@link TokenType#of} finds it by its interface
     * @throws InvalidParameterException if it is null
     */
    public static <T> TestTokens<T> of(TokenType<T> type) {
        TokenPolicy policy = GeneratedSupport.required("type", type).policy();
        return new TestTokens<>(type, TestKey.of(policy), InstantSource.fixed(NOON));
    }

    /**
     * Returns the same with another clock, for builders and verifiers.
     *
     * @throws InvalidParameterException if it is null
     */
    public TestTokens<T> withClock(InstantSource clock) {
        return new TestTokens<>(type, key, GeneratedSupport.required("clock", clock));
    }

    /**
     * Returns the same with another value of a claim that tokens take from their key.
     *
     * @throws InvalidParameterException as {@link SigningKey#withClaim} does
     */
    public TestTokens<T> withKeyClaim(String name, String value) {
        return new TestTokens<>(type, key.withClaim(name, value), clock);
    }

    /** What tokens are signed with. */
    public SigningKey key() {
        return key.signing();
    }

    /** What tokens are verified with: the public key, or once more the secret. */
    public VerificationKey verificationKey() {
        return key.verification();
    }

    /** The time of the test. */
    public InstantSource clock() {
        return clock;
    }

    /** A builder of verifiers that has the key and the clock; {@code audience(…)} and the like are up to the test. */
    public VerifierBuilder<T> verifier() {
        return TokenVerifier.builder(type).key(key.verification()).clock(clock);
    }

    /**
     * Mints a token.
     *
     * @param token a builder with this key in which all is set but the clock
     * @throws dev.grantor.error.MintException as {@link TokenBuilder#build} does
     */
    public String jwt(Function<? super SigningKey, ? extends TokenBuilder<T>> token) {
        return mint(token, clock).toJwt();
    }

    /**
     * Mints a token of claims as JSON has them: texts, numbers, booleans, null, maps and lists. They are read as
     * strictly as a verifier reads them, and claims that nobody declared are refused. Times, id, constants of the
     * token's own object, and what is the key's, are added; parameters of the header have no place here.
     *
     * @throws InvalidParameterException if they are null
     * @throws dev.grantor.error.VerificationException if they do not fit the declaration
     */
    public String jwt(Map<String, ?> claims) {
        return mint(claims).toJwt();
    }

    /**
     * Mints a token that has expired, by more than the longest leeway that a verifier can have. What never expires is
     * older than its declaration allows.
     *
     * @param token a builder with this key in which all is set but the clock, and no time of issue
     * @throws InvalidParameterException if the builder has a time of issue, or the token would be from before 1970
     * @throws dev.grantor.error.MintException as {@link TokenBuilder#build} does
     */
    public String expiredJwt(Function<? super SigningKey, ? extends TokenBuilder<T>> token) {
        Instant now = clock.instant();
        AccessToken fresh = mint(token, clock);
        Duration lifetime = fresh.expires()
                ? Duration.between(now, fresh.expiresAt())
                : type.policy().lifetime().longest();
        Instant then = now.minus(lifetime).minus(MAX_LEEWAY).minusSeconds(1);
        AccessToken old = mint(token, InstantSource.fixed(then));
        if (old.issuedAt().isAfter(then)) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE, "issuedAt", "must not be set: an expired token has its own");
        }
        return old.toJwt();
    }

    /**
     * Mints a token and verifies it, by a verifier for the issuer and the audience that the token names, and that
     * accepts what was waived.
     *
     * @param token a builder with this key in which all is set but the clock
     * @throws dev.grantor.error.MintException as {@link TokenBuilder#build} does
     * @throws dev.grantor.error.VerificationException if it is not valid at the time of the test
     */
    public VerifiedToken<T> verified(Function<? super SigningKey, ? extends TokenBuilder<T>> token) {
        return verify(mint(token, clock));
    }

    /**
     * Mints a token of claims as {@link #jwt(Map)} does, and verifies it as {@link #verified(Function)} does.
     *
     * @throws InvalidParameterException if they are null
     * @throws dev.grantor.error.VerificationException if they do not fit the declaration
     */
    public VerifiedToken<T> verified(Map<String, ?> claims) {
        return verify(mint(claims));
    }

    private AccessToken mint(Map<String, ?> claims) {
        return new ClaimsMint<>(type, key, clock).mint(GeneratedSupport.required("claims", claims));
    }

    private AccessToken mint(Function<? super SigningKey, ? extends TokenBuilder<T>> token, InstantSource time) {
        TokenBuilder<T> builder = GeneratedSupport.required("token", token).apply(key.signing());
        return GeneratedSupport.required("token", builder).clock(time).build();
    }

    private VerifiedToken<T> verify(AccessToken token) {
        Map<String, @Nullable Object> claims = TokenInspector.builder(type)
                .maxLength(MAX_LENGTH)
                .build()
                .inspect(token.toJwt())
                .untrustedClaims();
        return TokenOrigin.of(type.policy(), claims)
                .expectedBy(verifier())
                .acceptWaived()
                .maxLength(MAX_LENGTH)
                .build()
                .verify(token.toJwt());
    }

    /** Says that these are tokens for tests, and of which type. */
    @Override
    public String toString() {
        return "TestTokens[%s]".formatted(type.policy().name());
    }
}
