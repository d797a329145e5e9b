package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.ErrorCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceGrantTest {

    private static final String NEEDS_APPLICATION = "outgoingParams needs outgoingApplicationSid; set both or neither";

    @Test
    void incomingCallsAreNotAllowedUnlessSet() {
        assertThat(VoiceGrants.builder().build().isIncomingAllow()).isFalse();
        assertThat(VoiceGrants.builder().isIncomingAllow()).isFalse();
    }

    @Test
    void allowedIncomingCallsAreWritten() {
        assertThat(json(VoiceGrants.builder().incomingAllow(true))).isEqualTo("{\"incoming\":{\"allow\":true}}");
    }

    @Test
    void incomingCallsThatAreNotAllowedAreNotWritten() {
        assertThat(json(VoiceGrants.builder().incomingAllow(false))).isEqualTo("{}");
        assertThat(json(VoiceGrants.builder().incomingAllow(true).incomingAllow(false)))
                .isEqualTo("{}");
    }

    @Test
    void allowedIncomingCallsAreRead() {
        assertThat(VoiceGrants.TYPE.fromJson("{\"incoming\":{\"allow\":true}}").isIncomingAllow())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"incoming\":{\"allow\":false}}",
                "{\"incoming\":{\"allow\":null}}",
                "{\"incoming\":{\"other\":true}}",
                "{\"incoming\":{}}",
                "{\"incoming\":null}"
            })
    void incomingCallsAreReadAsNotAllowedOtherwise(String json) {
        assertThat(VoiceGrants.TYPE.fromJson(json))
                .isEqualTo(VoiceGrants.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "[]", "{}"})
    void whatIsNotABooleanDoesNotAllowIncomingCalls(String value) {
        assertMalformedJson(
                ErrorCode.MALFORMED_CLAIM,
                "voice.incoming.allow",
                "expected a boolean",
                () -> VoiceGrants.TYPE.fromJson("{\"incoming\":{\"allow\":" + value + "}}"));
    }

    @Test
    void applicationNeedsNoParams() {
        assertThat(json(VoiceGrants.builder().outgoingApplicationSid("AP1")))
                .isEqualTo("{\"outgoing\":{\"application_sid\":\"AP1\"}}");
    }

    @Test
    void paramsAreWrittenInTheirOrder() {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        params.put("zebra", 1);
        params.put("aardvark", List.of("two", Map.of("three", 0.5)));
        params.put("none", null);

        assertThat(json(withApplication().outgoingParams(params)))
                .isEqualTo("{\"outgoing\":{\"application_sid\":\"AP1\","
                        + "\"params\":{\"zebra\":1,\"aardvark\":[\"two\",{\"three\":0.5}],\"none\":null}}}");
    }

    @Test
    void emptyParamsAreKept() {
        String json = "{\"outgoing\":{\"application_sid\":\"AP1\",\"params\":{}}}";

        assertThat(json(withApplication().outgoingParams(Map.of()))).isEqualTo(json);
        assertThat(VoiceGrants.TYPE.fromJson(json).getOutgoingParams()).isEmpty();
    }

    @Test
    void nullInsideParamsIsKept() {
        VoiceGrant read =
                VoiceGrants.TYPE.fromJson("{\"outgoing\":{\"params\":{\"a\":null},\"application_sid\":\"AP1\"}}");

        assertThat(read.getOutgoingParams()).containsExactly("a", null);
        assertThat(read)
                .isEqualTo(withApplication()
                        .outgoingParams(Collections.singletonMap("a", null))
                        .build());
    }

    @Test
    void nullParamsAreUnset() {
        VoiceGrant read = VoiceGrants.TYPE.fromJson("{\"outgoing\":{\"params\":null,\"application_sid\":\"AP1\"}}");

        assertThat(read.getOutgoingParams()).isNull();
        assertThat(read).isEqualTo(withApplication().outgoingParams(null).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"outgoing\":{}}", "{\"outgoing\":null}", "{\"outgoing\":{\"new\":{}}}"})
    void outgoingWithoutAnythingKnownIsUnset(String json) {
        assertThat(VoiceGrants.TYPE.fromJson(json))
                .isEqualTo(VoiceGrants.builder().build());
    }

    @Test
    void paramsWithoutAnApplicationAreRefused() {
        VoiceGrants.Builder params = VoiceGrants.builder().outgoingParams(Map.of("canary", "canary"));

        assertInvalid(ErrorCode.PARAMETER_CHECK, "voice", NEEDS_APPLICATION, params::build);
    }

    @Test
    void emptyParamsWithoutAnApplicationAreRefusedToo() {
        VoiceGrants.Builder params = VoiceGrants.builder().outgoingParams(Map.of());

        assertInvalid(ErrorCode.PARAMETER_CHECK, "voice", NEEDS_APPLICATION, params::build);
    }

    @Test
    void orderOfSettingParamsAndApplicationDoesNotMatter() {
        VoiceGrant grant = VoiceGrants.builder()
                .outgoingParams(Map.of("a", 1))
                .outgoingApplicationSid("AP1")
                .build();

        assertThat(grant)
                .isEqualTo(withApplication().outgoingParams(Map.of("a", 1)).build());
    }

    @Test
    void paramsWithoutAnApplicationAreNotReadEither() {
        assertMalformedJson(
                ErrorCode.MALFORMED_CLAIM,
                "voice",
                NEEDS_APPLICATION,
                () -> VoiceGrants.TYPE.fromJson("{\"outgoing\":{\"params\":{\"canary\":\"canary\"}}}"));
    }

    @Test
    void paramWithoutAJsonFormIsRefusedWithPathAndClass() {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "voice.outgoing.params.calls[1].at",
                "java.time.Instant",
                () -> withApplication()
                        .outgoingParams(Map.of("calls", List.of("canary", Map.of("at", Instant.EPOCH)))));
    }

    @Test
    void paramThatIsNotFiniteIsRefusedWithItsPath() {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "voice.outgoing.params.ratio",
                "must be finite",
                () -> withApplication().outgoingParams(Map.of("ratio", Double.NaN)));
    }

    @Test
    void paramsAreCopiedWhenTheyAreSet() {
        List<Object> list = new ArrayList<>(List.of(1));
        VoiceGrants.Builder builder = withApplication().outgoingParams(Map.of("list", list));

        list.add(2);

        assertThat(builder.build().getOutgoingParams()).containsExactly("list", List.of(1));
    }

    @Test
    void paramsOfAGrantCannotBeChanged() {
        Map<String, @Nullable Object> params = withApplication()
                .outgoingParams(new LinkedHashMap<>(Map.of("a", 1)))
                .build()
                .getOutgoingParams();

        assertThrows(UnsupportedOperationException.class, () -> params.put("b", 2));
    }

    private static VoiceGrants.Builder withApplication() {
        return VoiceGrants.builder().outgoingApplicationSid("AP1");
    }

    private static String json(VoiceGrants.Builder builder) {
        return VoiceGrants.TYPE.toJson(builder.build());
    }
}
