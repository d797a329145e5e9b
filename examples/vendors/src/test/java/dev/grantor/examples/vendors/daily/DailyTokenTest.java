package dev.grantor.examples.vendors.daily;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class DailyTokenTest {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final String DOMAIN = "30f866c3-9123-452a-8723-ff58322d09c5";
    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET)).withClaim("d", DOMAIN);

    private static final TokenVerifier<DailyToken> VERIFIER =
            DailyTokens.verifier().key(KEY).clock(Keys.CLOCK).build();

    private static final TokenVerifier<DailyToken> LENIENT_VERIFIER =
            DailyTokens.verifier().key(KEY).acceptWaived().clock(Keys.CLOCK).build();

    @Test
    void tokenHasShortNames() {
        String jwt = DailyTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .room("standup")
                .userId("u-1")
                .userName("Ada")
                .owner(true)
                .screenShare(false)
                .recording(DailyToken.Recording.CLOUD)
                .ejectAfter(Duration.ofMinutes(15))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"d":"30f866c3-9123-452a-8723-ff58322d09c5","iat":1700000000,"exp":1700003600,"eje":900,\
                "er":"cloud","o":true,"r":"standup","ss":false,"u":"Ada","ud":"u-1"}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().recording()).isEqualTo(DailyToken.Recording.CLOUD);
    }

    @Test
    void permissionsHaveShortNamesToo() {
        DailyPermissionSet permissions = DailyPermissionSets.builder()
                .hasPresence(true)
                .canSend(EnumSet.of(DailyPermissionSet.Media.AUDIO, DailyPermissionSet.Media.SCREEN_VIDEO))
                .build();
        String jwt = DailyTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .room("standup")
                .permissions(permissions)
                .build()
                .toJwt();

        assertThat(Segments.of(jwt).payload()).contains("\"p\":{\"cs\":\"a,sv\",\"hp\":true}");
        assertThat(VERIFIER.verify(jwt).claims().permissions()).isEqualTo(permissions);
    }

    @Test
    void permissionToSendNothingIsNotBuilt() {
        DailyPermissionSets.Builder builder =
                DailyPermissionSets.builder().canSend(EnumSet.noneOf(DailyPermissionSet.Media.class));

        Refusals.assertInvalid(ErrorCode.PARAMETER_CHECK, "DailyPermissionSet", "cs must not be empty", builder::build);
    }

    @Test
    void tokenOfTheDocumentationNeverExpiresAndIsReadOnlyWhereThatIsAccepted() {
        String jwt = Foreign.hs256(HEADER, """
                {"r":"test","iat":1610596413,"d":"30f866c3-9123-452a-8723-ff58322d09c5"}""");

        assertThat(LENIENT_VERIFIER.verify(jwt).claims().room()).isEqualTo("test");
        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_MISSING, "exp", () -> VERIFIER.verify(jwt));
    }

    @Test
    void tokenOfEveryRoomIsRefusedWhereARoomIsExpected() {
        String jwt =
                DailyTokens.builder(KEY).clock(Keys.CLOCK).withoutRoom().build().toJwt();

        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_MISSING, "r", () -> VERIFIER.verify(jwt));
    }

    @Test
    void tokenWithoutRoomIsNotBuiltByMistake() {
        DailyTokens.Builder builder = DailyTokens.builder(KEY).userName("Ada");

        Refusals.assertInvalid(ErrorCode.PARAMETER_MISSING, "", "withoutRoom()", builder::build);
    }

    @Test
    void longNamesOfTheRestApiAreNotTheTokens() {
        String jwt = Foreign.hs256(HEADER, """
                {"room_name":"standup","is_owner":true,"iat":1700000000,"exp":1700003600,\
                "d":"30f866c3-9123-452a-8723-ff58322d09c5"}""");

        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_MISSING, "r", () -> VERIFIER.verify(jwt));
    }

    @Test
    void recordingAsABooleanIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"r":"standup","er":true,"iat":1700000000,"exp":1700003600,\
                "d":"30f866c3-9123-452a-8723-ff58322d09c5"}""");

        Refusals.refusal(VerificationException.class, ErrorCode.MALFORMED_CLAIM, "er", () -> VERIFIER.verify(jwt));
    }

    @Test
    void tokenOfAnotherDomainIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"r":"standup","iat":1700000000,"exp":1700003600,"d":"acme"}""");

        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_DIFFERENT, "d", () -> VERIFIER.verify(jwt));
    }

    @Test
    void listOfWhatCanBeSentIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"r":"standup","iat":1700000000,"exp":1700003600,"p":{"cs":["a","sv"]},\
                "d":"30f866c3-9123-452a-8723-ff58322d09c5"}""");

        Refusals.refusal(VerificationException.class, ErrorCode.MALFORMED_CLAIM, "cs", () -> VERIFIER.verify(jwt));
    }
}
