package dev.grantor.inspect;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.claims.TokenTimes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at the times of one token. */
final class TimesInspection {

    private static final List<String> NAMES = List.of("iat", "nbf", "exp");

    /** Since 1978, and up to the year 9999; in seconds, these would be later than the year 9999. */
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,15}(\\.\\d+)?");

    private static final int MILLISECONDS_OF_A_MINUTE = 60_000;

    private final ClaimRules rules;
    private final Duration shortest;
    private final Instant now;
    private final Findings findings;

    /** @param shortest how long tokens are valid at least */
    TimesInspection(ClaimRules rules, Duration shortest, Instant now, Findings findings) {
        this.rules = rules;
        this.shortest = shortest;
        this.now = now;
        this.findings = findings;
    }

    /** The claims that are times in milliseconds: one mistake, however many they are. */
    List<String> findMilliseconds(Map<String, byte[]> members) {
        List<String> milliseconds =
                NAMES.stream().filter(name -> isMilliseconds(members.get(name))).toList();
        if (!milliseconds.isEmpty()) {
            findings.add(
                    ErrorCode.MALFORMED_CLAIM,
                    "exp",
                    ("%s: later than the year 9999, so probably in milliseconds. Times are in seconds (RFC 7519 "
                                    + "§2): divide by 1000")
                            .formatted(String.join(", ", milliseconds)));
        }
        return milliseconds;
    }

    private static boolean isMilliseconds(byte @Nullable [] json) {
        if (json == null) {
            return false;
        }
        String number = new String(json, StandardCharsets.ISO_8859_1);
        return MILLISECONDS.matcher(number).matches()
                && new BigDecimal(number).compareTo(BigDecimal.valueOf(TokenTimes.MAX_SECONDS)) > 0;
    }

    /** @param unread the claims that are there, but not times */
    void inspect(TokenClaims claims, Set<String> unread) {
        List<VerificationException> problems = new ArrayList<>();
        rules.checkTimes(claims, now, problems::add);
        problems.removeIf(problem -> problem.code() == ErrorCode.CLAIM_MISSING && unread.contains(problem.path()));
        if (isNeverValid(claims)) {
            problems.removeIf(TokenExpiredException.class::isInstance);
            findings.add(
                    ErrorCode.TOKEN_EXPIRED,
                    "exp",
                    "The token expires before it is valid: exp is not after iat and nbf. Was its lifetime"
                            + " negative, or too large for an int?");
        }
        problems.stream()
                .filter(problem -> !(problem instanceof TokenNotYetValidException))
                .forEach(problem -> add(problem, claims));
        problems.stream()
                .filter(TokenNotYetValidException.class::isInstance)
                .map(TokenNotYetValidException.class::cast)
                .max(Comparator.comparing(TokenNotYetValidException::validFrom))
                .ifPresent(findings::add);
        inspectShortest(claims);
    }

    /** A verifier takes it, but who declared it knows that others do not. */
    private void inspectShortest(TokenClaims claims) {
        Instant issuedAt = claims.issuedAt();
        Instant expiresAt = claims.expiresAt();
        if (issuedAt == null || expiresAt == null || !expiresAt.isAfter(issuedAt)) {
            return;
        }
        Duration lifetime = Duration.between(issuedAt, expiresAt);
        if (lifetime.compareTo(shortest) < 0) {
            findings.add(
                    ErrorCode.CLAIM_DIFFERENT,
                    "exp",
                    "exp: the token is valid for %s s, and its declaration has %s s as the least"
                            .formatted(lifetime.toSeconds(), shortest.toSeconds()));
        }
    }

    private static boolean isNeverValid(TokenClaims claims) {
        Instant expiresAt = claims.expiresAt();
        return expiresAt != null
                && Stream.of(claims.issuedAt(), claims.notBefore())
                        .anyMatch(time -> time != null && !expiresAt.isAfter(time));
    }

    private void add(VerificationException problem, TokenClaims claims) {
        if (problem.code() == ErrorCode.LIFETIME_TOO_LONG) {
            findings.add(problem.code(), problem.path(), "exp: " + problem.problem() + millisecondsHint(claims));
        } else {
            findings.add(problem);
        }
    }

    /** For who gives 3600000 where seconds are expected. */
    private String millisecondsHint(TokenClaims claims) {
        if (claims.issuedAt() == null || claims.expiresAt() == null) {
            return "";
        }
        long seconds = Duration.between(claims.issuedAt(), claims.expiresAt()).toSeconds();
        boolean likely = seconds % MILLISECONDS_OF_A_MINUTE == 0
                && Duration.ofMillis(seconds).compareTo(rules.maxLifetime()) <= 0;
        return likely ? ". Was the ttl, %s, given in milliseconds?".formatted(seconds) : "";
    }
}
