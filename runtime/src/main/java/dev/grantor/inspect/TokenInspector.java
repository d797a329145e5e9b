package dev.grantor.inspect;

import static java.util.stream.Collectors.joining;

import dev.grantor.GrantType;
import dev.grantor.KeySource;
import dev.grantor.TokenType;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.VerifierBuilder;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.claims.FixedClaims;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.parameter.Parameters;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells people what is wrong with a token, without trusting it: what it holds, how its times stand to now, and
 * everything that a {@link TokenVerifier} that was told the same would refuse it for, with the likely cause and the
 * vendor's error number. Use it where you would paste a token into a web page; nothing leaves this JVM.
 *
 * <pre>{@code
 * TokenInspector inspector = TokenInspector.builder(ServiceTokens.TYPE).key(key).build();
 * System.out.println(inspector.inspect(jwt).report());
 * }</pre>
 *
 * <p>For a token that a client got three hours ago:
 *
 * <pre>
 * ACCESS TOKEN, inspected but not verified
 *
 * 2 findings
 *   1. The token expired at 2023-11-14T22:13:20Z, 3 h ago. Mint a new one; if it
 *      is new, compare the clocks.
 *   2. grants.video.roomName is not a claim of VideoGrant; did you mean "room"?
 * …
 * </pre>
 *
 * <p>It does not stop at the first mistake as a verifier does, tells each once, and takes the token as people have it:
 * with {@code Bearer} before it, in quotation marks, broken into lines, in a JSON object. What was given in place of a
 * token, such as a secret, it names and does not show.
 *
 * <p>What it was not told it does not compare: issuers, audiences, and what a key knows. It checks the signature unless
 * the token names another key; that is then what is told.
 *
 * <p>Which grants are right it knows from their {@linkplain Builder#grantTypes types}; grants of other keys are not
 * looked into, and the report names them. Immutable and safe to share between threads.
 */
public final class TokenInspector {

    private final List<Inspected> types;

    private TokenInspector(List<Inspected> types) {
        this.types = types;
    }

    /**
     * An inspector of tokens of several types: it looks at a token as one of the type that it most resembles, with the
     * keys and grants of that type's inspector. Which one that was, {@link TokenInspection#type} tells.
     *
     * <pre>{@code
     * TokenInspector any = TokenInspector.anyOf(users, services);
     * }</pre>
     *
     * @param inspectors of those that a token is equally like, the first counts
     * @throws InvalidParameterException if there is none, or one is null
     */
    public static TokenInspector anyOf(TokenInspector... inspectors) {
        List<Inspected> types = new ArrayList<>();
        for (TokenInspector inspector : Parameters.required("inspectors", inspectors)) {
            types.addAll(Parameters.required("inspectors", inspector).types);
        }
        if (types.isEmpty()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_MISSING, "inspectors", "required: give one at least");
        }
        return types.size() == 1
                ? new TokenInspector(types)
                : new TokenInspector(
                        types.stream().map(Inspected::asOneOfSeveral).toList());
    }

    /**
     * A builder of inspectors of tokens of one type, that know no grants of its open place and no key.
     *
     * @throws InvalidParameterException if the type is null or fails to give its policy
     */
    public static Builder builder(TokenType<?> type) {
        return new Builder(Parameters.required("type", type));
    }

    /**
     * Looks at a token, in bounded time. Whatever is given, the result tells what is wrong with it.
     *
     * @param token what is taken for a token, as it was pasted; null and any other text will do
     * @throws InvalidParameterException if the {@linkplain Builder#clock clock} fails or is outside the years 1970 to
     *     9999
     */
    public TokenInspection inspect(@Nullable String token) {
        Inspected type = Resemblance.choose(types, token);
        return new Inspection(type).of(token);
    }

    /** Says that it is an inspector, and of which types of token. */
    @Override
    public String toString() {
        return types.stream().map(type -> type.policy().name()).collect(joining(", ", "TokenInspector[", "]"));
    }

    /** Builds inspectors; nothing is required. Not for use by several threads at a time. */
    public static final class Builder {

        private final TokenType<?> type;
        private final TokenPolicy policy;
        private final Set<String> issuers = new LinkedHashSet<>();
        private final Set<String> audiences = new LinkedHashSet<>();
        private final Map<String, GrantType<?>> grants = new LinkedHashMap<>();
        private final List<VerificationKey> keys = new ArrayList<>();
        private @Nullable KeySource source;
        private VendorFindings vendor = new VendorFindings() {};
        private InstantSource clock = InstantSource.system();
        private boolean waivedAccepted;
        private int maxLength = CompactToken.MAX_LENGTH;

        private Builder(TokenType<?> type) {
            this.type = type;
            this.policy = Parameters.supplied("policy", type, type::policy);
        }

        /**
         * The grants of the open place whose claims can be told right from wrong. Of two with one key the last counts.
         *
         * @throws InvalidParameterException if one of them is null or has no valid key, or the collection throws
         */
        public Builder grantTypes(Collection<? extends GrantType<?>> types) {
            copy(Parameters.required("grantTypes", types)).forEach(this::grantType);
            return this;
        }

        private static List<GrantType<?>> copy(Collection<? extends GrantType<?>> types) {
            List<GrantType<?>> copy = new ArrayList<>();
            try {
                for (GrantType<?> type : types) {
                    copy.add(type);
                }
            } catch (Exception e) {
                throw Parameters.failed("grantTypes", types.getClass().getName(), e);
            }
            return copy;
        }

        /**
         * One more grant, as {@link #grantTypes}.
         *
         * @throws InvalidParameterException if it is null or has no valid key
         */
        public Builder grantType(GrantType<?> type) {
            Parameters.required("grantType", type);
            grants.put(Parameters.text("key", Parameters.supplied("key", type, type::key)), type);
            return this;
        }

        /**
         * Adds a key that tokens may be signed with; without one, of a signature only the length is looked at. Of
         * several keys the token's is found as {@link VerifierBuilder#key} says.
         *
         * @throws InvalidParameterException if it is null
         */
        public Builder key(VerificationKey key) {
            keys.add(Parameters.required("key", key));
            return this;
        }

        /**
         * The source of keys that were not given with {@link #key}, such as a JWK set. That it fails is a finding.
         *
         * @throws InvalidParameterException if it is null
         */
        public Builder keys(KeySource source) {
            this.source = Parameters.required("keys", source);
            return this;
        }

        /**
         * For whom tokens should be, as {@link VerifierBuilder#audience}; without it an {@code aud} has to be there,
         * and is not compared.
         *
         * @throws InvalidParameterException if one of them is null or blank, or such tokens have no audience to compare
         */
        public Builder audience(String audience, String... more) {
            return expect("audience", "aud", audiences, audience, more);
        }

        /**
         * Whose tokens should be, as {@link VerifierBuilder#issuer}; without it an {@code iss} has to be there, and is
         * not compared.
         *
         * @throws InvalidParameterException if one of them is null or blank, or such tokens have no issuer to compare
         */
        public Builder issuer(String issuer, String... more) {
            return expect("issuer", "iss", issuers, issuer, more);
        }

        private Builder expect(String parameter, String claim, Set<String> expected, String first, String... more) {
            if (!policy.isSet(claim)) {
                String known = policy.claims().containsKey(claim) ? "known from its declaration" : "not declared";
                throw new InvalidParameterException(
                        ErrorCode.PARAMETER_RANGE,
                        parameter,
                        "of no use: the %s of a %s is %s".formatted(claim, policy.name(), known));
            }
            expected.add(Parameters.text(parameter, first));
            for (String each : Parameters.required(parameter, more)) {
                expected.add(Parameters.text(parameter, each));
            }
            return this;
        }

        /**
         * Finds nothing wrong with tokens without claims that can be waived, as {@link VerifierBuilder#acceptWaived}.
         * By default the first of them that is missing is a finding, since a verifier refuses the token.
         */
        public Builder acceptWaived() {
            this.waivedAccepted = true;
            return this;
        }

        /**
         * What the vendor's artifact knows about mistakes.
         *
         * @throws InvalidParameterException if it is null
         */
        public Builder vendor(VendorFindings vendor) {
            this.vendor = Parameters.required("vendor", vendor);
            return this;
        }

        /**
         * What {@link TokenInspector#inspect} asks, once, for the time; the system's clock by default.
         *
         * @throws InvalidParameterException if it is null
         */
        public Builder clock(InstantSource clock) {
            this.clock = Parameters.required("clock", clock);
            return this;
        }

        /**
         * The longest token that is looked at, 16,384 characters by default, as {@link VerifierBuilder#maxLength}.
         *
         * @param characters 256 to 1,048,576
         * @throws InvalidParameterException if it is outside that range
         */
        public Builder maxLength(int characters) {
            this.maxLength = CompactToken.checkMaxLength(characters);
            return this;
        }

        public TokenInspector build() {
            FixedClaims fixed = FixedClaims.of(policy);
            InspectedKeys found = new InspectedKeys(fixed, List.copyOf(keys), source);
            return new TokenInspector(List.of(new Inspected(
                    type,
                    policy,
                    fixed,
                    Map.copyOf(grants),
                    found,
                    found.only(),
                    vendor,
                    Set.copyOf(issuers),
                    Set.copyOf(audiences),
                    waivedAccepted,
                    clock,
                    maxLength,
                    false)));
        }
    }
}
