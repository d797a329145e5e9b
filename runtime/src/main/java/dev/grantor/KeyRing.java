package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenPart;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.internal.claims.ClaimsReader;
import dev.grantor.internal.claims.FixedClaims;
import dev.grantor.internal.jws.HeaderRules;
import dev.grantor.internal.parameter.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a verifier. A token's key is found by its {@code kid}; otherwise by the claims that come from the key;
 * otherwise each key is tried in turn.
 *
 * @param source finds other keys; null for none
 */
record KeyRing(
        TokenPolicy policy,
        FixedClaims fixed,
        List<VerificationKey> keys,
        @Nullable KeySource source) {

    /** At most this many are tried in turn: each costs a MAC that anybody can cause. */
    static final int MAX_TRIED = 8;

    private static final int MAX_HINT_LENGTH = 512;

    /** The keys that the token may be signed with, at least one; of another algorithm only if there are no others. */
    List<VerificationKey> find(Algorithm algorithm, @Nullable String keyId, byte[] payload) {
        if (source == null && keys.size() == 1 && fits(keys.get(0), keyId)) {
            return keys;
        }
        List<VerificationKey> known = known(keyId, payload);
        List<VerificationKey> fitting =
                known.stream().filter(key -> key.algorithm() == algorithm).toList();
        if (fitting.size() > MAX_TRIED) {
            throw unknown();
        }
        if (!fitting.isEmpty()) {
            return fitting;
        }
        boolean mayBeFound = source != null && keyId == null;
        return known.isEmpty() || mayBeFound ? List.of(find(keyId, payload)) : known;
    }

    /** A key without an id is not asked for one, unless tokens have to name it. */
    private boolean fits(VerificationKey key, @Nullable String keyId) {
        return keyId == null || (key.id() == null ? policy.keyId() != KeyId.REQUIRED : keyId.equals(key.id()));
    }

    private List<VerificationKey> known(@Nullable String keyId, byte[] payload) {
        if (keyId != null) {
            List<VerificationKey> named =
                    keys.stream().filter(key -> keyId.equals(key.id())).toList();
            return !named.isEmpty() || source != null || policy.keyId() == KeyId.REQUIRED
                    ? named
                    : byClaims(keys.stream().filter(key -> key.id() == null).toList(), payload);
        }
        return byClaims(keys, payload);
    }

    private List<VerificationKey> byClaims(List<VerificationKey> candidates, byte[] payload) {
        if (fixed.isEmpty() || candidates.isEmpty()) {
            return candidates;
        }
        @Nullable String[] origin = origin(payload);
        return candidates.stream().filter(key -> hasClaims(key, origin)).toList();
    }

    private boolean hasClaims(VerificationKey key, @Nullable String[] origin) {
        for (int i = 0; i < fixed.names().size(); i++) {
            String expected = KeyAttributes.find(key, fixed.attributes().get(i));
            if (expected == null || !expected.equals(origin[i + 1])) {
                return false;
            }
        }
        return true;
    }

    private VerificationKey find(@Nullable String keyId, byte[] payload) {
        if (source == null || (keyId != null && !isFit(keyId))) {
            throw unknown();
        }
        @Nullable String issuer = origin(payload)[0];
        boolean nameless = keyId == null && issuer == null && policy.claims().containsKey("iss");
        if (nameless || (issuer != null && issuer.length() > MAX_HINT_LENGTH)) {
            throw unknown();
        }
        VerificationKey found;
        try {
            found = source.find(new KeyHint(keyId, issuer));
        } catch (Exception e) {
            Interruption.passOn(e);
            throw unavailable("threw " + Parameters.failure(e));
        }
        if (found == null) {
            throw unknown();
        }
        checkFound(found);
        return found;
    }

    private void checkFound(VerificationKey found) {
        if (!policy.algorithms().contains(found.algorithm())) {
            throw new UnknownKeyException(
                    ErrorCode.UNKNOWN_KEY,
                    "The key that was found is for %s, which does not sign tokens of this type"
                            .formatted(found.algorithm().headerName()),
                    policy.error(ErrorCode.UNKNOWN_KEY, TokenPart.TOKEN, ""));
        }
        if (fixed.attributes().stream().anyMatch(each -> KeyAttributes.find(found, each) == null)) {
            throw unavailable("found a key without the claims that tokens of this type take from theirs");
        }
    }

    /** Whether it is an id that may be passed on. */
    static boolean isFit(@Nullable String keyId) {
        return keyId != null
                && keyId.length() <= MAX_HINT_LENGTH
                && keyId.chars().noneMatch(Character::isISOControl);
    }

    /** What is wrong with a payload that nobody has signed yet is told by its kind only. */
    private @Nullable String[] origin(byte[] payload) {
        try {
            return ClaimsReader.readOrigin(fixed, payload);
        } catch (MalformedJsonException e) {
            throw unreadable(e);
        }
    }

    private AccessTokenException unreadable(MalformedJsonException failure) {
        return new MalformedTokenException(
                failure.code(),
                "",
                "The payload cannot be read as far as to find the token's issuer",
                policy.error(failure.code(), TokenPart.PAYLOAD, ""),
                null);
    }

    private UnknownKeyException unknown() {
        return new UnknownKeyException(
                ErrorCode.UNKNOWN_KEY,
                "There is no key for what the token says of its key or issuer",
                policy.error(ErrorCode.UNKNOWN_KEY, TokenPart.TOKEN, ""));
    }

    static UnsupportedTokenException otherAlgorithm(TokenPolicy policy) {
        return new UnsupportedTokenException(
                ErrorCode.UNSUPPORTED_ALGORITHM,
                HeaderRules.PATH,
                "The header's alg is not that of the key",
                policy.error(ErrorCode.UNSUPPORTED_ALGORITHM, TokenPart.HEADER, HeaderRules.PATH));
    }

    private static UnknownKeyException unavailable(String problem) {
        return new UnknownKeyException(ErrorCode.KEY_UNAVAILABLE, "The key source " + problem, null);
    }

    /** How many there are, and not which. */
    @Override
    public String toString() {
        String given = keys.size() == 1 ? "1 key" : keys.size() + " keys";
        return source == null ? given : given + " and a source";
    }
}
