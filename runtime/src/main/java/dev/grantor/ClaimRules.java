package dev.grantor;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of a token must be.
 *
 * @param account the account that tokens must be of, null for any
 * @param issuerRequired whether a token must name its key and its account
 */
record ClaimRules(
        TokenLayout layout,
        Duration leeway,
        Duration maxLifetime,
        @Nullable String account,
        boolean issuerRequired) {

    void checkTimes(TokenClaims claims, Instant now, Problems problems) {
        Instant expiresAt = claims.expiresAt();
        if (expiresAt == null) {
            problems.add(missing("exp", "%s is missing: a token must say when it expires (Twilio error 20104)."));
            return;
        }
        if (!now.isBefore(expiresAt.plus(leeway))) {
            problems.add(new TokenExpiredException(expiresAt, now, leeway));
        }
        checkNotInFuture("nbf", claims.notBefore(), now, problems);
        checkNotInFuture("iat", claims.issuedAt(), now, problems);
        checkLifetime(claims, expiresAt, now, problems);
    }

    private void checkNotInFuture(String claim, @Nullable Instant time, Instant now, Problems problems) {
        if (time != null && time.isAfter(now.plus(leeway))) {
            problems.add(new TokenNotYetValidException(claim, time, now, leeway));
        }
    }

    /** Counted from when the token was issued, or else from when it is valid, or else from now. */
    private void checkLifetime(TokenClaims claims, Instant expiresAt, Instant now, Problems problems) {
        Instant start = claims.issuedAt() != null ? claims.issuedAt() : claims.notBefore();
        Duration lifetime = Duration.between(start != null ? start : now.plus(leeway), expiresAt);
        if (lifetime.compareTo(maxLifetime) > 0) {
            problems.add(new ClaimMismatchException(
                    ErrorCode.LIFETIME_TOO_LONG,
                    "exp",
                    "The token is valid for %s s = %s, and no more than %s s is allowed (Twilio error 20157)."
                            .formatted(lifetime.toSeconds(), Age.of(lifetime), maxLifetime.toSeconds())));
        }
    }

    void checkOrigin(TokenClaims claims, ApiKey key, Problems problems) {
        checkOrigin(layout.keyClaim().toString(), claims.issuer(), key.sid(), problems);
        checkOrigin(layout.accountClaim().toString(), claims.account(), key.accountSid(), problems);
        if (account != null && !account.equals(key.accountSid())) {
            problems.add(different(layout.accountClaim().toString(), "%s is not the expected account"));
        }
    }

    private void checkOrigin(String claim, @Nullable String found, String expected, Problems problems) {
        if (found == null) {
            if (issuerRequired) {
                problems.add(missing(claim, "%s is missing (Twilio error 20103)."));
            }
        } else if (!found.equals(expected)) {
            problems.add(different(claim, "%s is not that of the key that the token is signed with"));
        }
    }

    void checkGrants(TokenClaims claims, Problems problems) {
        if (claims.grants() == null) {
            problems.add(missing(layout.container().toString(), "%s is missing (Twilio error 20106)."));
        }
    }

    private static ClaimMismatchException missing(String claim, String message) {
        return new ClaimMismatchException(ErrorCode.CLAIM_MISSING, claim, message.formatted(claim));
    }

    private static ClaimMismatchException different(String claim, String message) {
        return new ClaimMismatchException(
                ErrorCode.CLAIM_DIFFERENT, claim, message.formatted(claim) + " (Twilio error 20103).");
    }
}
