package dev.grantor.jwks;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import dev.grantor.VerificationKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one fetched set that tokens are verified with.
 *
 * @param set what nimbus has cached
 * @param byId by their ids
 * @param only the only key there is; null if there are several, or none
 * @param fetchedAt when the fetch began, by the {@link SteadyClock}
 */
record KeySnapshot(
        JWKSet set,
        Map<String, VerificationKey> byId,
        @Nullable VerificationKey only,
        long fetchedAt) {

    static KeySnapshot of(JWKSet set, KeyConversion conversion, long fetchedAt) {
        Set<PublicKey> disclosed = disclosed(set, conversion);
        List<VerificationKey> usable = new ArrayList<>();
        for (JWK jwk : set.getKeys()) {
            VerificationKey key = conversion.convert(jwk);
            if (key != null && !disclosed.contains(key.publicKey())) {
                usable.add(key);
            }
        }
        List<VerificationKey> keys = unambiguous(usable);
        Map<String, VerificationKey> byId = new HashMap<>();
        for (VerificationKey key : keys) {
            String id = key.id();
            if (id != null) {
                byId.put(id, key);
            }
        }
        return new KeySnapshot(set, Map.copyOf(byId), keys.size() == 1 ? keys.get(0) : null, fetchedAt);
    }

    /** The public keys whose private keys the set gives away. */
    private static Set<PublicKey> disclosed(JWKSet set, KeyConversion conversion) {
        Set<PublicKey> disclosed = new HashSet<>();
        for (JWK jwk : set.getKeys()) {
            JWK publicJwk = jwk.isPrivate() ? jwk.toPublicJWK() : null; // null for a secret
            VerificationKey key = publicJwk == null ? null : conversion.convert(publicJwk);
            if (key != null && key.publicKey() != null) {
                disclosed.add(key.publicKey());
            }
        }
        return disclosed;
    }

    /** Without repetitions, and without keys that share their id with another key. */
    private static List<VerificationKey> unambiguous(List<VerificationKey> usable) {
        List<VerificationKey> keys = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            VerificationKey key = usable.get(i);
            boolean clear = usable.stream()
                    .allMatch(other -> key.id() == null || !key.id().equals(other.id()) || isSame(key, other));
            boolean repeated = usable.subList(0, i).stream()
                    .anyMatch(other -> Objects.equals(key.id(), other.id()) && isSame(key, other));
            if (clear && !repeated) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static boolean isSame(VerificationKey key, VerificationKey other) {
        return key.algorithm() == other.algorithm() && Objects.equals(key.publicKey(), other.publicKey());
    }

    /** The key of this id; without an id, the only key there is. */
    @Nullable
    VerificationKey find(@Nullable String id) {
        return id == null ? only : byId.get(id);
    }

    long age(long now) {
        return now - fetchedAt;
    }
}
