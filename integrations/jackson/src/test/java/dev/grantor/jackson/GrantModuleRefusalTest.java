package dev.grantor.jackson;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.twilio.PlaybackGrant;
import dev.grantor.twilio.TwilioGrants;
import dev.grantor.twilio.VideoGrant;
import dev.grantor.twilio.VideoGrants;
import dev.grantor.twilio.VoiceGrant;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit is refused as Jackson refuses things, and the refusal holds no value. */
class GrantModuleRefusalTest {

    // Jackson 2.15 quotes the source in its messages unless it is told not to.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new GrantModule(TwilioGrants.TYPES))
            .addModule(new GrantModule(Badge.TYPE))
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Request(VideoGrant video, VoiceGrant voice, Badge badge) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"video\":{\"room\":7}}        | video | grants.video.room: expected a string, found an integer.",
                "{\"video\":\"canary\"}          | video | grants.video: expected an object, found a string.",
                "{\"video\":[\"canary\"]}        | video | grants.video: expected an object, found an array.",
                "{\"video\":{\"room\":\" \"}}    | video | grants.video.room: must not be blank.",
                "{\"video\":{\"room\":\"canary\",\"room\":\"x\"}}     | video | grants.video.room: the object has "
                        + "this name twice.",
                "{\"voice\":{\"incoming\":{\"allow\":\"canary\"}}}    | voice | grants.voice.incoming.allow: "
                        + "expected a boolean, found"
                        + " a string.",
                "{\"voice\":{\"outgoing\":{\"params\":{\"x\":\"canary\"}}}} | voice | grants.voice: outgoingParams "
                        + "needs"
                        + " outgoingApplicationSid; set both or neither.",
                "{\"badge\":{}}                  | badge | grants.badge: dev.grantor.jackson.Badge$Type threw"
                        + " java.lang.IllegalStateException while reading it.",
            })
    void whatDoesNotFitIsAMismatchAtJacksonsPath(String json, String member, String message) {
        MismatchedInputException refusal =
                refusal(MismatchedInputException.class, () -> MAPPER.readValue(json, Request.class));

        assertThat(refusal.getOriginalMessage()).isEqualTo(message);
        assertThat(refusal.getPathReference()).endsWith("Request[\"" + member + "\"]");
    }

    @Test
    void halfOfASurrogatePairIsAMismatch() {
        MismatchedInputException refusal = refusal(
                MismatchedInputException.class,
                () -> MAPPER.readValue("{\"video\":{\"room\":\"canary\\ud800\"}}", Request.class));

        assertThat(refusal.getOriginalMessage()).startsWith("grants.video");
        assertThat(refusal.getPathReference()).endsWith("Request[\"video\"]");
    }

    @Test
    void causeIsTheRefusalOfTheGrant() {
        MismatchedInputException refusal = refusal(
                MismatchedInputException.class, () -> MAPPER.readValue("{\"video\":{\"room\":7}}", Request.class));

        assertThat(refusal).hasCauseThat().isInstanceOf(MalformedJsonException.class);
        assertThat(((MalformedJsonException) refusal.getCause()).path()).isEqualTo("grants.video.room");
        assertThat(refusal.getTargetType()).isEqualTo(VideoGrant.class);
    }

    @Test
    void unknownClaimIsAnUnrecognizedPropertyWhereverItStands() {
        UnrecognizedPropertyException first = refusal(
                UnrecognizedPropertyException.class,
                () -> MAPPER.readValue("{\"video\":{\"roomName\":\"canary\"}}", Request.class));
        UnrecognizedPropertyException second = refusal(
                UnrecognizedPropertyException.class,
                () -> MAPPER.readValue("{\"voice\":{\"incoming\":{\"alow\":true}}}", Request.class));

        assertThat(first.getPropertyName()).isEqualTo("roomName");
        assertThat(first.getKnownPropertyIds()).containsExactly("configuration_profile_sid", "room");
        assertThat(first.getPathReference())
                .endsWith("Request[\"video\"]->dev.grantor.twilio.VideoGrant[\"roomName\"]");
        assertThat(second.getPathReference())
                .endsWith("VoiceGrant[\"incoming\"]->dev.grantor.twilio.VoiceGrant[\"alow\"]");
    }

    @Test
    void javaObjectInATreeIsAMismatch() {
        ObjectNode tree = MAPPER.createObjectNode().putPOJO("room", new StringBuilder("canary"));

        MismatchedInputException refusal =
                refusal(MismatchedInputException.class, () -> MAPPER.treeToValue(tree, VideoGrant.class));

        assertThat(refusal.getOriginalMessage())
                .isEqualTo("grants.video: there is something in it that has no JSON form.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1e99999999999", "1e999999999", "0.1e-99999999999"})
    void numberOutOfRangeIsRefusedByTheReaderOfTokens(String number) {
        MismatchedInputException refusal = refusal(
                MismatchedInputException.class, () -> MAPPER.readValue("{\"x\":" + number + "}", PlaybackGrant.class));

        assertThat(refusal.getOriginalMessage()).startsWith("grants.player.x: the number");
        assertThat(refusal).hasMessageThat().doesNotContain("9999");
        assertThat(refusal).hasCauseThat().isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void numberOfAnUnknownClaimIsNotConverted() throws IOException {
        JsonMapper lenient = MAPPER.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(lenient.readValue("{\"x\":1e99999999999}", VideoGrant.class))
                .isEqualTo(VideoGrants.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void whatIsNoNumberIsNotATextEither(String number) {
        JsonMapper lenient = MAPPER.rebuild()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        double value = Double.parseDouble(number);
        ObjectNode tree = MAPPER.createObjectNode().put("room", value);

        refusal(MismatchedInputException.class, () -> lenient.readValue("{\"room\":" + number + "}", VideoGrant.class));
        refusal(MismatchedInputException.class, () -> MAPPER.treeToValue(tree, VideoGrant.class));
        refusal(
                MismatchedInputException.class,
                () -> MAPPER.treeToValue(MAPPER.createObjectNode().put("x", value), PlaybackGrant.class));
    }

    @Test
    void bytesInATreeAreNotAText() {
        ObjectNode tree = MAPPER.createObjectNode().put("room", "canary".getBytes(UTF_8));
        ObjectNode text = MAPPER.createObjectNode().putPOJO("room", "canary");

        refusal(MismatchedInputException.class, () -> MAPPER.treeToValue(tree, VideoGrant.class));
        refusal(MismatchedInputException.class, () -> MAPPER.treeToValue(text, VideoGrant.class));
    }

    @Test
    void documentLargerThanAGrantCanBeIsRefused() {
        String largest = "{\"x\":\"" + "x".repeat(1_048_576 - 8) + "\"}";
        String larger = "{\"x\":\"" + "x".repeat(1_048_576 - 7) + "\"}";
        String many = "{\"x\":[" + "1,".repeat(1_048_576) + "1]}";

        assertDoesNotThrow(() -> MAPPER.readValue(largest, PlaybackGrant.class));
        for (String json : List.of(larger, many)) {
            MismatchedInputException refusal =
                    refusal(MismatchedInputException.class, () -> MAPPER.readValue(json, PlaybackGrant.class));
            assertThat(refusal.getOriginalMessage()).isEqualTo("grants.player: longer than 1048576 bytes of UTF-8.");
            assertThat(((MalformedJsonException) refusal.getCause()).code()).isEqualTo(ErrorCode.TOKEN_TOO_LARGE);
        }
    }

    @Test
    void limitOfJacksonIsAMismatch() {
        String deep = "{\"x\":" + "[".repeat(2000) + "]".repeat(2000) + "}";
        String longNumber = "{\"x\":" + "9".repeat(2000) + "}";

        refusal(MismatchedInputException.class, () -> MAPPER.readValue(deep, PlaybackGrant.class));
        refusal(MismatchedInputException.class, () -> MAPPER.readValue(longNumber, PlaybackGrant.class));
    }

    @Test
    void misspeltRequiredClaimIsTheUnrecognizedProperty() {
        UnrecognizedPropertyException refusal = refusal(
                UnrecognizedPropertyException.class,
                () -> MAPPER.readValue(
                        "{\"outgoing\":{\"applicationSid\":\"canary\",\"params\":{}}}", VoiceGrant.class));

        assertThat(refusal.getPropertyName()).isEqualTo("applicationSid");
        assertThat(refusal.getKnownPropertyIds()).containsExactly("application_sid", "params");
    }

    @Test
    void grantThatCannotBeWrittenIsAMappingProblem() {
        Request request = new Request(new Foreign(), MAPPER.convertValue(Map.of(), VoiceGrant.class), new Badge("x"));

        JsonMappingException refusal = refusal(JsonMappingException.class, () -> MAPPER.writeValueAsString(request));

        assertThat(refusal).hasCauseThat().isInstanceOf(InvalidParameterException.class);
        assertThat(refusal.getPathReference()).endsWith("Request[\"video\"]");
        assertThat(refusal.getOriginalMessage()).isEqualTo("video.room: must not be blank.");
    }

    /** An implementation that nothing has checked. */
    private static final class Foreign implements VideoGrant {

        @Override
        public String getRoom() {
            return " ";
        }

        @Override
        @Deprecated
        @SuppressWarnings("InlineMeSuggester")
        public String getConfigurationProfileSid() {
            return "canary";
        }
    }

    private static <E extends JsonMappingException> E refusal(Class<E> type, Executable action) {
        E refusal = assertThrows(type, action);
        assertThat(refusal).hasMessageThat().doesNotContain("canary");
        assertThat(String.valueOf(refusal.getCause())).doesNotContain("canary");
        return refusal;
    }
}
