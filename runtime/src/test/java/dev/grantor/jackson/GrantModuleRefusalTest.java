package dev.grantor.jackson;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.grantor.InvalidParameterException;
import dev.grantor.MalformedTokenException;
import dev.grantor.twilio.TwilioGrants;
import dev.grantor.twilio.VideoGrant;
import dev.grantor.twilio.VoiceGrant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit is refused as Jackson refuses things, and the refusal holds no value. */
class GrantModuleRefusalTest {

    // Jackson 2.15 quotes the source in its messages unless it is told not to.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new GrantModule(TwilioGrants.TYPES))
            .addModule(new GrantModule(Badge.TYPE))
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
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
                "{\"video\":{\"room\":\"\"}}     | video | grants.video.room must not be blank.",
                "{\"video\":{\"room\":\"canary\",\"room\":\"x\"}}     | video | grants.video.room: the object has this name twice.",
                "{\"voice\":{\"incoming\":{\"allow\":\"canary\"}}}    | voice | grants.voice.incoming.allow: expected a boolean, found"
                        + " a string.",
                "{\"voice\":{\"outgoing\":{\"params\":{\"x\":\"canary\"}}}} | voice | grants.voice: outgoingParams needs"
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

        assertThat(refusal).hasCauseThat().isInstanceOf(MalformedTokenException.class);
        assertThat(((MalformedTokenException) refusal.getCause()).path()).isEqualTo("grants.video.room");
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

    @Test
    void grantThatCannotBeWrittenIsAMappingProblem() {
        Request request = new Request(new Foreign(), MAPPER.convertValue(Map.of(), VoiceGrant.class), new Badge("x"));

        JsonMappingException refusal = refusal(JsonMappingException.class, () -> MAPPER.writeValueAsString(request));

        assertThat(refusal).hasCauseThat().isInstanceOf(InvalidParameterException.class);
        assertThat(refusal.getPathReference()).endsWith("Request[\"video\"]");
        assertThat(refusal.getOriginalMessage()).isEqualTo("grants.video.room must not be blank.");
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
