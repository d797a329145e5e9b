package dev.grantor;

import dev.grantor.annotation.KeyId;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.FixedClaims;
import dev.grantor.internal.claims.UnknownClaimPolicy;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.parameter.Parameters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds verifiers of one type of token. At least one {@link #key}, or a source of {@link #keys}, is required, and what
 * the type's declaration asks for: {@link #audience}, {@link #issuer}. Not for use by several threads at a time.
 *
 * @param <T> the Java type of the claims
 */
public final class VerifierBuilder<T> {

    private static final Duration MAX_LEEWAY = Duration.ofMinutes(10);
    private static final Duration MAX_MAX_LIFETIME = Duration.ofDays(36_600);

    private final TokenType<T> type;
    private final TokenPolicy policy;
    private final FixedClaims fixed;
    private final List<VerificationKey> keys = new ArrayList<>();
    private final Set<String> issuers = new LinkedHashSet<>();
    private final Set<String> audiences = new LinkedHashSet<>();
    private final List<Consumer<? super VerifiedToken<T>>> checks = new ArrayList<>();
    private @Nullable KeySource source;
    private InstantSource clock = InstantSource.system();
    private Duration leeway = Duration.ZERO;
    private Duration maxLifetime;
    private boolean missingKeyClaimsAccepted;
    private boolean waivedAccepted;
    private UnknownMembers unknownClaims = UnknownClaimPolicy.IGNORED;
    private int maxLength = CompactToken.MAX_LENGTH;

    VerifierBuilder(TokenType<T> type) {
        this.type = type;
        this.policy = Parameters.supplied("policy", type, type::policy);
        this.fixed = FixedClaims.of(policy);
        this.maxLifetime = policy.lifetime().longest();
    }

    /**
     * Adds a key. Give several while keys are rotated. A token is verified with the key of its {@code kid} and with no
     * other; without one, with the key whose claims it has; where tokens have neither, with each key in turn, of which
     * there may then be 8. A token that does not name its key is refused if more than 8 fit it.
     *
     * @throws InvalidParameterException if it is null, cannot verify such tokens (it has another algorithm, no id, or
     *     not the claims that they take from it), or no token could tell it from one that was given
     */
    public VerifierBuilder<T> key(VerificationKey key) {
        Parameters.required("key", key);
        if (key instanceof HmacKey hmac) {
            hmac.templates().of(type);
        } else if (key instanceof PublicVerificationKey publicKey) {
            publicKey.attributes().check(key.algorithm(), policy);
        }
        for (VerificationKey other : keys) {
            if (isLike(key, other)) {
                throw new InvalidParameterException(
                        ErrorCode.CONFLICT_DUPLICATE,
                        "key",
                        namedId(key) == null
                                ? "has the same claims as another that was given, and no id that tokens name"
                                : "has the same id as another that was given");
            }
        }
        keys.add(key);
        return this;
    }

    private boolean isLike(VerificationKey key, VerificationKey other) {
        if (namedId(key) != null || namedId(other) != null) {
            return Objects.equals(namedId(key), namedId(other));
        }
        return !fixed.isEmpty()
                && fixed.attributes().stream()
                        .allMatch(
                                each -> Objects.equals(KeyAttributes.find(key, each), KeyAttributes.find(other, each)));
    }

    /** The id by which tokens name the key; null if they do not. */
    private @Nullable String namedId(VerificationKey key) {
        return policy.keyId() == KeyId.NEVER ? null : key.id();
    }

    /**
     * The source of keys that were not given with {@link #key}.
     *
     * @throws InvalidParameterException if it is null
     */
    public VerifierBuilder<T> keys(KeySource source) {
        this.source = Parameters.required("keys", source);
        return this;
    }

    /**
     * For whom tokens may be, {@code aud} (RFC 7519 §4.1.3): one of these at least. Required if the declaration has an
     * audience that is no constant, and an error if not.
     *
     * @throws InvalidParameterException if one of them is null or blank, or such tokens have no audience to compare
     */
    public VerifierBuilder<T> audience(String audience, String... more) {
        return expect("audience", "aud", audiences, audience, more);
    }

    /**
     * Whose tokens are accepted, {@code iss} (RFC 7519 §4.1.1): one of these. Required if the declaration has an issuer
     * that is neither a constant nor the key's, and an error if not.
     *
     * @throws InvalidParameterException if one of them is null or blank, or such tokens have no issuer to compare
     */
    public VerifierBuilder<T> issuer(String issuer, String... more) {
        return expect("issuer", "iss", issuers, issuer, more);
    }

    private VerifierBuilder<T> expect(
            String parameter, String claim, Set<String> expected, String first, String... more) {
        if (!policy.isSet(claim)) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    parameter,
                    "of no use: the %s of a %s is %s"
                            .formatted(
                                    claim,
                                    policy.name(),
                                    policy.claims().containsKey(claim)
                                            ? "known from its declaration"
                                            : "not declared"));
        }
        expected.add(Parameters.text(parameter, first));
        for (String each : Parameters.required(parameter, more)) {
            expected.add(Parameters.text(parameter, each));
        }
        return this;
    }

    /**
     * What {@link TokenVerifier#verify} asks, once for each token, for the time; the system's clock by default.
     *
     * @throws InvalidParameterException if it is null
     */
    public VerifierBuilder<T> clock(InstantSource clock) {
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
    public VerifierBuilder<T> leeway(Duration leeway) {
        this.leeway = inRange("leeway", leeway, Duration.ZERO, MAX_LEEWAY);
        return this;
    }

    /**
     * The longest time that a token may be valid: from {@code iat} to {@code exp}; without {@code iat} from
     * {@code nbf}, and without either from now and the leeway. For tokens without {@code exp} it is their age. By
     * default what their declaration says.
     *
     * @param maxLifetime 1 second to 36,600 days
     * @throws InvalidParameterException if it is null or outside that range
     */
    public VerifierBuilder<T> maxLifetime(Duration maxLifetime) {
        this.maxLifetime = inRange("maxLifetime", maxLifetime, Duration.ofSeconds(1), MAX_MAX_LIFETIME);
        return this;
    }

    private static Duration inRange(String parameter, @Nullable Duration given, Duration min, Duration max) {
        Duration duration = Parameters.required(parameter, given);
        if (duration.compareTo(min) < 0 || duration.compareTo(max) > 0) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE, parameter, "must be %s to %s, but is %s".formatted(min, max, duration));
        }
        return duration;
    }

    /**
     * Adds a check of tokens that are good otherwise: a revocation list, the tenant, replays. It refuses by throwing,
     * and the token is then refused with {@link ErrorCode#REFUSED}. The message of an {@code IllegalArgumentException}
     * or {@code IllegalStateException} that the class of the check itself throws is shown, so it must not contain
     * claims. Of other exceptions only the class is shown.
     *
     * @throws InvalidParameterException if it is null
     */
    public VerifierBuilder<T> check(Consumer<? super VerifiedToken<T>> check) {
        checks.add(Parameters.required("check", check));
        return this;
    }

    /**
     * Has tokens, and grants in them, refused that have claims which nobody declared. They are ignored by default:
     * whoever issues tokens may add claims before those who verify them know. A claim that is null counts as absent,
     * known or not.
     */
    public VerifierBuilder<T> refuseUnknownClaims() {
        this.unknownClaims = UnknownClaimPolicy.REFUSED;
        return this;
    }

    /**
     * Accepts tokens without the claims that the key knows, as some that were made by hand are. Where they have one it
     * has to be right all the same. It takes exactly one {@link #key}: nothing says which to try.
     */
    public VerifierBuilder<T> acceptMissingKeyClaims() {
        this.missingKeyClaimsAccepted = true;
        return this;
    }

    /** Accepts tokens without claims that can be waived, which mostly makes them more powerful. */
    public VerifierBuilder<T> acceptWaived() {
        this.waivedAccepted = true;
        return this;
    }

    /**
     * The longest token that is read, 16,384 characters by default.
     *
     * @param characters 256 to 1,048,576
     * @throws InvalidParameterException if it is outside that range
     */
    public VerifierBuilder<T> maxLength(int characters) {
        this.maxLength = CompactToken.checkMaxLength(characters);
        return this;
    }

    /**
     * Builds the verifier.
     *
     * @throws InvalidParameterException if there is no key, more than 8 of which tokens cannot tell one from another,
     *     or more than one together with {@link #acceptMissingKeyClaims}; or an {@link #audience} or {@link #issuer} is
     *     required and not given
     */
    public TokenVerifier<T> build() {
        checkKeys();
        return new KeyRingVerifier<>(type, keyRing(), claimsCheck(), maxLength, List.copyOf(checks));
    }

    /**
     * Builds a verifier of claims whose signature another library has verified. What it takes: {@link #audience},
     * {@link #issuer}, {@link #leeway} and the like; and {@link #key keys}, or a source of them, only for a type whose
     * tokens take claims from their key.
     *
     * @throws InvalidParameterException if such a type has no key; if {@link #check} was called, since what it is given
     *     is a token whose signature Grantor has verified; or as {@link #build} does
     */
    public ClaimsVerifier<T> buildClaimsVerifier() {
        boolean fromKey = Stream.concat(policy.claims().values().stream(), policy.headers().values().stream())
                .anyMatch(ClaimSource.FromKey.class::isInstance);
        if (fromKey) {
            checkKeys();
        }
        if (!checks.isEmpty()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    "check",
                    "of no use here: it is given tokens whose signature Grantor has verified");
        }
        return new ClaimsVerifier<>(claimsCheck(), fromKey ? keyRing() : null);
    }

    private KeyRing keyRing() {
        return new KeyRing(policy, fixed, List.copyOf(keys), source);
    }

    private ClaimsCheck<T> claimsCheck() {
        requireExpected("audience", "aud", audiences);
        requireExpected("issuer", "iss", issuers);
        ClaimRules rules = new ClaimRules(
                policy,
                fixed,
                leeway,
                maxLifetime,
                Set.copyOf(issuers),
                Set.copyOf(audiences),
                !missingKeyClaimsAccepted,
                waivedAccepted);
        return new ClaimsCheck<>(type, rules, clock, unknownClaims);
    }

    private void checkKeys() {
        if (keys.isEmpty() && source == null) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_MISSING, "key", "required: give one, or a source of keys");
        }
        if (missingKeyClaimsAccepted && (keys.size() > 1 || source != null)) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    "key",
                    "acceptMissingKeyClaims takes exactly one key and no source of keys: nothing in such a token says"
                            + " which to try");
        }
        long nameless = keys.stream().filter(key -> namedId(key) == null).count();
        if (fixed.isEmpty() && nameless > KeyRing.MAX_TRIED) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    "key",
                    "no more than %s keys that tokens do not name, since each is tried, but there are %s"
                            .formatted(KeyRing.MAX_TRIED, nameless));
        }
    }

    private void requireExpected(String parameter, String claim, Set<String> expected) {
        if (policy.isSet(claim) && expected.isEmpty()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_MISSING,
                    parameter,
                    "required: a %s has an %s, and a verifier must know which are meant for it (RFC 7519 §4.1.%s)"
                            .formatted(policy.name(), claim, claim.equals("aud") ? 3 : 1));
        }
    }
}
