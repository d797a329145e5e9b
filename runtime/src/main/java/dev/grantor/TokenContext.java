package dev.grantor;

import dev.grantor.codec.TokenPolicy;
import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenPart;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a token besides its claims while a {@link TokenReader} reads these. */
public final class TokenContext {

    private final TokenPolicy policy;
    private final @Nullable VerificationKey key;
    private final Map<String, String> header;
    private final boolean waivedAccepted;
    private final UnknownMembers unknown;

    /**
     * Describes a token.
     *
     * @param key the key that it is signed with; null if that is not known
     * @param header the parameters of its header that the policy names
     * @param waivedAccepted whether claims that can be waived may be missing
     * @param unknown is told of claims that nobody declared
     */
    public TokenContext(
            TokenPolicy policy,
            @Nullable VerificationKey key,
            Map<String, String> header,
            boolean waivedAccepted,
            UnknownMembers unknown) {
        this.policy = policy;
        this.key = key;
        this.header = header;
        this.waivedAccepted = waivedAccepted;
        this.unknown = unknown;
    }

    /** What the key that the token is signed with says of itself: a claim, or its id as {@code kid}. */
    public @Nullable String fromKey(String attribute) {
        return key == null ? null : KeyAttributes.find(key, attribute);
    }

    /** A parameter of the header that the policy names; null if it is not there. */
    public @Nullable String header(String name) {
        return header.get(name);
    }

    /**
     * Returns if the token may lack a claim that can be waived.
     *
     * @param path the claim
     * @throws ClaimMismatchException if the verifier was not told {@link VerifierBuilder#acceptWaived}
     */
    public void requireWaived(String path) {
        if (!waivedAccepted) {
            throw new ClaimMismatchException(
                    ErrorCode.CLAIM_MISSING,
                    path,
                    "missing; call acceptWaived() if tokens without it are to be accepted",
                    policy.error(ErrorCode.CLAIM_MISSING, TokenPart.PAYLOAD, path));
        }
    }

    TokenPolicy policy() {
        return policy;
    }

    UnknownMembers unknown() {
        return unknown;
    }
}
