package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.grantor.GrantBuilder;
import dev.grantor.error.ErrorCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the eight grants have in common. */
@SuppressWarnings("deprecation") // deprecated grants and claims are to work too
class TwilioGrantsTest {

    private static final String EVERY_TEXT_CLAIM = "dev.grantor.twilio.TextClaim#ALL";
    private static final String EVERY_FULL_GRANT = "dev.grantor.twilio.FullGrant#ALL";

    static final List<Arguments> UNSET_GRANTS = List.of(
            arguments("chat", ChatGrant.class, ChatGrants.builder()),
            arguments("video", VideoGrant.class, VideoGrants.builder()),
            arguments("voice", VoiceGrant.class, VoiceGrants.builder()),
            arguments("data_sync", SyncGrant.class, SyncGrants.builder()),
            arguments("task_router", TaskRouterGrant.class, TaskRouterGrants.builder()),
            arguments("player", PlaybackGrant.class, PlaybackGrants.builder()),
            arguments("rtc", ConversationsGrant.class, ConversationsGrants.builder()),
            arguments("ip_messaging", IpMessagingGrant.class, IpMessagingGrants.builder()));

    @ParameterizedTest(name = "{0}")
    @FieldSource("UNSET_GRANTS")
    void typeTellsKeyAndInterface(String key, Class<?> grant, GrantBuilder<?> builder) {
        assertThat(builder.grantType().key()).isEqualTo(key);
        assertThat(builder.grantType().javaType()).isEqualTo(grant);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("UNSET_GRANTS")
    <T> void grantWithNothingSetIsAnEmptyObject(String key, Class<T> grant, GrantBuilder<T> builder) {
        assertThat(builder.grantType().toJson(builder.build())).isEqualTo("{}");
        assertThat(builder.grantType().fromJson("{}")).isEqualTo(builder.build());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_FULL_GRANT)
    <T> void everyClaimIsWritten(FullGrant<T> full) {
        String json = full.type().toJson(full.grant());

        assertThat(Segments.object(json)).isEqualTo(Segments.object(full.json()));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_FULL_GRANT)
    <T> void everyClaimIsReadBack(FullGrant<T> full) {
        T read = full.type().fromJson(full.json());

        assertThat(read).isEqualTo(full.grant());
        assertThat(read.hashCode()).isEqualTo(full.grant().hashCode());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_FULL_GRANT)
    <T> void builderStartsFromAGrant(FullGrant<T> full) {
        assertThat(full.copier().build()).isEqualTo(full.grant());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_FULL_GRANT)
    void noClaimIsShown(FullGrant<?> full) {
        String type = full.type().javaType().getSimpleName();

        assertThat(full.grant().toString()).isEqualTo(type + "[claims are not shown]");
        assertThat(full.copier().toString()).doesNotContain(CANARY);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_TEXT_CLAIM)
    <T> void textIsWrittenUnderItsNameAndNothingElseIs(TextClaim<T> claim) {
        String json = claim.type().toJson(claim.grantOf("text"));

        assertThat(json).isEqualTo(claim.jsonOf("\"text\""));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_TEXT_CLAIM)
    <T> void textIsReadBack(TextClaim<T> claim) {
        T read = claim.type().fromJson(claim.jsonOf("\"text\""));

        assertThat(read).isEqualTo(claim.grantOf("text"));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_TEXT_CLAIM)
    <T> void grantsWithDifferentTextsDiffer(TextClaim<T> claim) {
        assertThat(claim.grantOf("text")).isNotEqualTo(claim.grantOf("Text"));
        assertThat(claim.grantOf("text")).isNotEqualTo(claim.grantOf(null));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_TEXT_CLAIM)
    <T> void textSetToNullIsUnset(TextClaim<T> claim) {
        assertThat(claim.type().toJson(claim.grantOf(null))).isEqualTo("{}");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_TEXT_CLAIM)
    <T> void nullMemberIsReadAsUnset(TextClaim<T> claim) {
        T read = claim.type().fromJson(claim.jsonOf("null"));

        assertThat(read).isEqualTo(claim.grantOf(null));
    }

    static Stream<Arguments> blankTexts() {
        return TextClaim.ALL.stream()
                .flatMap(claim -> Stream.of("", " ", "\t\r\n", "\u3000").map(blank -> arguments(claim, blank)));
    }

    @ParameterizedTest
    @MethodSource("blankTexts")
    void blankTextIsRefusedWithItsPath(TextClaim<?> claim, String blank) {
        assertInvalid(
                ErrorCode.PARAMETER_BLANK,
                claim.path(),
                claim.path() + ": must not be blank.",
                () -> claim.setter().apply(blank));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_TEXT_CLAIM)
    <T> void emptyTextIsReadAsUnset(TextClaim<T> claim) {
        T read = claim.type().fromJson(claim.jsonOf("\"\""));

        assertThat(read).isEqualTo(claim.grantOf(null));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_TEXT_CLAIM)
    void textOfWhiteSpaceIsNotRead(TextClaim<?> claim) {
        assertMalformedJson(
                ErrorCode.MALFORMED_CLAIM,
                claim.path(),
                claim.path() + ": must not be blank.",
                () -> claim.type().fromJson(claim.jsonOf("\" \"")));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_TEXT_CLAIM)
    void whatIsNotATextIsNotRead(TextClaim<?> claim) {
        assertMalformedJson(
                ErrorCode.MALFORMED_CLAIM,
                claim.path(),
                "expected a string",
                () -> claim.type().fromJson(claim.jsonOf("[\"canary\"]")));
    }

    @Test
    void grantOfAnotherImplementationIsWrittenByTheSameRules() {
        SyncGrant named = new HandWrittenSyncGrant("IS1", null);
        SyncGrant blank = new HandWrittenSyncGrant("canary", "");

        assertThat(SyncGrants.TYPE.toJson(named)).isEqualTo("{\"service_sid\":\"IS1\"}");
        assertInvalid(
                ErrorCode.PARAMETER_BLANK,
                "data_sync.endpoint_id",
                "must not be blank",
                () -> SyncGrants.TYPE.toJson(blank));
    }

    @Test
    void unknownMembersAreSkipped() {
        ChatGrant read = ChatGrants.TYPE.fromJson("""
                {"new":{"service_sid":"other","deep":[[{}],null]},"service_sid":"IS1","endpointId":"wrong case"}""");

        assertThat(read).isEqualTo(ChatGrants.builder().serviceSid("IS1").build());
    }

    @Test
    void grantWithNullMembersIsReadAsOneWithoutThem() {
        ChatGrant read = ChatGrants.TYPE.fromJson("{\"endpoint_id\":null,\"service_sid\":\"sid\"}");

        assertThat(read.getServiceSid()).isEqualTo("sid");
        assertThat(read.getEndpointId()).isNull();
    }

    @Test
    void changedCopyLeavesTheGrantAsItWas() {
        VideoGrant daily = VideoGrants.builder().room("daily").build();

        VideoGrant weekly = VideoGrants.builder(daily).room("weekly").build();

        assertThat(daily.getRoom()).isEqualTo("daily");
        assertThat(weekly.getRoom()).isEqualTo("weekly");
    }

    @Test
    void builderMayBeUsedAgain() {
        VideoGrants.Builder builder = VideoGrants.builder().room("daily");
        VideoGrant daily = builder.build();

        VideoGrant weekly = builder.room("weekly").build();

        assertThat(daily.getRoom()).isEqualTo("daily");
        assertThat(weekly.getRoom()).isEqualTo("weekly");
    }

    @Test
    void grantIsBuiltInOneExpression() {
        TaskRouterGrant built = TaskRouterGrants.build(
                grant -> grant.workspaceSid("WS1").workerSid("WK1").role("worker"));

        assertThat(built.getWorkspaceSid()).isEqualTo("WS1");
        assertThat(built.getWorkerSid()).isEqualTo("WK1");
        assertThat(built.getRole()).isEqualTo("worker");
    }

    private record HandWrittenSyncGrant(
            @Nullable String getServiceSid, @Nullable String getEndpointId) implements SyncGrant {}
}
