package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/**
 * A claim that a token must have is missing, has another value than it must have, or makes the token valid for too
 * long.
 */
public final class ClaimMismatchException extends VerificationException {

    private static final long serialVersionUID = 1L;

    /**
     * @param path the claim: {@code iss}, {@code grants.video}
     * @param problem what is wrong, as a clause that follows the path
     */
    public ClaimMismatchException(ErrorCode code, String path, String problem, @Nullable VendorError vendorError) {
        super(code, path, path, problem, vendorError, null);
    }
}
