package dev.grantor.internal.claims;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.internal.rule.Problems;
import dev.grantor.internal.text.Age;
import dev.grantor.internal.twilio.TokenLayout;
import dev.grantor.internal.twilio.TwilioErrors;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rules for the claims of a token.
 *
 * @param account the account that tokens must be of, null for any
 * @param issuerRequired whether a token must name its key and its account
 */
public record ClaimRules(
        TokenLayout layout,
        Duration leeway,
        Duration maxLifetime,
        @Nullable String account,
        boolean issuerRequired) {

    public void checkTimes(TokenClaims claims, Instant now, Problems problems) {
        Instant expiresAt = claims.expiresAt();
        if (expiresAt == null) {
            problems.add(missing("exp", "missing; a token must say when it expires"));
            return;
        }
        if (!now.isBefore(expiresAt.plus(leeway))) {
            problems.add(new TokenExpiredException(
                    expiresAt,
                    now,
                    leeway,
                    "The token expired at %s, %s ago. Mint a new one; if it is new, compare the clocks"
                            .formatted(expiresAt, Age.between(expiresAt, now)),
                    TwilioErrors.of(ErrorCode.TOKEN_EXPIRED, "exp")));
        }
        checkNotInFuture("nbf", claims.notBefore(), now, problems);
        checkNotInFuture("iat", claims.issuedAt(), now, problems);
        checkLifetime(claims, expiresAt, now, problems);
    }

    private void checkNotInFuture(String claim, @Nullable Instant time, Instant now, Problems problems) {
        if (time != null && time.isAfter(now.plus(leeway))) {
            problems.add(new TokenNotYetValidException(
                    claim,
                    time,
                    now,
                    leeway,
                    "The token is valid from %s on (%s), in %s. Compare the clocks"
                            .formatted(time, claim, Age.between(now, time)),
                    TwilioErrors.of(ErrorCode.TOKEN_NOT_YET_VALID, claim)));
        }
    }

    /** The lifetime counts from {@code iat}, otherwise from {@code nbf}, otherwise from now. */
    private void checkLifetime(TokenClaims claims, Instant expiresAt, Instant now, Problems problems) {
        Instant start = claims.issuedAt() != null ? claims.issuedAt() : claims.notBefore();
        Duration lifetime = Duration.between(start != null ? start : now.plus(leeway), expiresAt);
        if (lifetime.compareTo(maxLifetime) > 0) {
            problems.add(new ClaimMismatchException(
                    ErrorCode.LIFETIME_TOO_LONG,
                    "exp",
                    "the token is valid for %s s = %s, and no more than %s s is allowed"
                            .formatted(lifetime.toSeconds(), Age.of(lifetime), maxLifetime.toSeconds()),
                    TwilioErrors.of(ErrorCode.LIFETIME_TOO_LONG, "exp")));
        }
    }

    /**
     * Compares the issuer and the account with those of the key.
     *
     * @param keySid the key that the token is signed with
     */
    public void checkOrigin(TokenClaims claims, String keySid, String accountSid, Problems problems) {
        checkOrigin(layout.keyClaim().toString(), claims.issuer(), keySid, problems);
        checkOrigin(layout.accountClaim().toString(), claims.account(), accountSid, problems);
        if (account != null && !account.equals(accountSid)) {
            problems.add(different(layout.accountClaim().toString(), "not the expected account"));
        }
    }

    private void checkOrigin(String claim, @Nullable String found, String expected, Problems problems) {
        if (found == null) {
            if (issuerRequired) {
                problems.add(missing(claim, "missing"));
            }
        } else if (!found.equals(expected)) {
            problems.add(different(claim, "not that of the key that the token is signed with"));
        }
    }

    public void checkGrants(TokenClaims claims, Problems problems) {
        if (claims.grants() == null) {
            problems.add(missing(layout.container().toString(), "missing"));
        }
    }

    private static ClaimMismatchException missing(String claim, String message) {
        return new ClaimMismatchException(
                ErrorCode.CLAIM_MISSING, claim, message, TwilioErrors.of(ErrorCode.CLAIM_MISSING, claim));
    }

    private static ClaimMismatchException different(String claim, String message) {
        return new ClaimMismatchException(
                ErrorCode.CLAIM_DIFFERENT, claim, message, TwilioErrors.of(ErrorCode.CLAIM_DIFFERENT, claim));
    }
}
