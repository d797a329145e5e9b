package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.VERIFIER;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.verifier;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformed;
import static dev.grantor.testsupport.Refusals.refusal;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.VideoGrants;
import dev.grantor.tannoy.VoiceGrants;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.RoomGrant;
import dev.grantor.testsupport.RoomListType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A grant is read as its declaration says, when it is asked for. */
class VerifiedTokenGrantsTest {

    private static final TokenVerifier<TannoyToken> STRICT =
            verifier().refuseUnknownClaims().build();

    private static VerifiedToken<TannoyToken> verified(String grants) {
        return VERIFIER.verify(Forgery.withPayload(payloadWith("grants", "{" + grants + "}")));
    }

    private static VerifiedToken<TannoyToken> strictlyVerified(String grants) {
        return STRICT.verify(Forgery.withPayload(payloadWith("grants", "{" + grants + "}")));
    }

    @Test
    void grantIsRead() {
        VerifiedToken<TannoyToken> token =
                verified("\"video\":{\"room\":\"daily\"},\"desk\":{\"desk_sid\":\"D1\",\"seats\":2,\"tags\":[\"a\"]}");

        assertThat(token.require(VideoGrants.TYPE).getRoom()).isEqualTo("daily");
        assertThat(token.grant(VideoGrants.TYPE)).hasValue(VideoGrants.build(video -> video.room("daily")));
        assertThat(token.require(DeskGrants.TYPE).getDeskSid()).isEqualTo("D1");
        assertThat(token.require(DeskGrants.TYPE).getSeats()).isEqualTo(2);
        assertThat(token.require(DeskGrants.TYPE).getTags()).containsExactly("a");
    }

    @Test
    void keysAreThoseOfAllGrants() {
        assertThat(verified("\"video\":null,\"acme\":{\"a\":1}").grantKeys())
                .containsExactly("video", "acme")
                .inOrder();
        assertThat(verified("").grantKeys()).isEmpty();
    }

    @Test
    void grantOfAHandWrittenTypeIsRead() {
        assertThat(verified("\"room\":{\"room\":\"daily\"}").require(RoomGrant.TYPE))
                .isEqualTo(new RoomGrant("daily"));
    }

    @Test
    void grantThatIsNotThereIsEmpty() {
        assertThat(verified("\"chat\":{}").grant(VideoGrants.TYPE)).isEmpty();
    }

    @Test
    void grantThatIsNotThereButRequiredIsRefused() {
        ClaimMismatchException refusal = refusal(
                ClaimMismatchException.class,
                ErrorCode.GRANT_MISSING,
                "grants.video: the token does not have this grant.",
                () -> verified("\"chat\":{}").require(VideoGrants.TYPE));

        assertThat(refusal.path()).isEqualTo("grants.video");
    }

    @Test
    void grantThatIsNullCountsAsEmpty() {
        assertThat(verified("\"video\":null").require(VideoGrants.TYPE))
                .isEqualTo(VideoGrants.builder().build());
    }

    @Test
    void claimThatIsNullIsNotSet() {
        assertThat(verified("\"video\":{\"room\":null}")
                        .require(VideoGrants.TYPE)
                        .getRoom())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "{\"seats\":2}", "{\"desk_sid\":null}", "{\"Desk_Sid\":\"" + CANARY + "\"}"})
    void requiredClaimThatIsMissingIsRefused(String grant) {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.desk",
                "lacks the required claim deskSid (\"desk_sid\")",
                () -> verified("\"desk\":" + grant).grant(DeskGrants.TYPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1.5", "true", "false", "[]", "[\"" + CANARY + "\"]", "{}", "{\"x\":\"" + CANARY + "\"}"})
    void stringOfAnotherTypeIsRefused(String json) {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.video.room",
                () -> verified("\"video\":{\"room\":" + json + "}").grant(VideoGrants.TYPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2\"",
                "\"" + CANARY + "\"",
                "true",
                "[]",
                "{}",
                "2.0",
                "2e0",
                "2147483648",
                "-2147483649",
                "1e400"
            })
    void integerOfAnotherTypeOrRangeIsRefused(String json) {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.desk.seats",
                () -> verified("\"desk\":{\"desk_sid\":\"D1\",\"seats\":" + json + "}")
                        .grant(DeskGrants.TYPE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"canary\"|grants.desk.tags",
                "{}|grants.desk.tags",
                "[1]|grants.desk.tags[0]",
                "[\"a\",null]|grants.desk.tags[1]",
                "[\"a\",\"b\",[\"canary\"]]|grants.desk.tags[2]"
            })
    void listOfAnotherTypeIsRefused(String json, String path) {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                path,
                () -> verified("\"desk\":{\"desk_sid\":\"D1\",\"tags\":" + json + "}")
                        .grant(DeskGrants.TYPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" \"", "\"\\u2003\\t\""})
    void blankTextIsRefusedWhereItMustNotBe(String json) {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.video.room",
                () -> verified("\"video\":{\"room\":" + json + "}").grant(VideoGrants.TYPE));
    }

    @Test
    void checkThatFailsRefusesTheGrant() {
        VerifiedToken<TannoyToken> token = verified("\"desk\":{\"desk_sid\":\"" + CANARY + "\",\"seats\":1},"
                + "\"voice\":{\"outgoing\":{\"params\":{\"x\":\"" + CANARY + "\"}}}");

        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.desk",
                "seats must be 2 or more",
                () -> token.grant(DeskGrants.TYPE));
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.voice",
                "outgoingParams needs outgoingApplicationSid",
                () -> token.require(VoiceGrants.TYPE));
    }

    @Test
    void grantThatDoesNotFitLeavesTheOthersReadable() {
        VerifiedToken<TannoyToken> token = verified("\"desk\":{},\"video\":{\"room\":\"daily\"}");

        assertMalformed(ErrorCode.MALFORMED_CLAIM, "grants.desk", () -> token.grant(DeskGrants.TYPE));
        assertThat(token.require(VideoGrants.TYPE).getRoom()).isEqualTo("daily");
        assertThat(token.claims().grants().grant("desk").orElseThrow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"rooom\":\"" + CANARY + "\"", "\"x\":{\"y\":[\"" + CANARY + "\"]}", "\"\":0", "\"Room\":1"})
    void unknownClaimsAreIgnored(String unknown) {
        VerifiedToken<TannoyToken> token = verified("\"video\":{\"room\":\"daily\"," + unknown + "}");

        assertThat(token.require(VideoGrants.TYPE).getRoom()).isEqualTo("daily");
    }

    @ParameterizedTest
    @CsvSource({
        "rooom, grants.video.rooom: not a claim of this grant; did you mean \"room\"?",
        "Room, grants.video.Room: not a claim of this grant; did you mean \"room\"?",
        "recordingProfile, 'did you mean \"recording_profile\"?'",
        "zzz, grants.video.zzz: not a claim of this grant."
    })
    void unknownClaimsAreRefusedOnRequest(String name, String message) {
        VerifiedToken<TannoyToken> token =
                strictlyVerified("\"video\":{\"room\":\"daily\",\"" + name + "\":\"" + CANARY + "\"}");

        assertMalformed(ErrorCode.UNKNOWN_CLAIM, "grants.video." + name, message, () -> token.grant(VideoGrants.TYPE));
    }

    @Test
    void unknownClaimsOfObjectsInsideAreRefusedOnRequest() {
        VerifiedToken<TannoyToken> token =
                strictlyVerified("\"voice\":{\"outgoing\":{\"aplication_sid\":\"" + CANARY + "\"}}");

        assertMalformed(
                ErrorCode.UNKNOWN_CLAIM,
                "grants.voice.outgoing.aplication_sid",
                "did you mean \"application_sid\"?",
                () -> token.grant(VoiceGrants.TYPE));
    }

    @Test
    void unknownClaimsOfHandWrittenTypesAreRefusedOnRequest() {
        VerifiedToken<TannoyToken> token = strictlyVerified("\"room\":{\"room\":\"daily\",\"x\":\"" + CANARY + "\"}");

        assertMalformed(ErrorCode.UNKNOWN_CLAIM, "grants.room.x", () -> token.grant(RoomGrant.TYPE));
    }

    @Test
    void whatIsFreeFormHasNoUnknownClaims() {
        VerifiedToken<TannoyToken> token =
                strictlyVerified("\"voice\":{\"outgoing\":{\"application_sid\":\"AP1\",\"params\":{\"any\":1}}}");

        assertThat(token.require(VoiceGrants.TYPE).getOutgoingParams()).containsExactly("any", 1);
    }

    @Test
    void unknownGrantsAndClaimsOfTheTokenAreNotRefused() {
        VerifiedToken<TannoyToken> token = strictlyVerified("\"unknown\":{\"x\":1}");

        assertThat(token.claims().grants().keys()).containsExactly("unknown");
        assertThat(token.claims().otherClaims()).containsKey("note");
    }

    @Test
    void typeThatFailsIsToBlameAndItsMessageIsNotTold() {
        VerifiedToken<TannoyToken> token = verified("\"rooms\":{\"all\":[\"" + CANARY + "\"]}");

        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "grants.rooms",
                "java.lang.UnsupportedOperationException",
                () -> token.grant(new RoomListType()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void typeWithoutAKeyIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", () -> verified("").grant(RoomGrant.typeOfKey(null)));
        assertInvalid(ErrorCode.PARAMETER_BLANK, "key", () -> verified("").require(RoomGrant.typeOfKey("")));
    }
}
