package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A token is accepted up to the last moment of its time and the leeway, and not a moment longer. */
class TokenTimePropertiesTest {

    private static final long LAST_ISSUED_AT = 253_402_300_799L - 86_400;

    @Property(seed = "1")
    void tokenIsAcceptedUntilTheMomentBeforeItExpires(
            @ForAll @LongRange(min = 0, max = LAST_ISSUED_AT) long issuedAt,
            @ForAll @IntRange(min = 1, max = 86_400) int ttl,
            @ForAll @IntRange(min = 0, max = 600) int leeway) {
        AccessToken token = token(issuedAt, ttl).build();
        Instant end = Instant.ofEpochSecond(issuedAt + ttl + leeway);

        assertAccepted(token, leeway, end.minusSeconds(1));
        assertAccepted(token, leeway, end.minusNanos(1));
        assertExpired(token, leeway, end);
        assertExpired(token, leeway, end.plusNanos(1));
        assertExpired(token, leeway, end.plusSeconds(1));
    }

    @Property(seed = "2")
    void tokenIsAcceptedFromTheMomentOnAtWhichItBecomesValid(
            @ForAll @LongRange(min = 86_400, max = LAST_ISSUED_AT) long issuedAt,
            @ForAll @IntRange(min = 0, max = 86_398) int delay,
            @ForAll @IntRange(min = 0, max = 600) int leeway) {
        Instant notBefore = Instant.ofEpochSecond(issuedAt + delay);
        AccessToken token = token(issuedAt, 86_400).notBefore(notBefore).build();
        Instant start = notBefore.minusSeconds(leeway);

        assertNotYetValid(token, leeway, start.minusSeconds(1));
        assertNotYetValid(token, leeway, start.minusNanos(1));
        assertAccepted(token, leeway, start);
        assertAccepted(token, leeway, start.plusSeconds(1));
    }

    @Property(seed = "3")
    void tokenIsAcceptedFromTheMomentOnAtWhichItWasIssued(
            @ForAll @LongRange(min = 86_400, max = LAST_ISSUED_AT) long issuedAt,
            @ForAll @IntRange(min = 0, max = 600) int leeway) {
        AccessToken token = token(issuedAt, 3600).build();
        Instant start = Instant.ofEpochSecond(issuedAt - leeway);

        assertNotYetValid(token, leeway, start.minusSeconds(1));
        assertNotYetValid(token, leeway, start.minusNanos(1));
        assertAccepted(token, leeway, start);
    }

    @Property(seed = "4")
    void fractionOfASecondCounts(@ForAll @IntRange(min = 0, max = 999_999_999) int nanoseconds) {
        String jwt = Forgery.withPayload("{\"iss\":\"%s\",\"sub\":\"%s\",\"grants\":{},\"exp\":%d.%09d}"
                .formatted(Fixtures.KEY_SID, Fixtures.ACCOUNT_SID, Fixtures.NOW, nanoseconds));
        Instant end = Instant.ofEpochSecond(Fixtures.NOW, nanoseconds);

        assertThat(verifier(0, end.minusNanos(1)).verify(jwt).expiresAt()).hasValue(end);
        assertThrows(TokenExpiredException.class, () -> verifier(0, end).verify(jwt));
    }

    private static TannoyTokens.Builder token(long issuedAt, int ttl) {
        return Fixtures.token().issuedAt(Instant.ofEpochSecond(issuedAt)).ttl(Duration.ofSeconds(ttl));
    }

    private static void assertAccepted(AccessToken token, int leeway, Instant now) {
        assertThat(verifier(leeway, now).verify(token.toJwt()).expiresAt()).hasValue(token.expiresAt());
    }

    private static void assertExpired(AccessToken token, int leeway, Instant now) {
        assertThrows(TokenExpiredException.class, () -> verifier(leeway, now).verify(token.toJwt()));
    }

    private static void assertNotYetValid(AccessToken token, int leeway, Instant now) {
        assertThrows(
                TokenNotYetValidException.class, () -> verifier(leeway, now).verify(token.toJwt()));
    }

    private static TokenVerifier<TannoyToken> verifier(int leeway, Instant now) {
        return TannoyTokens.verifier()
                .acceptWaived()
                .key(Fixtures.KEY)
                .leeway(Duration.ofSeconds(leeway))
                .clock(InstantSource.fixed(now))
                .build();
    }
}
