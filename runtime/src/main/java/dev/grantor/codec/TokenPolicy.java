package dev.grantor.codec;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenPart;
import dev.grantor.error.VendorError;
import dev.grantor.error.VendorErrors;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.Sentence;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What distinguishes one type of token from another, besides how its claims are written and read: its algorithms,
 * header and lifetime, and which of its claims are constants or come from the key. A generated type states all of it,
 * so that a later version of Grantor changes nothing about tokens that are compiled. Immutable.
 *
 * @param name the token's type, as messages name it
 * @param contentType the header's {@code cty}; empty if it must not be there
 * @param claims the claims of the token's own object, in order; those of RFC 7519 that belong to the token are not
 *     among them
 * @param headers the parameters of the header that are declared, in order
 * @param grants the path of the object whose members are grants; null if there is no open place for them
 * @param grantsPath that path, for messages
 * @param reservedKeys keys that no grant of the open place may have, with the accessors of what has them
 * @param otherClaims whether the type also takes claims that are not named here
 */
public record TokenPolicy(
        String name,
        List<Algorithm> algorithms,
        String type,
        boolean typeOptional,
        String contentType,
        KeyId keyId,
        Lifetime lifetime,
        Presence expiresAt,
        Presence issuedAt,
        Presence notBefore,
        Presence id,
        Map<String, ClaimSource> claims,
        Map<String, ClaimSource> headers,
        @Nullable List<String> grants,
        String grantsPath,
        Map<String, String> reservedKeys,
        boolean otherClaims,
        VendorErrors errors) {

    /** The longest text that a header may have. */
    public static final int MAX_HEADER_TEXT = 512;

    /** The claims that belong to every token: RFC 7519 §4.1.4 to §4.1.7. */
    public static final Set<String> TIMES_AND_ID = Set.of("exp", "iat", "nbf", "jti");

    /** The claims that a verifier refuses unless they are declared: RFC 7519 §4.1.1 and §4.1.3. */
    public static final Set<String> ORIGIN = Set.of("iss", "aud");

    /** What the verifier reads, or refuses, itself: RFC 7515 §4.1, RFC 7516 §4.1 and RFC 7797. */
    private static final Set<String> OWN_PARAMETERS = Set.of(
            "alg", "typ", "cty", "kid", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "crit", "b64", "enc", "zip");

    /**
     * How long tokens are valid.
     *
     * @param ttl unless the builder is told otherwise
     * @param backdate how far {@code iat} and an {@code nbf} that is not set are put back
     */
    public record Lifetime(Duration ttl, Duration minTtl, Duration maxTtl, Duration backdate) {

        /**
         * Checks the order of the durations.
         *
         * @throws InvalidParameterException if one of them is null, negative or in no order
         */
        public Lifetime {
            Parameters.required("ttl", ttl);
            Parameters.required("minTtl", minTtl);
            Parameters.required("maxTtl", maxTtl);
            Parameters.required("backdate", backdate);
            if (minTtl.toSeconds() < 1
                    || ttl.compareTo(minTtl) < 0
                    || maxTtl.compareTo(ttl) < 0
                    || backdate.isNegative()) {
                throw new InvalidParameterException(
                        ErrorCode.PARAMETER_RANGE,
                        "lifetime",
                        "1 s ≤ minTtl ≤ ttl ≤ maxTtl, and backdate not negative, but they are %s, %s, %s and %s"
                                .formatted(minTtl, ttl, maxTtl, backdate));
            }
        }

        /** The longest time from {@code iat} to {@code exp}. */
        public Duration longest() {
            return maxTtl.plus(backdate);
        }
    }

    /**
     * Checks and copies what is given; write {@link #builder} instead.
     *
     * @throws InvalidParameterException if something is null, there is no algorithm, HMAC is among others, or a
     *     presence is none that its claim can have
     */
    public TokenPolicy {
        Parameters.text("name", name);
        algorithms = copy("algorithms", algorithms);
        boolean someHmac = algorithms.stream().anyMatch(Algorithm::isHmac);
        if (algorithms.isEmpty() || (someHmac && !algorithms.stream().allMatch(Algorithm::isHmac))) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    "algorithms",
                    "at least one, and HMAC never together with others: a public key could be taken for a secret"
                            + " (RFC 8725 §2.1)");
        }
        requireShort("type", Parameters.text("type", type));
        requireShort("contentType", contentType);
        Parameters.required("keyId", keyId);
        Parameters.required("lifetime", lifetime);
        requirePossible("exp", expiresAt, List.of(Presence.ALWAYS, Presence.WAIVABLE, Presence.NEVER));
        requirePossible("iat", issuedAt, List.of(Presence.ALWAYS, Presence.NEVER));
        requirePossible("nbf", notBefore, List.of(Presence.ALWAYS, Presence.IF_SET, Presence.NEVER));
        requirePossible("jti", id, List.of(Presence.ALWAYS, Presence.IF_SET, Presence.NEVER));
        if (expiresAt == Presence.NEVER && issuedAt == Presence.NEVER) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE, "iat", "without exp nothing else tells how old a token is");
        }
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        grants = grants == null ? null : copy("grants", grants);
        reservedKeys = Map.copyOf(reservedKeys);
        Parameters.required("errors", errors);
    }

    private static <E> List<E> copy(String parameter, List<E> given) {
        return Parameters.required(parameter, given).stream()
                .map(each -> Parameters.required(parameter, each))
                .toList();
    }

    private static void requireShort(String parameter, String text) {
        if (Parameters.required(parameter, text).length() > MAX_HEADER_TEXT) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    parameter,
                    "must have at most %s characters, as all that a header has".formatted(MAX_HEADER_TEXT));
        }
    }

    private static void requirePossible(String claim, Presence presence, List<Presence> possible) {
        if (!possible.contains(Parameters.required(claim, presence))) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE, claim, "must be one of %s, but is %s".formatted(possible, presence));
        }
    }

    /**
     * Starts the policy of a type that is called {@code name} in messages.
     *
     * @throws InvalidParameterException if the algorithms are null
     */
    public static Builder builder(String name, Algorithm... algorithms) {
        return new Builder(name, Arrays.asList(Parameters.required("algorithms", algorithms)));
    }

    /** The vendor's error, if there is one. A vendor's class that fails hides no refusal. */
    public @Nullable VendorError error(ErrorCode code, TokenPart part, String path) {
        try {
            return errors.of(code, part, path);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Turns the refusal of JSON into the refusal of the token that contains it. */
    public MalformedTokenException malformed(TokenPart part, MalformedJsonException refusal) {
        String path = refusal.path();
        String problem = path.isEmpty() ? Sentence.about("The payload", refusal.problem()) : refusal.problem();
        return new MalformedTokenException(
                refusal.code(), path, problem, error(refusal.code(), part, path), refusal.getCause());
    }

    /** Whether the token itself gives the claim: it is declared, and neither a constant nor the key's. */
    public boolean isSet(String claim) {
        return claims.get(claim) instanceof ClaimSource.Set;
    }

    /** Says of which type of token it is. */
    @Override
    public String toString() {
        return "TokenPolicy[" + name + ']';
    }

    /** The path of a grant in the open place, for messages. */
    public String grantPath(String key) {
        return grantsPath.isEmpty() ? key : grantsPath + '.' + key;
    }

    /** Builds policies. What is not said is as {@code @Token} has it by default. */
    public static final class Builder {

        private final String name;
        private final List<Algorithm> algorithms;
        private final Map<String, ClaimSource> claims = new LinkedHashMap<>();
        private final Map<String, ClaimSource> headers = new LinkedHashMap<>();
        private final Map<String, String> reservedKeys = new LinkedHashMap<>();
        private String type = "JWT";
        private boolean typeOptional;
        private String contentType = "";
        private KeyId keyId = KeyId.OPTIONAL;
        private Lifetime lifetime =
                new Lifetime(Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofHours(24), Duration.ZERO);
        private Presence expiresAt = Presence.ALWAYS;
        private Presence issuedAt = Presence.ALWAYS;
        private Presence notBefore = Presence.IF_SET;
        private Presence id = Presence.ALWAYS;
        private @Nullable List<String> grants;
        private boolean otherClaims;
        private VendorErrors errors = (code, part, path) -> null;

        private Builder(String name, List<Algorithm> algorithms) {
            this.name = name;
            this.algorithms = algorithms;
        }

        /** The header's {@code typ}, and whether it may be missing in a token that is verified. */
        public Builder type(String type, boolean optional) {
            this.type = type;
            this.typeOptional = optional;
            return this;
        }

        /** The header's {@code cty}; empty for none. */
        public Builder contentType(String contentType) {
            this.contentType = contentType;
            return this;
        }

        /** Whether the header names the key. */
        public Builder keyId(KeyId keyId) {
            this.keyId = keyId;
            return this;
        }

        /**
         * How long tokens are valid: unless their builder is told, at least, and at most; and how far {@code iat} and
         * an {@code nbf} that is not set are put back.
         *
         * @throws InvalidParameterException if one of them is null, negative or in no order
         */
        public Builder lifetime(Duration ttl, Duration minTtl, Duration maxTtl, Duration backdate) {
            this.lifetime = new Lifetime(ttl, minTtl, maxTtl, backdate);
            return this;
        }

        /** Whether tokens have {@code exp}, {@code iat}, {@code nbf} and {@code jti}. */
        public Builder presence(Presence exp, Presence iat, Presence nbf, Presence jti) {
            this.expiresAt = exp;
            this.issuedAt = iat;
            this.notBefore = nbf;
            this.id = jti;
            return this;
        }

        /** A claim that is the same text in every token. */
        public Builder constant(String claim, String value) {
            return claim(claim, new ClaimSource.Text(Parameters.required("value", value)));
        }

        /** A claim that is the same in every token. */
        public Builder constant(String claim, boolean value) {
            return claim(claim, new ClaimSource.Bool(value));
        }

        /** A claim that is the same integer in every token. */
        public Builder constant(String claim, long value) {
            return claim(claim, new ClaimSource.Whole(value));
        }

        /** A claim that is the same number in every token. */
        public Builder constant(String claim, BigDecimal value) {
            return claim(claim, new ClaimSource.Decimal(Parameters.required("value", value)));
        }

        /** A claim that the key calls {@code attribute}. */
        public Builder fromKey(String claim, String attribute) {
            return claim(claim, new ClaimSource.FromKey(Parameters.text("attribute", attribute)));
        }

        /** Claims of the token's own object that the type writes and reads, or objects with such claims in them. */
        public Builder claims(String... names) {
            Arrays.stream(names).forEach(each -> claim(each, new ClaimSource.Set()));
            return this;
        }

        private Builder claim(String claim, ClaimSource source) {
            String text = Parameters.text("name", claim);
            if (TIMES_AND_ID.contains(text) || claims.putIfAbsent(text, source) != null) {
                throw new InvalidParameterException(
                        ErrorCode.CONFLICT_RESERVED, text, "belongs to every token, or was named before");
            }
            return this;
        }

        /** A parameter of the header that is the same in every token. */
        public Builder headerConstant(String parameter, String value) {
            return header(parameter, new ClaimSource.Text(Parameters.required("value", value)));
        }

        /** A parameter of the header that the key calls {@code attribute}. */
        public Builder headerFromKey(String parameter, String attribute) {
            return header(parameter, new ClaimSource.FromKey(Parameters.text("attribute", attribute)));
        }

        /** Parameters of the header that the type gives and reads. */
        public Builder headers(String... parameters) {
            Arrays.stream(parameters).forEach(each -> header(each, new ClaimSource.Set()));
            return this;
        }

        private Builder header(String parameter, ClaimSource source) {
            String text = Parameters.text("name", parameter);
            if (OWN_PARAMETERS.contains(text) || headers.putIfAbsent(text, source) != null) {
                throw new InvalidParameterException(
                        ErrorCode.CONFLICT_RESERVED, text, "belongs to every header, or was named before");
            }
            return this;
        }

        /** The objects that an open place for grants lies in; none for the token's own object. */
        public Builder grants(String... within) {
            this.grants = Arrays.asList(within);
            return this;
        }

        /**
         * A key that no grant of the open place may have, since {@code accessor} of the token is what has it; empty if
         * it is an object with claims in it.
         */
        public Builder reservedKey(String key, String accessor) {
            reservedKeys.put(Parameters.text("key", key), Parameters.required("accessor", accessor));
            return this;
        }

        /** Has claims that are not named here be the type's own, too. */
        public Builder otherClaims() {
            this.otherClaims = true;
            return this;
        }

        /** The numbers of the vendor's errors. */
        public Builder errors(VendorErrors errors) {
            this.errors = errors;
            return this;
        }

        /**
         * Builds the policy.
         *
         * @throws InvalidParameterException if there is no algorithm, HMAC is among others, a presence is none that its
         *     claim can have, or something is null
         */
        public TokenPolicy build() {
            return new TokenPolicy(
                    name,
                    algorithms,
                    type,
                    typeOptional,
                    contentType,
                    keyId,
                    lifetime,
                    expiresAt,
                    issuedAt,
                    notBefore,
                    id,
                    claims,
                    headers,
                    grants,
                    grants == null ? "" : String.join(".", grants),
                    reservedKeys,
                    otherClaims,
                    errors);
        }
    }
}
