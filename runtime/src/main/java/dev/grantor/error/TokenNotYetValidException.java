package dev.grantor.error;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The token is not valid yet: its {@code nbf} or {@code iat} is later than now and the leeway (RFC 7519 §4.1.5). */
public final class TokenNotYetValidException extends VerificationException {

    private static final long serialVersionUID = 1L;

    private final Instant validFrom;
    private final Instant now;
    private final Duration leeway;

    /** @param path the claim that says so, {@code nbf} or {@code iat} */
    public TokenNotYetValidException(
            String path,
            Instant validFrom,
            Instant now,
            Duration leeway,
            String problem,
            @Nullable VendorError vendorError) {
        super(ErrorCode.TOKEN_NOT_YET_VALID, path, "", problem, vendorError, null);
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
