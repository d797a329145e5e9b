package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.ErrorCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybackGrantTest {

    /** As the API returns it. */
    private static final String RETURNED =
            "{\"requestCredentials\":null,\"playbackUrl\":\"https://example.com/?token=x\","
                    + "\"playerStreamerSid\":\"VJ1\"}";

    @Test
    void grantIsWrittenAsTheApiReturnedIt() {
        Map<String, @Nullable Object> returned = new LinkedHashMap<>();
        returned.put("requestCredentials", null);
        returned.put("playbackUrl", "https://example.com/?token=x");
        returned.put("playerStreamerSid", "VJ1");

        assertThat(json(PlaybackGrants.builder().grant(returned))).isEqualTo(RETURNED);
    }

    @Test
    void nullMemberSurvivesReadingAndWriting() {
        PlaybackGrant read = PlaybackGrants.TYPE.fromJson(RETURNED);

        assertThat(read.getGrant()).containsEntry("requestCredentials", null);
        assertThat(PlaybackGrants.TYPE.toJson(read)).isEqualTo(RETURNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":{\"b\":[1,0.5,true,null,{}]},\"grant\":\"x\",\"player\":[]}"})
    void anyObjectIsReadAndWrittenAsItIs(String json) {
        assertThat(PlaybackGrants.TYPE.toJson(PlaybackGrants.TYPE.fromJson(json)))
                .isEqualTo(json);
    }

    @Test
    void grantIsEmptyUnlessSet() {
        assertThat(PlaybackGrants.builder().build().getGrant()).isEmpty();
        assertThat(PlaybackGrants.builder().getGrant()).isEmpty();
        assertThat(PlaybackGrants.builder().build())
                .isEqualTo(PlaybackGrants.builder().grant(Map.of()).build());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullInPlaceOfTheGrantIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "player",
                "player: must not be null",
                () -> PlaybackGrants.builder().grant(null));
    }

    @Test
    void memberWithoutAJsonFormIsRefusedWithPathAndClass() {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "player.a[0]",
                "java.lang.Object",
                () -> PlaybackGrants.builder().grant(Map.of("a", List.of(new Object()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"canary\"", "1", "true"})
    void whatIsNotAnObjectIsNotRead(String json) {
        assertMalformedJson(
                ErrorCode.MALFORMED_CLAIM, "player", "expected an object", () -> PlaybackGrants.TYPE.fromJson(json));
    }

    @Test
    void grantIsCopiedWhenItIsSet() {
        List<Object> list = new ArrayList<>(List.of(1));
        PlaybackGrants.Builder builder = PlaybackGrants.builder().grant(Map.of("list", list));

        list.add(2);

        assertThat(builder.build().getGrant()).containsExactly("list", List.of(1));
    }

    @Test
    void grantCannotBeChanged() {
        Map<String, @Nullable Object> grant = PlaybackGrants.builder()
                .grant(new LinkedHashMap<>(Map.of("a", 1)))
                .build()
                .getGrant();

        assertThrows(UnsupportedOperationException.class, () -> grant.put("b", 2));
    }

    private static String json(PlaybackGrants.Builder builder) {
        return PlaybackGrants.TYPE.toJson(builder.build());
    }
}
