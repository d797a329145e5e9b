package dev.grantor;

import dev.grantor.codec.JsonWriter;
import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.GrantConflictException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.SigningException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.internal.claims.TokenMembers;
import dev.grantor.internal.claims.TokenPayload;
import dev.grantor.internal.claims.TokenTimes;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.jws.TokenHeader;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.twilio.TokenLayout;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signed access token: a JSON Web Token (RFC 7519) that says which grants its bearer has. Immutable, safe to share
 * between threads; {@link #toJwt} gives the same string each time.
 *
 * <pre>{@code
 * AccessToken token = AccessToken.builder(key)
 *         .identity("alice")
 *         .ttl(Duration.ofMinutes(30))
 *         .grant(VideoGrants.builder().room("daily"))
 *         .build();
 * String jwt = token.toJwt();
 * }</pre>
 *
 * <p>Whoever has the string has the grants: do not log it. {@link #toString} does not show it.
 */
public final class AccessToken {

    private final String jwt;
    private final String id;
    private final TokenTimes times;

    private AccessToken(String jwt, String id, TokenTimes times) {
        this.jwt = jwt;
        this.id = id;
        this.times = times;
    }

    /**
     * Starts a token that will be signed with {@code key}.
     *
     * @throws InvalidParameterException if the key is null
     */
    public static Builder builder(ApiKey key) {
        return new Builder(Parameters.required("key", key));
    }

    /** The token as clients send it: JWS Compact Serialization, RFC 7515 §7.1. */
    public String toJwt() {
        return jwt;
    }

    /** The token's unique id, {@code jti} (RFC 7519 §4.1.7). */
    public String id() {
        return id;
    }

    /** When the token was issued, {@code iat} (RFC 7519 §4.1.6), in whole seconds. */
    public Instant issuedAt() {
        return Instant.ofEpochSecond(times.issuedAt());
    }

    /** From when on the token is no longer accepted, {@code exp} (RFC 7519 §4.1.4), in whole seconds. */
    public Instant expiresAt() {
        return Instant.ofEpochSecond(times.expiresAt());
    }

    /** Says that it is a token, and nothing of what it holds. */
    @Override
    public String toString() {
        return "AccessToken[redacted]";
    }

    /**
     * Builds tokens of one key. {@link #identity} and at least one grant are required unless waived by name. What is
     * given is checked and copied at once, so that a mistake shows where it was made and later changes have no effect.
     * A builder may be changed and used again after {@link #build}, but not by several threads at a time.
     */
    public static final class Builder {

        private static final TokenLayout LAYOUT = TokenLayout.TWILIO;

        private final ApiKey key;
        private TokenMembers claims = TokenMembers.NONE;
        private final TokenMembers grants =
                TokenMembers.grants(LAYOUT.container().toString());
        private @Nullable String identity;
        private boolean identityWaived;
        private boolean grantsWaived;
        private long ttl = LAYOUT.defaultTtl().toSeconds();
        private @Nullable Long notBefore;
        private @Nullable Long issuedAt;
        private InstantSource clock = InstantSource.system();
        private @Nullable String id;
        private @Nullable String region;
        private int maxLength = CompactToken.MAX_LENGTH;

        private Builder(ApiKey key) {
            this.key = key;
        }

        /**
         * Who will bear the token.
         *
         * @param identity not blank, without control characters, well-formed UTF-16
         * @throws InvalidParameterException if it is null or not so
         */
        public Builder identity(String identity) {
            this.identity = Parameters.text("identity", identity);
            return this;
        }

        /** Makes a token without an identity, whoever bears it. Of this and {@link #identity} the last call counts. */
        public Builder withoutIdentity() {
            this.identity = null;
            this.identityWaived = true;
            return this;
        }

        /**
         * How long the token is valid, 1 hour by default. Fractions of a second are dropped.
         *
         * @param ttl 1 second to 24 hours (Twilio error 20157)
         * @throws InvalidParameterException if it is null or outside that range
         */
        public Builder ttl(Duration ttl) {
            this.ttl = LAYOUT.ttlSeconds(ttl);
            return this;
        }

        /**
         * From when on the token is valid, {@code nbf} (RFC 7519 §4.1.5). Not written by default: clocks differ, and a
         * token that is valid from now on would be refused where the clock is behind. Fractions of a second are
         * dropped.
         *
         * @param notBefore in the years 1970 to 9999 and before the token expires, which {@link #build} checks
         * @throws InvalidParameterException if it is null or outside these years
         */
        public Builder notBefore(Instant notBefore) {
            this.notBefore = TokenTimes.seconds("notBefore", notBefore);
            return this;
        }

        /**
         * When the token was issued, {@code iat} (RFC 7519 §4.1.6), instead of asking the {@link #clock}. The token
         * expires its {@link #ttl} later. Fractions of a second are dropped.
         *
         * @param issuedAt in the years 1970 to 9999
         * @throws InvalidParameterException if it is null or outside these years
         */
        public Builder issuedAt(Instant issuedAt) {
            this.issuedAt = TokenTimes.seconds("issuedAt", issuedAt);
            return this;
        }

        /**
         * What {@link #build} asks, once, for the time of issue; the system's clock by default. A clock that fails,
         * gives null or is outside the years 1970 to 9999 makes {@link #build} throw {@link InvalidParameterException}.
         *
         * @throws InvalidParameterException if it is null
         */
        public Builder clock(InstantSource clock) {
            this.clock = Parameters.required("clock", clock);
            return this;
        }

        /**
         * The token's id, {@code jti} (RFC 7519 §4.1.7). By default the key's SID, a hyphen and 128 random bits as 32
         * hexadecimal digits, which tell nothing of other tokens.
         *
         * @param id not blank, without control characters, well-formed UTF-16; its uniqueness is the caller's matter
         * @throws InvalidParameterException if it is null or not so
         */
        public Builder id(String id) {
            this.id = Parameters.text("id", id);
            return this;
        }

        /**
         * The home region of the account, Twilio's {@code twr} header, for example {@code ie1}; not written by default.
         *
         * @param region 1 to 63 lower-case letters {@code a} to {@code z}, digits and hyphens
         * @throws InvalidParameterException if it is null or not so
         */
        public Builder region(String region) {
            this.region = LAYOUT.checkRegion(region);
            return this;
        }

        /**
         * Adds a claim next to those that every token has.
         *
         * @param name not blank, without control characters, well-formed UTF-16
         * @param value a string, boolean, finite number, null, or a list or string-keyed map of these; it is copied
         * @throws InvalidParameterException if the name is null or not so, or the value is something else
         * @throws GrantConflictException if the name is the token's own ({@code iss}, {@code sub}, {@code exp},
         *     {@code nbf}, {@code iat}, {@code jti}, {@code grants}) or was given before
         */
        public Builder claim(String name, @Nullable Object value) {
            LAYOUT.checkClaimName(name);
            if (claims == TokenMembers.NONE) {
                claims = TokenMembers.claims();
            }
            claims.addFreeForm(name, value);
            return this;
        }

        /**
         * Adds the grant that {@code grant} builds. It is built at once.
         *
         * @throws InvalidParameterException if {@code grant} is null, cannot build, or gives something that
         *     {@link #grant(GrantType, Object)} refuses
         * @throws GrantConflictException if there is a grant of this key already, or the key is {@code identity}
         */
        public Builder grant(GrantBuilder<?> grant) {
            return addBuilt(Parameters.required("grant", grant));
        }

        private <T> Builder addBuilt(GrantBuilder<T> grant) {
            GrantType<T> type;
            T value;
            try {
                type = grant.grantType();
                value = grant.build();
            } catch (AccessTokenException e) {
                throw e;
            } catch (Exception e) {
                throw Parameters.failed("grant", grant.getClass().getName(), e);
            }
            return grant(type, value);
        }

        /**
         * Adds a grant. Its {@linkplain GrantType#copy copy} is taken at once, but only {@link #build} has it written
         * and finds what is wrong with that. A type written by hand must implement {@code copy} if its values can
         * change: otherwise what is signed is what they are when the token is built.
         *
         * @throws InvalidParameterException if the type or the value is null, the type's key is null, blank, has
         *     control characters or an unpaired surrogate, or the type fails to give its key or to copy the value
         * @throws GrantConflictException if there is a grant of this key already, or the key is {@code identity}
         */
        public <T> Builder grant(GrantType<T> type, T value) {
            Parameters.required("type", type);
            String grantKey = LAYOUT.grantKey(type.getClass(), type::key);
            grants.addGrant(grantKey, type, value);
            return this;
        }

        /**
         * Adds a grant that nobody declared.
         *
         * @param key the grant's key: not blank, without control characters, well-formed UTF-16
         * @param grant its members: strings, booleans, finite numbers, nulls, lists and string-keyed maps of these;
         *     copied at once
         * @throws InvalidParameterException if one of them is null or not so
         * @throws GrantConflictException if there is a grant of this key already, or the key is {@code identity}
         */
        public Builder grant(String key, Map<String, ?> grant) {
            grants.addObject(LAYOUT.checkGrantKey(key), grant);
            return this;
        }

        /** Permits a token without any grant, which allows its bearer nothing and is a mistake otherwise. */
        public Builder withoutGrants() {
            this.grantsWaived = true;
            return this;
        }

        /**
         * The largest token that {@link #build} makes, 16,384 by default: what clients put into a header or a URL.
         *
         * @param characters 256 to 1,048,576 characters of {@link #toJwt}
         * @throws InvalidParameterException if it is outside that range
         */
        public Builder maxLength(int characters) {
            this.maxLength = CompactToken.checkMaxLength(characters);
            return this;
        }

        /**
         * Builds and signs the token.
         *
         * @throws InvalidParameterException if identity or grants are missing and not waived, the clock fails, the
         *     times contradict each other, or the type of a grant fails or does not write one JSON object
         * @throws TokenTooLargeException if the token would be longer than {@link #maxLength}
         * @throws SigningException if this JVM's security providers cannot sign
         */
        public AccessToken build() {
            if (identity == null && !identityWaived) {
                throw missing("identity", "required; call withoutIdentity() if the token is for anybody");
            }
            if (grants.isEmpty() && !grantsWaived) {
                throw missing("grants", "required; call withoutGrants() if the token shall allow nothing");
            }
            TokenTimes times = times();
            TokenTemplate template = key.template();
            String tokenId = id == null ? template.newId() : id;
            ByteBuffer payload =
                    encode(new TokenPayload(LAYOUT, template.origin(), tokenId, times, claims, identity, grants));
            return new AccessToken(template.mintPrefix(region, payload).sign(payload), tokenId, times);
        }

        private ByteBuffer encode(TokenPayload payload) {
            JsonWriter out = JsonWriter.create(SignedPrefix.maxPayload(TokenHeader.encoded(region), maxLength));
            try {
                payload.write(out);
                return out.toByteBuffer();
            } catch (TokenTooLargeException e) {
                throw new TokenTooLargeException(
                        maxLength, "The token would be longer than the limit of %s characters".formatted(maxLength));
            }
        }

        private TokenTimes times() {
            return issuedAt == null
                    ? TokenTimes.of("clock", TokenTimes.now(clock).getEpochSecond(), ttl, notBefore)
                    : TokenTimes.of("issuedAt", issuedAt, ttl, notBefore);
        }

        private static InvalidParameterException missing(String parameter, String message) {
            return new InvalidParameterException(ErrorCode.PARAMETER_MISSING, parameter, message);
        }
    }
}
