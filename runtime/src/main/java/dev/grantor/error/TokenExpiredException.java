package dev.grantor.error;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The token has expired: now is {@code exp} and the leeway, or later (RFC 7519 §4.1.4). */
public final class TokenExpiredException extends VerificationException {

    private static final long serialVersionUID = 1L;

    private final Instant expiredAt;
    private final Instant now;
    private final Duration leeway;

    public TokenExpiredException(
            Instant expiredAt, Instant now, Duration leeway, String problem, @Nullable VendorError vendorError) {
        super(ErrorCode.TOKEN_EXPIRED, "exp", "", problem, vendorError, null);
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
