package dev.grantor.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.VerifiedToken;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.VerificationException;
import dev.grantor.twilio.TwilioToken;
import dev.grantor.twilio.TwilioTokens;
import dev.grantor.twilio.VideoGrants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestTokensOfClaimsTest {

    private static final TestTokens<ServiceToken> TOKENS = TestTokens.of(ServiceTokens.TYPE);

    private static final Map<String, Object> CLAIMS = Map.of(
            "iss",
            "https://auth.acme.example",
            "aud",
            List.of("rooms"),
            "sub",
            "calendar",
            "grants",
            Map.of("room_booking", Map.of("room_id", "R-42")));

    @Test
    void claimsAreSigned() {
        VerifiedToken<ServiceToken> token = TOKENS.verified(CLAIMS);

        assertThat(token.claims().subject()).isEqualTo("calendar");
        assertThat(token.claims().tenant()).isEqualTo("test-tenant");
        assertThat(token.claims().version()).isEqualTo(2);
        assertThat(token.require(RoomBookingGrants.TYPE).roomId()).isEqualTo("R-42");
        assertThat(token.issuedAt()).hasValue(TestTokens.NOON);
        assertThat(token.expiresAt()).hasValue(TestTokens.NOON.plusSeconds(300));
    }

    @Test
    void verifierAcceptsThem() {
        String jwt = TOKENS.jwt(CLAIMS);

        assertThat(TOKENS.verifier()
                        .issuer("https://auth.acme.example")
                        .audience("rooms")
                        .build()
                        .verify(jwt)
                        .claims()
                        .subject())
                .isEqualTo("calendar");
    }

    @Test
    void openPlaceTakesGrants() {
        VerifiedToken<TwilioToken> token = TestTokens.of(TwilioTokens.TYPE)
                .verified(Map.of("grants", Map.of("identity", "alice", "video", Map.of("room", "daily"))));

        assertThat(token.claims().identity()).isEqualTo("alice");
        assertThat(token.require(VideoGrants.TYPE).getRoom()).isEqualTo("daily");
    }

    @Test
    void whatNeverExpiresIsMinted() {
        assertThat(TestTokens.of(BadgeTokens.TYPE)
                        .verified(Map.of("sub", "alice"))
                        .expiresAt())
                .isEmpty();
    }

    @Test
    void grantThatDoesNotFitIsRefused() {
        VerificationException refusal = assertThrows(
                VerificationException.class,
                () -> TOKENS.jwt(Map.of(
                        "iss", "https://auth.acme.example",
                        "aud", "rooms",
                        "grants", Map.of("room_booking", Map.of("room", "R-42")))));

        assertThat(refusal).hasMessageThat().startsWith("grants.room_booking.room:");
    }

    @Test
    void claimThatIsMissingIsNamed() {
        VerificationException refusal =
                assertThrows(VerificationException.class, () -> TOKENS.jwt(Map.of("aud", "rooms")));

        assertThat(refusal.code()).isEqualTo(ErrorCode.CLAIM_MISSING);
        assertThat(refusal.path()).isEqualTo("iss");
    }

    @Test
    void claimThatNobodyDeclaredIsRefused() {
        VerificationException refusal = assertThrows(
                VerificationException.class,
                () -> TestTokens.of(BadgeTokens.TYPE).jwt(Map.of("sub", "alice", "role", "admin")));

        assertThat(refusal.code()).isEqualTo(ErrorCode.UNKNOWN_CLAIM);
    }

    @Test
    void timesAreTheClocksMatter() {
        InvalidParameterException mistake = assertThrows(
                InvalidParameterException.class,
                () -> TestTokens.of(BadgeTokens.TYPE).jwt(Map.of("sub", "alice", "iat", 0)));

        assertThat(mistake.path()).isEqualTo("iat");
    }

    @Test
    void constantIsComparedWhereItIsGiven() {
        VerificationException refusal = assertThrows(
                VerificationException.class,
                () -> TOKENS.jwt(Map.of("iss", "https://auth.acme.example", "aud", "rooms", "version", 3)));

        assertThat(refusal.code()).isEqualTo(ErrorCode.CLAIM_DIFFERENT);
    }
}
