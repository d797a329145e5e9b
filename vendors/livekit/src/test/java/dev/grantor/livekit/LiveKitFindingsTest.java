package dev.grantor.livekit;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.inspect.TokenInspection;
import dev.grantor.inspect.TokenInspection.Finding;
import dev.grantor.inspect.TokenInspector;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The commonest mistakes that are made with LiveKit's tokens, as an inspector tells them. */
class LiveKitFindingsTest {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private static final String PAYLOAD = "{\"iss\":\"APIxxxxxxxxxxxx\",\"sub\":\"ada\",\"nbf\":1700000000,"
            + "\"exp\":1700003600,\"video\":{\"roomJoin\":true,\"room\":\"daily\"}}";

    private static final TokenInspector INSPECTOR =
            LiveKitFindings.inspector().clock(Fixtures.CLOCK).build();

    /** A token whose signature has the right length, for an inspector without a key. */
    private static String token(String header, String payload) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(header.getBytes(UTF_8))
                + '.'
                + encoder.encodeToString(payload.getBytes(UTF_8))
                + '.'
                + "A".repeat(43);
    }

    private static List<String> findings(TokenInspection inspection) {
        return inspection.findings().stream().map(Finding::message).toList();
    }

    private static Arguments mistake(String right, String wrong, String... findings) {
        assertThat(PAYLOAD).contains(right);
        return Arguments.of(PAYLOAD.replace(right, wrong), List.of(findings));
    }

    private static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "\"video\":{\"roomJoin\":true,\"room\":\"daily\"}",
                        "\"name\":\"Ada\"",
                        "video is missing, as are all other grants: the token allows nothing. LiveKit's server answers"
                                + " \"no permissions to access the room\"."),
                mistake(
                        "\"video\":{\"roomJoin\":true,\"room\":\"daily\"}",
                        "\"grants\":{\"video\":{\"roomJoin\":true}}",
                        "grants is no claim of LiveKit's tokens: move what is in it, video and the like, into the"
                                + " token's own object."),
                mistake(
                        "\"roomJoin\":true,",
                        "",
                        "video.roomJoin is not true, so that nobody joins video.room. LiveKit's server answers \"no"
                                + " permissions to access the room\"."),
                mistake(
                        "\"roomJoin\":true,",
                        "\"room_join\":true,",
                        "video.room_join is not a claim of video; did you mean \"roomJoin\"?",
                        "video.roomJoin is not true, so that nobody joins video.room. LiveKit's server answers \"no"
                                + " permissions to access the room\"."),
                mistake(",\"room\":\"daily\"", "", "video.room is missing: the token joins any room. Name the room."),
                mistake(
                        "\"roomJoin\":true,\"room\":\"daily\"",
                        "\"roomAdmin\":true",
                        "video.room is missing: video.roomAdmin is for that room only, and LiveKit's server answers"
                                + " \"permissions denied\" for all."),
                mistake("\"sub\":\"ada\",", "", "identity is missing, and video.roomJoin needs one."),
                mistake(
                        "\"iss\":\"APIxxxxxxxxxxxx\",\"sub\":\"ada\"",
                        "\"sub\":\"APIxxxxxxxxxxxx\",\"iss\":\"ada\"",
                        "iss and sub are swapped: iss is the name of the API key, sub the participant's identity."),
                mistake(
                        "\"iss\":\"APIxxxxxxxxxxxx\"",
                        "\"iss\":\"devkey\"",
                        "iss is devkey, the API key of a server in development mode, whose secret everybody knows."),
                mistake(
                        "\"sub\":\"ada\"",
                        "\"sub\":\"ada\",\"metadata\":{\"team\":\"blue\"}",
                        "metadata: expected a string, found an object."),
                mistake(
                        "\"sub\":\"ada\"",
                        "\"sub\":\"ada\",\"attributes\":{\"seats\":4}",
                        "attributes.seats: expected a string, found an integer."),
                mistake(
                        "\"room\":\"daily\"",
                        "\"room\":\"daily\",\"canPublish\":\"true\"",
                        "video.canPublish: expected a boolean, found a string."),
                mistake(
                        "\"room\":\"daily\"",
                        "\"room\":\"daily\",\"canPublish\":false,\"canPublishSources\":[\"camera\"]",
                        "video.canPublishSources has no effect: video.canPublish is false, so that nothing is"
                                + " published."),
                mistake(
                        "\"exp\":1700003600",
                        "\"exp\":1700003600000",
                        "exp: later than the year 9999, so probably in milliseconds. Times are in seconds "
                                + "(RFC 7519 §2):"
                                + " divide by 1000."),
                mistake(
                        "\"nbf\":1700000000,\"exp\":1700003600",
                        "\"nbf\":1699990000,\"exp\":1699999000",
                        "The token expired at 2023-11-14T21:56:40Z, 16 min 40 s ago. Mint a new one; if it "
                                + "is new, compare"
                                + " the clocks."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsToldOnce(String payload, List<String> findings) {
        assertThat(findings(INSPECTOR.inspect(token(HEADER, payload)))).containsExactlyElementsIn(findings);
    }

    @Test
    void goodTokensHaveNoFindings() {
        assertThat(findings(INSPECTOR.inspect(token(HEADER, PAYLOAD)))).isEmpty();
        assertThat(findings(INSPECTOR.inspect(token("{\"alg\":\"HS256\"}", PAYLOAD))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "APIaBcDeFgHiJkLm, 'This is the name of an API key, not a token.'",
        "canaryaBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789ab, 'This looks like the secret of an API key (43 letters and"
                + " digits), not like a token. It signs tokens: whoever sees it can make them, so replace it if anybody"
                + " has.'"
    })
    void whatIsNoTokenIsNamedAndNotShown(String pasted, String message) {
        TokenInspection inspection = INSPECTOR.inspect(pasted);

        assertThat(findings(inspection)).containsExactly(message);
        assertThat(inspection.report()).doesNotContain("canary");
    }

    @Test
    void secretOfAServerInDevelopmentModeIsTold() {
        HmacKey development = HmacKey.hs256(Secret.unchecked("secret")).withClaim("iss", "APIxxxxxxxxxxxx");
        String jwt = LiveKitTokens.builder(development)
                .clock(Fixtures.CLOCK)
                .identity("ada")
                .video(VideoGrants.builder().roomJoin(true).room("daily").build())
                .build()
                .toJwt();

        assertThat(findings(INSPECTOR.inspect(jwt)))
                .containsExactly(
                        "The token is signed with a secret that stands in documentation: who accepts it accepts"
                                + " tokens that anybody made (RFC 8725 §3.5). Make a random one.");
    }

    @Test
    void anotherKeysTokenIsToldOnce() {
        TokenInspector keyed = LiveKitFindings.inspector()
                .clock(Fixtures.CLOCK)
                .key(ApiKey.of("APIyyyyyyyyyyyy", Fixtures.SECRET))
                .build();

        assertThat(findings(keyed.inspect(token(HEADER, PAYLOAD))))
                .containsExactly("iss is not that of the given key: the token is of another key, or this is the wrong"
                        + " one to check it with.");
    }
}
