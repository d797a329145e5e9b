package dev.grantor.livekit;

import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Verifies what LiveKit's server sends to webhooks. The header {@code Authorization} is a token, without a scheme
 * before it, that is signed with a key of the project and holds the hash of the body.
 *
 * <pre>{@code
 * LiveKitWebhooks webhooks = LiveKitWebhooks.of(
 *         LiveKitTokens.verifier().key(apiKey).leeway(Duration.ofMinutes(1)).build());
 * webhooks.verify(authorization, body);     // then read the body as JSON
 * }</pre>
 *
 * <p>Safe to share between threads, as its verifier is.
 */
public final class LiveKitWebhooks {

    private static final String CLAIM = "sha256";

    private final TokenVerifier<LiveKitToken> verifier;

    private LiveKitWebhooks(TokenVerifier<LiveKitToken> verifier) {
        this.verifier = verifier;
    }

    /** Takes the verifier of the token; give it a leeway of a minute, as LiveKit's own libraries have. */
    public static LiveKitWebhooks of(TokenVerifier<LiveKitToken> verifier) {
        return new LiveKitWebhooks(verifier);
    }

    /**
     * Returns the token of a request, if it is right and the body is the one that it was sent with.
     *
     * @param authorization the value of the header {@code Authorization}; null if there is none
     * @param body the bytes of the body as they were received, before anybody read them as JSON
     * @throws VerificationException if the token is refused, has no hash ({@link ErrorCode#CLAIM_MISSING}), or that of
     *     another body ({@link ErrorCode#CLAIM_DIFFERENT})
     */
    public VerifiedToken<LiveKitToken> verify(String authorization, byte[] body) {
        VerifiedToken<LiveKitToken> token = verifier.verify(authorization);
        String expected = token.claims().sha256();
        if (expected == null) {
            throw new ClaimMismatchException(
                    ErrorCode.CLAIM_MISSING, CLAIM, "missing, so the token is no webhook's", null);
        }
        byte[] found = sha256(body).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), found)) {
            throw new ClaimMismatchException(
                    ErrorCode.CLAIM_DIFFERENT,
                    CLAIM,
                    "not that of the body: it was changed, or is not the bytes that were received",
                    null);
        }
        return token;
    }

    /** The hash of a body, as the claim {@code sha256} has it: standard Base64 of the SHA-256. */
    public static String sha256(byte[] body) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
