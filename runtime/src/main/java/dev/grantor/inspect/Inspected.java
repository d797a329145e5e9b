package dev.grantor.inspect;

import dev.grantor.GrantType;
import dev.grantor.TokenType;
import dev.grantor.VerificationKey;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.Interruption;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.FixedClaims;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector knows.
 *
 * @param grants the types of grants of the open place, by their keys
 * @param keys the keys that tokens should be signed with
 * @param key the one of them that the token at hand should be signed with; null if none is known
 * @param issuers the expected issuers; empty if none were given
 * @param audiences the expected audiences; empty if none were given
 * @param waivedAccepted whether a token may lack claims that can be waived
 * @param maxLength the longest token that is looked at
 * @param oneOfSeveral whether the inspector knows other types, too
 */
record Inspected(
        TokenType<?> type,
        TokenPolicy policy,
        FixedClaims fixed,
        Map<String, GrantType<?>> grants,
        InspectedKeys keys,
        @Nullable VerificationKey key,
        VendorFindings vendor,
        Set<String> issuers,
        Set<String> audiences,
        boolean waivedAccepted,
        InstantSource clock,
        int maxLength,
        boolean oneOfSeveral) {

    private static final Set<String> REGISTERED = Set.of("iss", "aud", "exp", "nbf", "iat", "jti");

    /** The same for a token that should be signed with {@code key}. */
    Inspected withKey(@Nullable VerificationKey key) {
        return with(keys, key, oneOfSeveral);
    }

    /** The same without any keys. */
    Inspected withoutKeys() {
        return with(new InspectedKeys(fixed, List.of(), null), null, oneOfSeveral);
    }

    Inspected asOneOfSeveral() {
        return with(keys, key, true);
    }

    private Inspected with(InspectedKeys keys, @Nullable VerificationKey key, boolean oneOfSeveral) {
        return new Inspected(
                type,
                policy,
                fixed,
                grants,
                keys,
                key,
                vendor,
                issuers,
                audiences,
                waivedAccepted,
                clock,
                maxLength,
                oneOfSeveral);
    }

    /** The rules of a verifier that was told the same. */
    ClaimRules rules() {
        Duration maxLifetime = policy.lifetime().maxTtl().plus(policy.lifetime().backdate());
        return new ClaimRules(policy, fixed, Duration.ZERO, maxLifetime, issuers, audiences, true, waivedAccepted);
    }

    /** Whether it is known what the claim must be. */
    boolean isComparable(String claim) {
        if (fixed.names().contains(claim)) {
            return key != null;
        }
        return switch (claim) {
            case "iss" -> !policy.isSet(claim) || !issuers.isEmpty();
            case "aud" -> !policy.isSet(claim) || !audiences.isEmpty();
            default -> true;
        };
    }

    /** Whether the first of the key's claims, which names the key, is there and another's. */
    boolean isOfAnotherKey(DecodedSegment payload) {
        if (key == null || fixed.isEmpty()) {
            return false;
        }
        byte[] json = payload.members().get(fixed.names().get(0));
        String expected = InspectedKeys.attribute(key, fixed.attributes().get(0));
        return json != null
                && json[0] == '"'
                && expected != null
                && !new String(json, StandardCharsets.UTF_8).equals('"' + expected + '"');
    }

    /** Whether it is known as the key of a grant, or as what belongs beside the grants. */
    boolean isGrant(String name) {
        return grants.containsKey(name) || policy.reservedKeys().containsKey(name);
    }

    /** Whether the type itself reads the claim. An issuer or an audience that is not declared is another's. */
    boolean isOwn(String claim) {
        ClaimSource source = policy.claims().get(claim);
        return source == null ? !REGISTERED.contains(claim) : source instanceof ClaimSource.Set;
    }

    /** What the vendor says of a text that is no token. Its code that fails hides no finding. */
    @Nullable
    String describe(String text) {
        try {
            return vendor.describe(text);
        } catch (Exception e) {
            Interruption.passOn(e);
            return null;
        }
    }

    /** Secrets that the vendor's documentation has. Its code that fails hides no finding. */
    Set<String> publishedSecrets() {
        try {
            return Set.copyOf(vendor.publishedSecrets());
        } catch (Exception e) {
            Interruption.passOn(e);
            return Set.of();
        }
    }

    /** Has the vendor look at claims, and returns those of which it said all. Its code that fails hides no finding. */
    Set<String> inspect(DecodedSegment payload, Findings findings) {
        try {
            return Set.copyOf(vendor.inspect(payload.values(), key != null, findings::add));
        } catch (Exception e) {
            Interruption.passOn(e);
            return Set.of();
        }
    }
}
