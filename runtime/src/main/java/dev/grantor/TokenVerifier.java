package dev.grantor;

import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.UnknownClaimPolicy;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.twilio.TokenLayout;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verifies access tokens and hands out what they hold. Immutable and safe to share between threads: create it once.
 *
 * <pre>{@code
 * TokenVerifier verifier = TokenVerifier.builder().key(key).build();
 * VerifiedToken token = verifier.verify(jwt);
 * Optional<VideoGrant> video = token.grant(VideoGrants.TYPE);
 * }</pre>
 *
 * <p>Any text gives a {@link VerifiedToken} or a {@link VerificationException}, in bounded time. What is checked, in
 * this order, and the first that fails is told:
 *
 * <ol>
 *   <li>the length, the two dots, base64url in its one canonical spelling;
 *   <li>the header: {@code alg} HS256, {@code typ} JWT, {@code cty} twilio-fpa;v=1, and no extensions;
 *   <li>the signature, with the key of the token's issuer. Nothing of the payload is believed before;
 *   <li>the payload: strict JSON, claims of the right types, times in the years 1970 to 9999;
 *   <li>{@code exp}, {@code nbf} and {@code iat} against the clock, and the lifetime;
 *   <li>{@code iss} and {@code sub} against the key, and that there are {@code grants}.
 * </ol>
 */
public interface TokenVerifier {

    /** A verifier of what {@code key} signs, with nothing else changed. */
    static TokenVerifier of(ApiKey key) {
        return builder().key(key).build();
    }

    /** A builder of verifiers that have no key yet. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Verifies a token.
     *
     * @param jwt the token as its bearer sent it, without {@code Bearer} before it
     * @throws MalformedTokenException if it is null or empty, too long, no token, or its claims do not have the types
     *     that they must have
     * @throws UnsupportedTokenException if its header asks for another algorithm or is that of something else
     * @throws UnknownKeyException if there is no key for its issuer, or the resolver fails
     * @throws SignatureMismatchException if it was changed, or signed with another secret
     * @throws TokenExpiredException if it has expired
     * @throws TokenNotYetValidException if it is not valid yet
     * @throws ClaimMismatchException if it lacks a claim, is not of its key's account, or is valid for too long
     * @throws InvalidParameterException if the {@linkplain Builder#clock clock} fails or is outside the years 1970 to
     *     9999
     * @throws java.util.concurrent.CancellationException if the resolver or the clock throws it
     */
    VerifiedToken verify(String jwt);

    /**
     * Builds verifiers. At least one {@link #key} or a {@link #keyResolver} is required. Not for use by several threads
     * at a time.
     */
    final class Builder {

        private static final Duration MAX_LEEWAY = Duration.ofMinutes(10);
        private static final Duration MAX_MAX_LIFETIME = Duration.ofDays(366);

        private final Map<String, ApiKey> keys = new LinkedHashMap<>();
        private @Nullable ApiKeyResolver resolver;
        private InstantSource clock = InstantSource.system();
        private Duration leeway = Duration.ZERO;
        private Duration maxLifetime = TokenLayout.TWILIO.maxTtl();
        private @Nullable String account;
        private boolean missingIssuerAccepted;
        private UnknownMembers unknownClaims = UnknownClaimPolicy.IGNORED;
        private int maxLength = CompactToken.MAX_LENGTH;

        private Builder() {}

        /**
         * Adds a key. Give several while keys are rotated: a token is verified with the key that it names as its
         * issuer, {@code iss}, and with no other.
         *
         * @throws InvalidParameterException if it is null, or there is a key with its SID already
         */
        public Builder key(ApiKey key) {
            String sid = Parameters.required("key", key).sid();
            if (keys.putIfAbsent(sid, key) != null) {
                throw new InvalidParameterException(
                        ErrorCode.CONFLICT_DUPLICATE, "key", "has the same SID as another that was given");
            }
            return this;
        }

        /**
         * Who is asked for keys that were not given with {@link #key}.
         *
         * @throws InvalidParameterException if it is null
         */
        public Builder keyResolver(ApiKeyResolver resolver) {
            this.resolver = Parameters.required("keyResolver", resolver);
            return this;
        }

        /**
         * What {@link TokenVerifier#verify} asks, once for each token, for the time; the system's clock by default.
         *
         * @throws InvalidParameterException if it is null
         */
        public Builder clock(InstantSource clock) {
            this.clock = Parameters.required("clock", clock);
            return this;
        }

        /**
         * By how much the clocks of who mints and who verifies may differ: tokens are accepted for so long after
         * {@code exp} and before {@code nbf} and {@code iat}. None by default.
         *
         * @param leeway 0 to 10 minutes
         * @throws InvalidParameterException if it is null or outside that range
         */
        public Builder leeway(Duration leeway) {
            this.leeway = inRange("leeway", leeway, Duration.ZERO, MAX_LEEWAY);
            return this;
        }

        /**
         * The longest time that a token may be valid, 24 hours by default as with Twilio (error 20157): from
         * {@code iat} to {@code exp}; without {@code iat} from {@code nbf}, and without either from now and the leeway.
         *
         * @param maxLifetime 1 second to 366 days
         * @throws InvalidParameterException if it is null or outside that range
         */
        public Builder maxLifetime(Duration maxLifetime) {
            this.maxLifetime = inRange("maxLifetime", maxLifetime, Duration.ofSeconds(1), MAX_MAX_LIFETIME);
            return this;
        }

        private static Duration inRange(String parameter, @Nullable Duration given, Duration min, Duration max) {
            Duration duration = Parameters.required(parameter, given);
            if (duration.compareTo(min) < 0 || duration.compareTo(max) > 0) {
                throw new InvalidParameterException(
                        ErrorCode.PARAMETER_RANGE,
                        parameter,
                        "must be %s to %s, but is %s".formatted(min, max, duration));
            }
            return duration;
        }

        /**
         * Accepts tokens of this account only. A token is always of its key's account; this is for a
         * {@link #keyResolver} that knows keys of several.
         *
         * @param accountSid not blank, without control characters, well-formed UTF-16
         * @throws InvalidParameterException if it is null or not so
         */
        public Builder account(String accountSid) {
            this.account = Parameters.text("accountSid", accountSid);
            return this;
        }

        /**
         * Accepts tokens that name no key or no account, {@code iss} and {@code sub}, as some that were made by hand do
         * not. Where they name one it has to be right all the same. It takes exactly one {@link #key}: nothing says
         * which to try.
         */
        public Builder acceptMissingIssuer() {
            this.missingIssuerAccepted = true;
            return this;
        }

        /**
         * Has {@link VerifiedToken#grant(GrantType)} refuse grants with claims that their declaration does not have,
         * which are ignored by default: whoever issues tokens may add claims before those who verify them know. A claim
         * that is null counts as absent, known or not.
         */
        public Builder refuseUnknownClaims() {
            this.unknownClaims = UnknownClaimPolicy.REFUSED;
            return this;
        }

        /**
         * The longest token that is read, 16,384 characters by default.
         *
         * @param characters 256 to 1,048,576
         * @throws InvalidParameterException if it is outside that range
         */
        public Builder maxLength(int characters) {
            this.maxLength = CompactToken.checkMaxLength(characters);
            return this;
        }

        /**
         * Builds the verifier.
         *
         * @throws InvalidParameterException if there is no key, or more than one together with
         *     {@link #acceptMissingIssuer}
         */
        public TokenVerifier build() {
            if (keys.isEmpty() && resolver == null) {
                throw new InvalidParameterException(
                        ErrorCode.PARAMETER_MISSING, "key", "required: give one, or a keyResolver");
            }
            if (missingIssuerAccepted && (keys.size() > 1 || resolver != null)) {
                throw new InvalidParameterException(
                        ErrorCode.PARAMETER_RANGE,
                        "key",
                        "acceptMissingIssuer takes exactly one key and no keyResolver: nothing in such a token "
                                + "says which"
                                + " to try");
            }
            return new KeyRingVerifier(
                    new KeyRing(Map.copyOf(keys), resolver),
                    new ClaimRules(TokenLayout.TWILIO, leeway, maxLifetime, account, !missingIssuerAccepted),
                    clock,
                    maxLength,
                    unknownClaims);
        }
    }
}
