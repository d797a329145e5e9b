package dev.grantor;

import dev.grantor.codec.JsonReader;
import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.GrantConflictException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.internal.claims.FreeFormJson;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.ShownText;
import dev.grantor.internal.twilio.TokenLayout;
import dev.grantor.internal.twilio.TwilioErrors;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token says, once its signature and its claims were found to be right: only a {@link TokenVerifier} makes one.
 * Grants are read when they are asked for. Immutable and safe to share between threads.
 */
public final class VerifiedToken {

    private final TokenLayout layout;
    private final TokenClaims claims;
    private final Map<String, byte[]> grants;
    private final ApiKey key;
    private final @Nullable String region;
    private final UnknownMembers unknownClaims;

    VerifiedToken(
            TokenLayout layout, TokenClaims claims, ApiKey key, @Nullable String region, UnknownMembers unknownClaims) {
        this.layout = layout;
        this.claims = claims;
        this.grants = Objects.requireNonNull(claims.grants());
        this.key = key;
        this.region = region;
        this.unknownClaims = unknownClaims;
    }

    /** Who bears the token; empty if it is for anybody. */
    public Optional<String> identity() {
        return Optional.ofNullable(claims.identity());
    }

    /**
     * The SID of the account, {@code sub} (RFC 7519 §4.1.2): that of the key with which the token is signed, also where
     * {@link TokenVerifier.Builder#acceptMissingIssuer} lets the token leave it out.
     */
    public String accountSid() {
        return key.accountSid();
    }

    /** The SID of the key with which the token is signed, {@code iss} (RFC 7519 §4.1.1). */
    public String issuer() {
        return key.sid();
    }

    /** The token's unique id, {@code jti} (RFC 7519 §4.1.7). */
    public Optional<String> id() {
        return Optional.ofNullable(claims.id());
    }

    /** When the token was issued, {@code iat} (RFC 7519 §4.1.6). */
    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(claims.issuedAt());
    }

    /** From when on the token is valid, {@code nbf} (RFC 7519 §4.1.5). */
    public Optional<Instant> notBefore() {
        return Optional.ofNullable(claims.notBefore());
    }

    /** From when on the token is no longer accepted, {@code exp} (RFC 7519 §4.1.4). */
    public Instant expiresAt() {
        return Objects.requireNonNull(claims.expiresAt());
    }

    /** The home region of the account, Twilio's {@code twr} header, for example {@code ie1}. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** The keys of all grants, those that nobody declared too, in the order of the token. */
    public Set<String> grantKeys() {
        return Collections.unmodifiableSet(grants.keySet());
    }

    /**
     * A grant; empty if the token does not have it. It is read as its declaration says: required claims are there,
     * types are exact, checks pass.
     *
     * @throws MalformedTokenException if the token's grant does not fit the declaration; the path begins with
     *     {@code grants} and the key
     * @throws InvalidParameterException if the type is null, or was written by hand and fails to give a key
     * @throws GrantConflictException if the type was written by hand and has the key {@code identity}
     */
    public <T> Optional<T> grant(GrantType<T> type) {
        Parameters.required("type", type);
        String grantKey = layout.grantKey(type.getClass(), type::key);
        byte[] json = grants.get(grantKey);
        if (json == null) {
            return Optional.empty();
        }
        try {
            JsonReader in = JsonReader.ofMember(json, layout.container().toString(), grantKey, unknownClaims);
            T grant = in.next(type);
            in.end();
            return Optional.of(grant);
        } catch (MalformedJsonException e) {
            throw TwilioErrors.malformed(e);
        }
    }

    /**
     * A grant that the token must have.
     *
     * @throws ClaimMismatchException if the token does not have it
     * @throws MalformedTokenException as {@link #grant(GrantType)} does
     * @throws InvalidParameterException as {@link #grant(GrantType)} does
     * @throws GrantConflictException as {@link #grant(GrantType)} does
     */
    public <T> T require(GrantType<T> type) {
        Optional<T> grant = grant(type);
        if (grant.isEmpty()) {
            String path = layout.grantPath(ShownText.ofName(layout.grantKey(type.getClass(), type::key)));
            throw new ClaimMismatchException(ErrorCode.GRANT_MISSING, path, "the token does not have this grant", null);
        }
        return grant.get();
    }

    /**
     * A grant as free-form JSON, for one that nobody declared; empty if the token does not have it. What is in it is a
     * string, boolean, number, null, or an unmodifiable list or map of these.
     *
     * @throws MalformedTokenException if a number in it fits neither a {@code double} nor 64 characters, {@code 1e400}
     * @throws InvalidParameterException if the key is null
     */
    public Optional<Map<String, @Nullable Object>> grant(String key) {
        byte[] json = grants.get(Parameters.required("key", key));
        return json == null
                ? Optional.empty()
                : Optional.of(FreeFormJson.object(json, layout.grantPath(ShownText.ofName(key))));
    }

    /**
     * The claims that not every token has, as free-form JSON: unmodifiable, and made anew each time.
     *
     * @throws MalformedTokenException as {@link #grant(String)} does
     */
    public Map<String, @Nullable Object> claims() {
        return FreeFormJson.values(claims.others());
    }

    /** Says that it is a verified token, and nothing of what it holds. */
    @Override
    public String toString() {
        return "VerifiedToken[redacted]";
    }
}
