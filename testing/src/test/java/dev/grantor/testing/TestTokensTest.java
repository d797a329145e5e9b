package dev.grantor.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.AccessToken;
import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.VerificationException;
import dev.grantor.twilio.TwilioToken;
import dev.grantor.twilio.TwilioTokens;
import dev.grantor.twilio.VideoGrants;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestTokensTest {

    private static final TestTokens<ServiceToken> TOKENS = TestTokens.of(ServiceTokens.TYPE);

    private static ServiceTokens.Builder calendar(SigningKey key) {
        return ServiceTokens.builder(key)
                .issuer("https://auth.acme.example")
                .audiences(Set.of("rooms", "desks"))
                .subject("calendar")
                .booking(RoomBookingGrants.builder().roomId("R-42").build());
    }

    private static TokenVerifier<ServiceToken> verifier(TestTokens<ServiceToken> tokens) {
        return tokens.verifier()
                .issuer("https://auth.acme.example")
                .audience("rooms")
                .leeway(Duration.ofMinutes(10))
                .build();
    }

    @Test
    void tokenIsVerified() {
        VerifiedToken<ServiceToken> token = TOKENS.verified(TestTokensTest::calendar);

        assertThat(token.claims().subject()).isEqualTo("calendar");
        assertThat(token.require(RoomBookingGrants.TYPE).roomId()).isEqualTo("R-42");
        assertThat(token.grantKeys()).containsExactly("room_booking");
        assertThat(token.issuedAt()).hasValue(TestTokens.NOON);
    }

    @Test
    void verifierAcceptsTokens() {
        String jwt = TOKENS.jwt(TestTokensTest::calendar);

        assertThat(verifier(TOKENS).verify(jwt).claims().audiences()).containsExactly("rooms", "desks");
    }

    @Test
    void anyVerifierWithTheKeyAndTheClockAcceptsTokens() {
        TokenVerifier<ServiceToken> verifier = ServiceTokens.verifier()
                .key(TOKENS.verificationKey())
                .clock(TOKENS.clock())
                .issuer("https://auth.acme.example")
                .audience("desks")
                .build();

        assertThat(verifier.verify(TOKENS.jwt(TestTokensTest::calendar)).keyId())
                .hasValue("test-key");
    }

    @Test
    void keyOfAnyBuilderSignsForTheVerifier() {
        AccessToken token = calendar(TOKENS.key()).clock(TOKENS.clock()).build();

        assertThat(verifier(TOKENS).verify(token.toJwt()).claims().subject()).isEqualTo("calendar");
    }

    @Test
    void tokensOfAnotherKeyAreRefused() {
        String jwt = TestTokens.of(ServiceTokens.TYPE).jwt(TestTokensTest::calendar);

        assertThrows(SignatureMismatchException.class, () -> verifier(TOKENS).verify(jwt));
    }

    @Test
    void expiredTokenIsRefusedWhateverTheLeeway() {
        String jwt = TOKENS.expiredJwt(key -> calendar(key).ttl(Duration.ofHours(1)));

        assertThrows(TokenExpiredException.class, () -> verifier(TOKENS).verify(jwt));
    }

    @Test
    void expiredTokenWasGoodOnce() {
        TestTokens<ServiceToken> earlier =
                TOKENS.withClock(InstantSource.fixed(TestTokens.NOON.minus(Duration.ofMinutes(14))));

        assertThat(verifier(earlier)
                        .verify(TOKENS.expiredJwt(TestTokensTest::calendar))
                        .claims()
                        .subject())
                .isEqualTo("calendar");
    }

    @Test
    void whatNeverExpiresIsTooOld() {
        TestTokens<BadgeToken> badges = TestTokens.of(BadgeTokens.TYPE);

        String jwt = badges.expiredJwt(key -> BadgeTokens.builder(key).subject("alice"));

        VerificationException refusal = assertThrows(
                VerificationException.class,
                () -> badges.verifier().leeway(Duration.ofMinutes(10)).build().verify(jwt));
        assertThat(refusal.code()).isEqualTo(ErrorCode.LIFETIME_TOO_LONG);
    }

    @Test
    void expiredTokenWithATimeOfIssueIsAMistake() {
        InvalidParameterException mistake = assertThrows(
                InvalidParameterException.class,
                () -> TOKENS.expiredJwt(key -> calendar(key).issuedAt(TestTokens.NOON)));

        assertThat(mistake).hasMessageThat().contains("issuedAt: must not be set");
    }

    @Test
    void clockIsThatOfTokensAndVerifiers() {
        Instant later = Instant.parse("2030-06-01T00:00:00Z");
        TestTokens<ServiceToken> tokens = TOKENS.withClock(InstantSource.fixed(later));

        assertThat(tokens.verified(TestTokensTest::calendar).issuedAt()).hasValue(later);
        assertThat(tokens.key()).isSameInstanceAs(TOKENS.key());
    }

    @Test
    void keyHasTheClaimsThatTokensTakeFromIt() {
        assertThat(TOKENS.verified(TestTokensTest::calendar).claims().tenant()).isEqualTo("test-tenant");
        assertThat(TOKENS.withKeyClaim("tenant", "acme")
                        .verified(TestTokensTest::calendar)
                        .claims()
                        .tenant())
                .isEqualTo("acme");
    }

    @Test
    void whatWasWaivedIsAccepted() {
        VerifiedToken<ServiceToken> token = TOKENS.verified(key -> calendar(key).withoutSubject());

        assertThat(token.claims().subject()).isNull();
    }

    @Test
    void tokenThatIsNotValidNowIsNotVerified() {
        assertThrows(
                TokenExpiredException.class,
                () -> TOKENS.verified(key -> calendar(key).issuedAt(TestTokens.NOON.minusSeconds(300))));
    }

    @Test
    void tokenForNobodyIsNotVerified() {
        assertThrows(
                ClaimMismatchException.class,
                () -> TOKENS.verifier()
                        .issuer("https://auth.acme.example")
                        .audience("cars")
                        .build()
                        .verify(TOKENS.jwt(TestTokensTest::calendar)));
    }

    @Test
    void vendorsTokensAreTokens() {
        TestTokens<TwilioToken> tokens = TestTokens.of(TwilioTokens.TYPE).withKeyClaim("sub", "AC1");

        VerifiedToken<TwilioToken> token = tokens.verified(key -> TwilioTokens.builder(key)
                .identity("alice")
                .grant(VideoGrants.builder().room("daily")));

        assertThat(token.claims().accountSid()).isEqualTo("AC1");
        assertThat(token.claims().apiKeySid()).isEqualTo("test-iss");
        assertThat(token.require(VideoGrants.TYPE).getRoom()).isEqualTo("daily");
    }

    @ParameterizedTest
    @EnumSource
    void everyAlgorithmHasItsKey(Algorithm algorithm) {
        SubjectType type = SubjectType.of(algorithm);
        TestTokens<String> tokens = TestTokens.of(type);

        VerifiedToken<String> token =
                tokens.verified(key -> AccessToken.builder(type, key).claims("alice"));

        assertThat(tokens.key().algorithm()).isEqualTo(algorithm);
        assertThat(token.claims()).isEqualTo("alice");
    }

    @Test
    void nothingIsShown() {
        assertThat(TOKENS.toString()).isEqualTo("TestTokens[ServiceToken]");
    }
}
