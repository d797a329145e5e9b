package dev.grantor.inspect;

import dev.grantor.TokenContext;
import dev.grantor.VerificationKey;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.internal.claims.UnknownClaimPolicy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of one token.
 *
 * @param header null if it cannot be read
 */
record ReceivedToken(@Nullable SeenHeader header, DecodedSegment payload) {

    /** The parameters of the header that the type declares. */
    Map<String, String> parameters() {
        return header == null ? Map.of() : header.parameters();
    }

    /** Whether all parameters of the header that the type declares are known. */
    boolean hasWholeHeader() {
        return header != null && header.rules() != null;
    }

    /**
     * What a verifier would tell the type of the token.
     *
     * @param waivedAccepted whether claims that can be waived may be missing
     */
    TokenContext context(Inspected inspected, boolean waivedAccepted) {
        TokenPolicy policy = inspected.policy();
        VerificationKey key =
                inspected.key() == null ? AssumedKey.of(policy, parameters(), payload.values()) : inspected.key();
        return new TokenContext(policy, key, parameters(), waivedAccepted, UnknownClaimPolicy.IGNORED);
    }

    /** Shows nothing of what is in it. */
    @Override
    public String toString() {
        return "ReceivedToken[redacted]";
    }
}
