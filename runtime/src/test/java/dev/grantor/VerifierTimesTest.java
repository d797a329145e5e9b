package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertRefusedVerified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.good;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.payloadWithTimes;
import static dev.grantor.testsupport.HostileTokens.payloadWithout;
import static dev.grantor.testsupport.HostileTokens.verifier;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.Refusals;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A token is valid from {@code nbf} and {@code iat} to just before {@code exp}, give or take the leeway, and not for
 * too long.
 */
class VerifierTimesTest {

    private static final long LAST_SECOND = 253_402_300_799L;

    /** A token of an hour that says so with {@code nbf} and {@code exp}. */
    private static final String AN_HOUR =
            Forgery.withPayload(payloadWithTimes("", String.valueOf(NOW), String.valueOf(NOW + 3600)));

    private static TokenVerifier<TannoyToken> verifierAt(String offset, Duration leeway) {
        Instant now = Instant.ofEpochSecond(NOW).plus(Duration.parse(offset));
        return verifier().clock(InstantSource.fixed(now)).leeway(leeway).build();
    }

    @ParameterizedTest
    @CsvSource({
        "PT59M59S, PT0S",
        "PT59M59.999999999S, PT0S",
        "PT1H, PT1S",
        "PT1H, PT0.000000001S",
        "PT1H0.999999999S, PT1S",
        "PT1H9M59.999999999S, PT10M"
    })
    void tokenIsValidUntilJustBeforeItExpires(String offset, Duration leeway) {
        assertVerifies(verifierAt(offset, leeway), AN_HOUR);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H, PT0S",
        "PT1H0.000000001S, PT0S",
        "PT1H1S, PT0S",
        "PT1H1S, PT1S",
        "PT1H0.000000001S, PT0.000000001S",
        "PT1H10M, PT10M",
        "P3650D, PT10M"
    })
    void tokenHasExpiredFromThenOn(String offset, Duration leeway) {
        TokenExpiredException refusal = assertRefusedVerified(
                verifierAt(offset, leeway), TokenExpiredException.class, ErrorCode.TOKEN_EXPIRED, AN_HOUR);

        assertThat(refusal.expiredAt()).isEqualTo(Instant.ofEpochSecond(NOW + 3600));
        assertThat(refusal.now()).isEqualTo(Instant.ofEpochSecond(NOW).plus(Duration.parse(offset)));
        assertThat(refusal.leeway()).isEqualTo(leeway);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT0S", "PT0.000000001S, PT0S", "PT-1S, PT1S", "PT-0.000000001S, PT0.000000001S", "PT-10M, PT10M"
    })
    void tokenIsValidFromItsTimesOn(String offset, Duration leeway) {
        assertVerifies(verifierAt(offset, leeway), AN_HOUR);
        assertVerifies(verifierAt(offset, leeway), good());
    }

    @ParameterizedTest
    @CsvSource({
        "PT-0.000000001S, PT0S",
        "PT-1S, PT0S",
        "PT-1.000000001S, PT1S",
        "PT-10M-0.000000001S, PT10M",
        "P-365D, PT10M"
    })
    void tokenIsNotValidBefore(String offset, Duration leeway) {
        TokenVerifier<TannoyToken> verifier = verifierAt(offset, leeway);

        TokenNotYetValidException refusal = assertRefusedVerified(
                verifier, TokenNotYetValidException.class, ErrorCode.TOKEN_NOT_YET_VALID, AN_HOUR);
        assertRefusedVerified(verifier, TokenNotYetValidException.class, ErrorCode.TOKEN_NOT_YET_VALID, good());

        assertThat(refusal.validFrom()).isEqualTo(Instant.ofEpochSecond(NOW));
        assertThat(refusal.now()).isEqualTo(Instant.ofEpochSecond(NOW).plus(Duration.parse(offset)));
        assertThat(refusal.leeway()).isEqualTo(leeway);
    }

    @ParameterizedTest
    @CsvSource({
        "1700000000, '', 1700086400", // from iat
        "1700000000, '', 1700086400.0",
        "1699999999.5, '', 1700086399.5",
        "'', 1700000000, 1700086400", // without iat from nbf
        "'', '', 1700086400", // without either from now
        "1700000000, 1600000000, 1700086400", // iat counts, not nbf
        "'', 1699950000, 1700036400"
    })
    void tokenMayBeValidFor24Hours(String iat, String nbf, String exp) {
        assertVerifies(Forgery.withPayload(payloadWithTimes(iat, nbf, exp)));
    }

    @ParameterizedTest
    @CsvSource({
        "1700000000, '', 1700086401",
        "1700000000, '', 1700086400.000000001",
        "1699999999.999999999, '', 1700086400",
        "'', 1700000000, 1700086401",
        "'', 1699999999, 1700086400",
        "'', '', 1700086401",
        "'', '', 1700086400.000000001",
        "1699990000, 1700000000, 1700086400",
        "0, '', 1700003600",
        "'', 0, 1700003600",
        "1700000000, '', 253402300799",
        "'', '', 253402300799.999999999"
    })
    void tokenMustNotBeValidForLonger(String iat, String nbf, String exp) {
        ClaimMismatchException refusal = assertRefusedVerified(
                ClaimMismatchException.class,
                ErrorCode.LIFETIME_TOO_LONG,
                Forgery.withPayload(payloadWithTimes(iat, nbf, exp)));

        assertThat(refusal.path()).isEqualTo("exp");
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, 1700000000, 1700000001, 1700000002",
        "PT1.5S, 1700000000, 1700000001.5, 1700000001.6",
        "PT25H, 1700000000, 1700090000, 1700090001",
        "P366D, 1700000000, 1731622400, 1731622401"
    })
    void longestLifetimeCanBeConfigured(Duration maxLifetime, String iat, String longest, String longer) {
        TokenVerifier<TannoyToken> verifier =
                verifier().maxLifetime(maxLifetime).build();

        assertVerifies(verifier, Forgery.withPayload(payloadWithTimes(iat, "", longest)));
        assertRefusedVerified(
                verifier,
                ClaimMismatchException.class,
                ErrorCode.LIFETIME_TOO_LONG,
                Forgery.withPayload(payloadWithTimes(iat, "", longer)));
    }

    @Test
    void leewayLengthensALifetimeOnlyWhereItIsCountedFromNow() {
        TokenVerifier<TannoyToken> verifier =
                verifier().leeway(Duration.ofSeconds(10)).build();

        assertVerifies(verifier, Forgery.withPayload(payloadWithTimes("", "", "1700086410")));
        assertRefused(
                verifier,
                ClaimMismatchException.class,
                ErrorCode.LIFETIME_TOO_LONG,
                Forgery.withPayload(payloadWithTimes("", "", "1700086411")));
        assertRefused(
                verifier,
                ClaimMismatchException.class,
                ErrorCode.LIFETIME_TOO_LONG,
                Forgery.withPayload(payloadWithTimes("1700000000", "", "1700086401")));
    }

    @Test
    void timesAtTheirEndsDoNotOverflow() {
        TokenVerifier<TannoyToken> first = verifier()
                .clock(InstantSource.fixed(Instant.EPOCH))
                .leeway(Duration.ofMinutes(10))
                .build();
        TokenVerifier<TannoyToken> last = verifier()
                .clock(InstantSource.fixed(Instant.ofEpochSecond(LAST_SECOND, 999_999_999)))
                .leeway(Duration.ofMinutes(10))
                .build();

        assertVerifies(first, Forgery.withPayload(payloadWithTimes("0", "0", "1")));
        assertVerifies(first, Forgery.withPayload(payloadWithTimes("0", "0", "0")));
        assertVerifies(last, Forgery.withPayload(payloadWithTimes("", "", "253402300799")));
        assertVerifies(last, Forgery.withPayload(payloadWithTimes("253402300799", "253402300799", "253402300799")));
    }

    @Test
    void expiryIsRequired() {
        ClaimMismatchException refusal = assertRefusedVerified(
                ClaimMismatchException.class, ErrorCode.CLAIM_MISSING, Forgery.withPayload(payloadWithout("exp")));

        assertThat(refusal.path()).isEqualTo("exp");
    }

    @Test
    void issueAndStartAreNotRequired() {
        VerifiedToken<TannoyToken> token = assertVerifies(Forgery.withPayload(payloadWithTimes("", "", "1700003600")));

        assertThat(token.issuedAt()).isEmpty();
        assertThat(token.notBefore()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0.5", "1699999999", "1700000000", "1700000000.0", "-1", "-0", "-0.5", "-253402300799"})
    void expiryThatHasPassedIsExpired(String exp) {
        assertRefusedVerified(
                TokenExpiredException.class, ErrorCode.TOKEN_EXPIRED, Forgery.withPayload(payloadWith("exp", exp)));
    }

    @Test
    void clockIsReadOnceForEachTokenThatIsSigned() {
        AtomicInteger readings = new AtomicInteger();
        TokenVerifier<TannoyToken> verifier = verifier()
                .clock(() -> Instant.ofEpochSecond(NOW + readings.getAndIncrement()))
                .build();

        assertVerifies(verifier, good());
        assertThat(readings.get()).isEqualTo(1);
        assertNotSigned(verifier, Forgery.withWrongSignature(good()));
        assertThat(readings.get()).isEqualTo(1);
    }

    @Test
    void clockThatFailsIsNotTheTokensFault() {
        TokenVerifier<TannoyToken> verifier = verifier()
                .clock(() -> {
                    throw new IllegalStateException(Refusals.CANARY);
                })
                .build();

        assertInvalid(ErrorCode.PARAMETER_TYPE, "clock", () -> verifier.verify(good()));
        assertNotSigned(verifier, Forgery.withWrongSignature(good()));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, LAST_SECOND + 1, -31_557_014_167_219_200L, 31_556_889_864_403_199L})
    void clockOutsideTheYears1970To9999IsRefused(long seconds) {
        TokenVerifier<TannoyToken> verifier = verifier()
                .clock(InstantSource.fixed(Instant.ofEpochSecond(seconds)))
                .build();

        assertInvalid(ErrorCode.PARAMETER_RANGE, "clock", () -> verifier.verify(good()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void clockThatGivesNullIsRefused() {
        TokenVerifier<TannoyToken> verifier = verifier().clock(() -> null).build();

        assertInvalid(ErrorCode.PARAMETER_MISSING, "clock", () -> verifier.verify(good()));
    }
}
