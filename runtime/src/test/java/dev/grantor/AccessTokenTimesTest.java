package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.Fixtures.payload;
import static dev.grantor.testsupport.Fixtures.token;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.sneakyThrow;

import dev.grantor.error.ErrorCode;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTimesTest {

    private static final long LAST_SECOND = 253_402_300_799L;

    @Test
    void defaultsAreNowAndOneHour() {
        AccessToken token = token().build();

        assertThat(payload(token).get("iat").longValue()).isEqualTo(NOW);
        assertThat(payload(token).get("exp").longValue()).isEqualTo(NOW + 3600);
        assertThat(payload(token).has("nbf")).isFalse();
        assertThat(token.issuedAt()).isEqualTo(Instant.ofEpochSecond(NOW));
        assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochSecond(NOW + 3600));
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 1", "PT1.5S, 1", "PT1.999999999S, 1", "PT30M, 1800", "PT24H, 86400", "PT24H0.9S, 86400"})
    void ttlIsInWholeSecondsRoundedDown(Duration ttl, long seconds) {
        assertThat(payload(token().ttl(ttl).build()).get("exp").longValue()).isEqualTo(NOW + seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.000000001S", "PT-0.5S", "PT0.999S", "PT-596523H-14M-8S"})
    void ttlUnderOneSecondIsRefused(String ttl) {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "ttl",
                "ttl: must be 1 s to 86400 s = 24 h, but is " + ttl,
                () -> token().ttl(Duration.parse(ttl)));
    }

    @ParameterizedTest
    @ValueSource(longs = {86_401, 90_000, 2_147_484, Integer.MAX_VALUE, 172_800_000, Long.MAX_VALUE})
    void ttlOverOneDayIsRefusedAsTwilioDoes(long seconds) {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "ttl",
                "ttl: must be 1 s to 86400 s = 24 h, but is " + Duration.ofSeconds(seconds),
                () -> token().ttl(Duration.ofSeconds(seconds)));
    }

    @Test
    void leastDurationIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "ttl",
                "ttl: must be 1 s to 86400 s = 24 h, but is ",
                () -> token().ttl(Duration.ofSeconds(Long.MIN_VALUE)));
    }

    @ParameterizedTest
    @ValueSource(longs = {120_000, 3_600_000, 86_400_000})
    void ttlThatLooksLikeMillisecondsGetsAHint(long seconds) {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "ttl",
                " (for milliseconds write Duration.ofMillis(" + seconds + "))",
                () -> token().ttl(Duration.ofSeconds(seconds)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullTimesAreRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "ttl", "ttl: must not be null", () -> token().ttl(null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING, "notBefore", "notBefore: must not be null", () -> token().notBefore(null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING, "issuedAt", "issuedAt: must not be null", () -> token().issuedAt(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "clock", "clock: must not be null", () -> token().clock(null));
    }

    @Test
    void notBeforeIsWrittenInWholeSecondsRoundedDown() {
        AccessToken token =
                token().notBefore(Instant.ofEpochSecond(NOW - 30, 999_999_999)).build();

        assertThat(payload(token).get("nbf").longValue()).isEqualTo(NOW - 30);
    }

    @Test
    void notBeforeMayBeTheLastSecondBeforeExpiry() {
        AccessToken token = token().notBefore(Instant.ofEpochSecond(NOW + 3599)).build();

        assertThat(payload(token).get("nbf").longValue()).isEqualTo(NOW + 3599);
    }

    @ParameterizedTest
    @ValueSource(longs = {3600, 3601, 1_000_000})
    void notBeforeThatIsNotBeforeExpiryIsRefused(long offset) {
        TannoyTokens.Builder token = token().notBefore(Instant.ofEpochSecond(NOW + offset));

        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "notBefore",
                "must be before the token expires (2023-11-14T23:13:20Z), but is",
                token::build);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, LAST_SECOND + 1, -31_557_014_167_219_200L, 31_556_889_864_403_199L})
    void timeOutsideTheYears1970To9999IsRefused(long seconds) {
        Instant time = Instant.ofEpochSecond(seconds);
        String message = ": must be in the years 1970 to 9999, but is " + time;

        assertInvalid(ErrorCode.PARAMETER_RANGE, "notBefore", "notBefore" + message, () -> token().notBefore(time));
        assertInvalid(ErrorCode.PARAMETER_RANGE, "issuedAt", "issuedAt" + message, () -> token().issuedAt(time));
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "clock",
                "clock" + message,
                () -> token().clock(InstantSource.fixed(time)).build());
    }

    @Test
    void issuedAtReplacesTheClock() {
        AccessToken token = token().clock(InstantSource.fixed(Instant.EPOCH))
                .issuedAt(Instant.ofEpochSecond(NOW, 900_000_000))
                .ttl(Duration.ofMinutes(1))
                .build();

        assertThat(payload(token).get("iat").longValue()).isEqualTo(NOW);
        assertThat(payload(token).get("exp").longValue()).isEqualTo(NOW + 60);
    }

    @ParameterizedTest
    @CsvSource({"0, 3600", "253402297199, 253402300799"})
    void rangeOfTimesIsWholeUpToItsEnds(long issuedAt, long expiresAt) {
        AccessToken token = token().issuedAt(Instant.ofEpochSecond(issuedAt)).build();

        assertThat(payload(token).get("iat").longValue()).isEqualTo(issuedAt);
        assertThat(payload(token).get("exp").longValue()).isEqualTo(expiresAt);
    }

    @Test
    void expiryAfterTheYear9999IsRefused() {
        Instant late = Instant.ofEpochSecond(LAST_SECOND - 3599);

        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "issuedAt",
                "issuedAt: so late that the token would expire after the year 9999.",
                () -> token().issuedAt(late).build());
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "clock",
                "clock: so late",
                () -> token().clock(InstantSource.fixed(late)).build());
    }

    @Test
    @SuppressWarnings("NullAway")
    void clockThatGivesNullIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "clock",
                "clock: must not be null",
                () -> token().clock(() -> null).build());
    }

    @Test
    void clockThatThrowsIsRefusedWithoutItsMessage() {
        InstantSource broken = () -> {
            throw new IllegalStateException("canary");
        };

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "clock",
                "clock threw java.lang.IllegalStateException",
                () -> token().clock(broken).build());
    }

    @Test
    void checkedExceptionOfAClockIsRefusedWithoutItsMessage() {
        InstantSource broken = () -> {
            throw sneakyThrow();
        };

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "clock",
                "clock threw java.util.concurrent.TimeoutException",
                () -> token().clock(broken).build());
    }

    @Test
    void clockIsReadOnceForEachTokenAndRoundedDown() {
        Queue<Instant> readings =
                new ArrayDeque<>(List.of(Instant.ofEpochSecond(NOW, 999_999_999), Instant.ofEpochSecond(NOW - 60)));
        TannoyTokens.Builder builder = token().clock(readings::remove);

        assertThat(payload(builder.build()).get("exp").longValue()).isEqualTo(NOW + 3600);
        assertThat(payload(builder.build()).get("exp").longValue()).isEqualTo(NOW - 60 + 3600);
        assertThat(readings).isEmpty();
    }

    @Test
    void javaTimesClockIsAnInstantSource() {
        Clock clock = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);

        assertThat(token().clock(clock).build().issuedAt()).isEqualTo(clock.instant());
    }

    @Test
    void systemClockIsTheDefault() {
        Instant before = Instant.now().minusSeconds(1);

        AccessToken token = TannoyTokens.builder(Fixtures.KEY)
                .withoutIdentity()
                .withoutGrants()
                .build();

        assertThat(token.issuedAt()).isAtLeast(before);
        assertThat(token.issuedAt()).isAtMost(Instant.now());
    }
}
