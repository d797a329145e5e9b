package dev.grantor.examples.vendors.zoom;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.VerificationException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoomVideoTokenTest {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET)).withClaim("app_key", "sdkKey");

    private static final TokenVerifier<ZoomVideoToken> VERIFIER =
            ZoomVideoTokens.verifier().key(KEY).clock(Keys.CLOCK).build();

    private static ZoomVideoTokens.Builder standup() {
        return ZoomVideoTokens.builder(KEY).clock(Keys.CLOCK).topic("standup").role(ZoomVideoToken.Role.HOST);
    }

    @Test
    void tokenHasTheRoleAsANumberAndTheRegionsAsOneText() {
        String jwt = standup()
                .userIdentity("ada")
                .sessionKey("s-1")
                .geoRegions(new LinkedHashSet<>(List.of("US", "DE")))
                .cloudRecordingOption(ZoomVideoToken.RecordingOption.EACH_USER)
                .cloudRecordingElection(ZoomVideoToken.RecordingElection.OFF)
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"app_key":"sdkKey","version":1,"iat":1700000000,"exp":1700007200,"cloud_recording_election":0,\
                "cloud_recording_option":1,"geo_regions":"US,DE","role_type":1,"session_key":"s-1","tpc":"standup",\
                "user_identity":"ada"}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().geoRegions()).containsExactly("US", "DE");
    }

    @Test
    void roleAsATextIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"app_key":"sdkKey","tpc":"standup","role_type":"1","version":1,"iat":1700000000,"exp":1700007200}""");

        Refusals.refusal(
                MalformedTokenException.class, ErrorCode.MALFORMED_CLAIM, "role_type", () -> VERIFIER.verify(jwt));
    }

    @Test
    void versionAsATextIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"app_key":"sdkKey","tpc":"standup","role_type":1,"version":"1","iat":1700000000,"exp":1700007200}""");

        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_DIFFERENT, "version", () -> VERIFIER.verify(jwt));
    }

    @Test
    void listOfRegionsIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"app_key":"sdkKey","tpc":"standup","role_type":1,"version":1,"geo_regions":["US","DE"],\
                "iat":1700000000,"exp":1700007200}""");

        Refusals.refusal(
                MalformedTokenException.class, ErrorCode.MALFORMED_CLAIM, "geo_regions", () -> VERIFIER.verify(jwt));
    }

    @Test
    void nameOfTheKeyInAMeetingsTokenIsNotTheNameHere() {
        String jwt = Foreign.hs256(HEADER, """
                {"appKey":"sdkKey","tpc":"standup","role_type":1,"version":1,"iat":1700000000,"exp":1700007200}""");

        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_MISSING, "app_key", () -> VERIFIER.verify(jwt));
    }

    @Test
    void lifetimesOutsideZoomsBoundsAreNotBuilt() {
        Refusals.assertInvalid(ErrorCode.PARAMETER_RANGE, "ttl", () -> standup().ttl(Duration.ofMinutes(29)));
        Refusals.assertInvalid(ErrorCode.PARAMETER_RANGE, "ttl", () -> standup().ttl(Duration.ofHours(49)));
    }

    @Test
    void lifetimeOfMoreThanTwoDaysIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"app_key":"sdkKey","tpc":"standup","role_type":1,"version":1,"iat":1700000000,"exp":1700172801}""");

        Refusals.refusal(ClaimMismatchException.class, ErrorCode.LIFETIME_TOO_LONG, "exp", () -> VERIFIER.verify(jwt));
    }

    @Test
    void textsThatAreTooLongAreNotBuilt() {
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "",
                "tpc",
                () -> standup().topic("t".repeat(201)).build());
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "",
                "user_identity",
                () -> standup().userIdentity("u".repeat(35)).build());
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "",
                "session_key",
                () -> standup().sessionKey("s".repeat(36)).build());
    }
}
