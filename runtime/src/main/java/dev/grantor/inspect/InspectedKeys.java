package dev.grantor.inspect;

import dev.grantor.KeyHint;
import dev.grantor.KeySource;
import dev.grantor.VerificationKey;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.claims.FixedClaims;
import dev.grantor.internal.parameter.Parameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an inspector. They are found as a verifier finds them: by the token's {@code kid}, or else by the claims
 * that come from the key.
 *
 * @param source finds other keys; null for none
 */
record InspectedKeys(
        FixedClaims fixed,
        List<VerificationKey> given,
        @Nullable KeySource source) {

    private static final int MAX_HINT_LENGTH = 512;

    /** Whether there is none, and none can be found. */
    boolean isEmpty() {
        return given.isEmpty() && source == null;
    }

    /** The only key that there can be, whatever the token says of its key; null if there may be others. */
    @Nullable
    VerificationKey only() {
        return given.size() == 1 && source == null ? given.get(0) : null;
    }

    /** The keys that the token may be signed with; none, and a finding, if it names one that is not known. */
    List<VerificationKey> find(SeenHeader header, DecodedSegment payload, Findings findings) {
        VerificationKey only = only();
        if (only != null) {
            return List.of(only);
        }
        List<VerificationKey> known = known(header.keyId(), payload.values());
        if (!known.isEmpty()) {
            List<VerificationKey> fitting = known.stream()
                    .filter(key -> key.algorithm() == header.algorithm())
                    .toList();
            return fitting.isEmpty() ? known : fitting;
        }
        if (source != null) {
            return ask(source, header.keyId(), payload.values(), findings);
        }
        addUnknown(findings);
        return List.of();
    }

    private List<VerificationKey> known(@Nullable String keyId, Map<String, @Nullable Object> claims) {
        if (keyId == null) {
            return given.stream().filter(key -> hasClaims(key, claims)).toList();
        }
        List<VerificationKey> named =
                given.stream().filter(key -> keyId.equals(key.id())).toList();
        return named.isEmpty()
                ? given.stream()
                        .filter(key -> key.id() == null && hasClaims(key, claims))
                        .toList()
                : named;
    }

    private boolean hasClaims(VerificationKey key, Map<String, @Nullable Object> claims) {
        for (int i = 0; i < fixed.names().size(); i++) {
            if (!claims.containsKey(fixed.names().get(i))
                    || !isClaim(
                            key,
                            fixed.attributes().get(i),
                            claims.get(fixed.names().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClaim(VerificationKey key, String attribute, @Nullable Object value) {
        String expected = attribute(key, attribute);
        return expected != null && expected.equals(value);
    }

    /** What the key says of itself: a claim, or its id as {@code kid}. */
    static @Nullable String attribute(VerificationKey key, String attribute) {
        return attribute.equals("kid") ? key.id() : key.claim(attribute);
    }

    private List<VerificationKey> ask(
            KeySource source, @Nullable String keyId, Map<String, @Nullable Object> claims, Findings findings) {
        VerificationKey found;
        try {
            found = source.find(new KeyHint(hint(keyId), hint(claims.get("iss"))));
        } catch (Exception e) {
            Interruption.passOn(e);
            findings.add(
                    ErrorCode.KEY_UNAVAILABLE,
                    TokenPart.TOKEN,
                    "",
                    "The token's key could not be had: the key source threw " + Parameters.failure(e));
            return List.of();
        }
        if (found == null) {
            addUnknown(findings);
            return List.of();
        }
        return List.of(found);
    }

    private static @Nullable String hint(@Nullable Object value) {
        return value instanceof String text
                        && text.length() <= MAX_HINT_LENGTH
                        && text.chars().noneMatch(Character::isISOControl)
                ? text
                : null;
    }

    private static void addUnknown(Findings findings) {
        findings.add(
                ErrorCode.UNKNOWN_KEY,
                TokenPart.TOKEN,
                "",
                "None of the keys is the one that the token names: it is of another key, or these are the wrong ones to"
                        + " check it with");
    }

    /** How many there are, and not which. */
    @Override
    public String toString() {
        return "InspectedKeys[" + given.size() + (source == null ? "]" : " and a source]");
    }
}
