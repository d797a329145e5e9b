package dev.grantor.testing;

import dev.grantor.AccessToken;
import dev.grantor.TokenType;
import dev.grantor.TokenVerifier;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mints tokens of claims that are JSON: has them read as a token's are, and signs what was read. */
record ClaimsMint<T>(TokenType<T> type, TestKey key, InstantSource clock) {

    AccessToken mint(Map<String, ?> given) {
        TokenPolicy policy = type.policy();
        Map<String, @Nullable Object> payload = payload(policy, given);
        T claims = TokenOrigin.of(policy, payload)
                .expectedBy(TokenVerifier.builder(type).key(key.verification()).clock(clock))
                .acceptWaived()
                .refuseUnknownClaims()
                .buildClaimsVerifier()
                .verify(header(policy), payload);
        return AccessToken.builder(type, key.signing())
                .clock(clock)
                .claims(claims)
                .build();
    }

    private Map<String, @Nullable Object> payload(TokenPolicy policy, Map<String, ?> given) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>(given);
        for (String own : TokenPolicy.TIMES_AND_ID) {
            if (payload.containsKey(own)) {
                throw new InvalidParameterException(
                        ErrorCode.CONFLICT_RESERVED, own, "is the clock's and the builder's matter; leave it out");
            }
        }
        policy.claims().forEach((name, source) -> addKnown(payload, name, source));
        Instant now = clock.instant();
        addUnless(policy.issuedAt(), payload, "iat", now);
        addUnless(policy.expiresAt(), payload, "exp", now.plus(policy.lifetime().ttl()));
        return payload;
    }

    private static void addUnless(
            Presence presence, Map<String, @Nullable Object> payload, String claim, Instant time) {
        if (presence != Presence.NEVER) {
            payload.put(claim, time);
        }
    }

    private Map<String, @Nullable Object> header(TokenPolicy policy) {
        Map<String, @Nullable Object> header = new LinkedHashMap<>();
        header.put("alg", key.signing().algorithm().headerName());
        header.put("typ", policy.type());
        if (!policy.contentType().isEmpty()) {
            header.put("cty", policy.contentType());
        }
        if (policy.keyId() != KeyId.NEVER) {
            header.put("kid", key.signing().id());
        }
        policy.headers().forEach((name, source) -> addKnown(header, name, source));
        return header;
    }

    /** Adds what is the same in every token, or in every token of this key. */
    private void addKnown(Map<String, @Nullable Object> members, String name, ClaimSource source) {
        @Nullable
        Object known =
                source instanceof ClaimSource.FromKey fromKey ? key.attribute(fromKey.attribute()) : constant(source);
        if (known != null) {
            members.putIfAbsent(name, known);
        }
    }

    private static @Nullable Object constant(ClaimSource source) {
        if (source instanceof ClaimSource.Text text) {
            return text.value();
        }
        if (source instanceof ClaimSource.Bool bool) {
            return bool.value();
        }
        if (source instanceof ClaimSource.Whole whole) {
            return whole.value();
        }
        return source instanceof ClaimSource.Decimal decimal ? decimal.value() : null;
    }
}
