package dev.grantor;

/** A claim that a token must have is missing, has another value than it must have, or makes the token valid for too long. */
public final class ClaimMismatchException extends VerificationException {

    private static final long serialVersionUID = 1L;

    private final String claim;

    ClaimMismatchException(ErrorCode code, String claim, String message) {
        super(code, message, null);
        this.claim = claim;
    }

    /** The path of the claim: {@code iss}, {@code grants.video}. */
    public String claim() {
        return claim;
    }
}
