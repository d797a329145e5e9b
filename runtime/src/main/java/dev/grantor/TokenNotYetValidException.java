package dev.grantor;

import java.time.Duration;
import java.time.Instant;

/** The token is not valid yet: its {@code nbf} or {@code iat} is later than now and the leeway (RFC 7519 §4.1.5, Twilio error 20105). */
public final class TokenNotYetValidException extends VerificationException {

    private static final long serialVersionUID = 1L;

    private final Instant validFrom;
    private final Instant now;
    private final Duration leeway;

    /** @param claim the claim that says so, {@code nbf} or {@code iat} */
    TokenNotYetValidException(String claim, Instant validFrom, Instant now, Duration leeway) {
        super(
                ErrorCode.TOKEN_NOT_YET_VALID,
                "The token is valid from %s on (%s), in %s (Twilio error 20105). Compare the clocks."
                        .formatted(validFrom, claim, Age.between(now, validFrom)),
                null);
        this.validFrom = validFrom;
        this.now = now;
        this.leeway = leeway;
    }

    /** The token's {@code nbf} or {@code iat}. */
    public Instant validFrom() {
        return validFrom;
    }

    /** What the verifier's clock said. */
    public Instant now() {
        return now;
    }

    /** How long before {@code nbf} and {@code iat} the verifier accepts tokens. */
    public Duration leeway() {
        return leeway;
    }
}
