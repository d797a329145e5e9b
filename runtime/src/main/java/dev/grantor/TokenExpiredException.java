package dev.grantor;

import java.time.Duration;
import java.time.Instant;

/** The token has expired: now is {@code exp} and the leeway, or later (RFC 7519 §4.1.4, Twilio error 20104). */
public final class TokenExpiredException extends VerificationException {

    private static final long serialVersionUID = 1L;

    private final Instant expiredAt;
    private final Instant now;
    private final Duration leeway;

    TokenExpiredException(Instant expiredAt, Instant now, Duration leeway) {
        super(
                ErrorCode.TOKEN_EXPIRED,
                "The token expired at %s, %s ago (Twilio error 20104). Mint a new one; if it is new, compare the clocks."
                        .formatted(expiredAt, Age.between(expiredAt, now)),
                null);
        this.expiredAt = expiredAt;
        this.now = now;
        this.leeway = leeway;
    }

    /** The token's {@code exp}. */
    public Instant expiredAt() {
        return expiredAt;
    }

    /** What the verifier's clock said. */
    public Instant now() {
        return now;
    }

    /** For how long after {@code exp} the verifier accepts tokens. */
    public Duration leeway() {
        return leeway;
    }
}
