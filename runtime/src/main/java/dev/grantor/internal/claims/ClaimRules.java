package dev.grantor.internal.claims;

import dev.grantor.annotation.Presence;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.rule.Problems;
import dev.grantor.internal.text.Age;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules for the claims of a token.
 *
 * @param issuers the expected issuers, for a type whose {@code iss} the token itself tells
 * @param audiences the expected audiences, for a type whose {@code aud} the token itself tells
 * @param keyClaimsRequired whether a token must have the claims that its key knows
 * @param waivedAccepted whether a token may lack an {@code exp} that can be waived
 */
public record ClaimRules(
        TokenPolicy policy,
        FixedClaims fixed,
        Duration leeway,
        Duration maxLifetime,
        Set<String> issuers,
        Set<String> audiences,
        boolean keyClaimsRequired,
        boolean waivedAccepted) {

    public void checkTimes(TokenClaims claims, Instant now, Problems problems) {
        Instant expiresAt = claims.expiresAt();
        if (expiresAt == null) {
            checkWithoutExpiry(problems);
        } else if (!now.isBefore(expiresAt.plus(leeway))) {
            problems.add(new TokenExpiredException(
                    expiresAt,
                    now,
                    leeway,
                    "The token expired at %s, %s ago. Mint a new one; if it is new, compare the clocks"
                            .formatted(expiresAt, Age.between(expiresAt, now)),
                    policy.error(ErrorCode.TOKEN_EXPIRED, TokenPart.PAYLOAD, "exp")));
        }
        if (expiresAt == null && policy.expiresAt() == Presence.ALWAYS) {
            return;
        }
        checkNotInFuture("nbf", claims.notBefore(), now, problems);
        checkNotInFuture("iat", claims.issuedAt(), now, problems);
        if (policy.expiresAt() == Presence.NEVER) {
            checkAge(claims.issuedAt(), now, problems);
        } else if (expiresAt != null) {
            checkLifetime(claims, expiresAt, now, problems);
        }
    }

    private void checkWithoutExpiry(Problems problems) {
        if (policy.expiresAt() == Presence.ALWAYS) {
            problems.add(missing("exp", "missing; a token must say when it expires"));
        } else if (policy.expiresAt() == Presence.WAIVABLE && !waivedAccepted) {
            problems.add(missing(
                    "exp",
                    "missing, so that the token never expires; call acceptWaived() if such tokens are to be accepted"));
        }
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
                    policy.error(ErrorCode.TOKEN_NOT_YET_VALID, TokenPart.PAYLOAD, claim)));
        }
    }

    /** The lifetime counts from {@code iat}, otherwise from {@code nbf}, otherwise from now. */
    private void checkLifetime(TokenClaims claims, Instant expiresAt, Instant now, Problems problems) {
        Instant start = claims.issuedAt() != null ? claims.issuedAt() : claims.notBefore();
        Duration lifetime = Duration.between(start != null ? start : now.plus(leeway), expiresAt);
        if (lifetime.compareTo(maxLifetime) > 0) {
            problems.add(tooLong(
                    "exp",
                    "the token is valid for %s s = %s, and no more than %s s is allowed"
                            .formatted(lifetime.toSeconds(), Age.of(lifetime), maxLifetime.toSeconds())));
        }
    }

    private void checkAge(@Nullable Instant issuedAt, Instant now, Problems problems) {
        if (issuedAt == null) {
            problems.add(missing("iat", "missing; the token says in no other way how old it is"));
        } else if (now.isAfter(issuedAt.plus(maxLifetime).plus(leeway))) {
            problems.add(tooLong(
                    "iat",
                    "the token is %s old, and no more than %s s is allowed"
                            .formatted(Age.between(issuedAt, now), maxLifetime.toSeconds())));
        }
    }

    /**
     * Compares with the key that the token is signed with, and with the issuers that are expected.
     *
     * @param attributes what the key says of itself
     */
    public void checkOrigin(TokenClaims claims, Function<String, @Nullable String> attributes, Problems problems) {
        for (int i = 0; i < fixed.names().size(); i++) {
            String claim = fixed.names().get(i);
            String found = claims.keyClaims().get(i);
            if (found == null) {
                if (keyClaimsRequired) {
                    problems.add(missing(claim, "missing"));
                }
            } else if (!found.equals(attributes.apply(fixed.attributes().get(i)))) {
                problems.add(different(claim, "not that of the key that the token is signed with"));
            }
        }
        if (policy.isSet("iss")) {
            checkExpected("iss", claims.issuer() == null ? null : List.of(claims.issuer()), issuers, problems);
        } else if (claims.issuer() != null) {
            problems.add(unexpected("iss"));
        }
    }

    public void checkAudience(TokenClaims claims, Problems problems) {
        if (policy.isSet("aud")) {
            checkExpected("aud", claims.audience(), audiences, problems);
        } else if (claims.audience() != null) {
            problems.add(unexpected("aud"));
        }
    }

    public void checkConstants(TokenClaims claims, Problems problems) {
        for (int i = 0; i < fixed.constants().size(); i++) {
            String claim = fixed.constants().get(i);
            switch (claims.constants().get(i)) {
                case MISSING -> problems.add(missing(claim, "missing"));
                case DIFFERENT -> problems.add(different(claim, difference(claim)));
                case SAME -> {}
            }
        }
    }

    private String difference(String claim) {
        return policy.claims().get(claim) instanceof ClaimSource.Constant constant ? constant.difference() : "";
    }

    private void checkExpected(String claim, @Nullable List<String> found, Set<String> expected, Problems problems) {
        if (found == null || found.isEmpty()) {
            problems.add(missing(claim, "missing"));
        } else if (Collections.disjoint(expected, found)) {
            problems.add(different(claim, "none of those that are expected"));
        }
    }

    private ClaimMismatchException missing(String claim, String problem) {
        return mismatch(ErrorCode.CLAIM_MISSING, claim, problem);
    }

    private ClaimMismatchException different(String claim, String problem) {
        return mismatch(ErrorCode.CLAIM_DIFFERENT, claim, problem);
    }

    private ClaimMismatchException unexpected(String claim) {
        return mismatch(
                ErrorCode.CLAIM_UNEXPECTED,
                claim,
                "a %s has none, so this token is of another type".formatted(policy.name()));
    }

    private ClaimMismatchException tooLong(String claim, String problem) {
        return mismatch(ErrorCode.LIFETIME_TOO_LONG, claim, problem);
    }

    private ClaimMismatchException mismatch(ErrorCode code, String claim, String problem) {
        return new ClaimMismatchException(code, claim, problem, policy.error(code, TokenPart.PAYLOAD, claim));
    }
}
