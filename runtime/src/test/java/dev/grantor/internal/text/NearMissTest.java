package dev.grantor.internal.text;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    private static final List<String> NAMES = List.of("room", "service_sid", "application_sid", "allow", "rtc", "id");

    @ParameterizedTest
    @CsvSource({
        "roomName, room",
        "romo, room",
        "Room, room",
        "serviceSid, service_sid",
        "service-sdi, service_sid",
        "application, application_sid",
        "alow, allow",
        "rct, rtc",
    })
    void nameThatIsNearIsFound(String written, String meant) {
        assertThat(NearMiss.of(written, NAMES)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"zip", "ro", "di", "rmmo", "''", "a_thing_that_is_much_longer_than_the_others"})
    void nameThatIsFarIsNot(String written) {
        assertThat(NearMiss.of(written, NAMES)).isEmpty();
    }

    @Test
    void nearestOfSeveralIsFound() {
        assertThat(NearMiss.of("allows", List.of("allo", "allow", "al"))).hasValue("allow");
        assertThat(NearMiss.of("roomx", List.of("roomb", "rooma"))).hasValue("rooma");
    }

    @Test
    void nameThatBeginsAsAnotherIsNotMisspelt() {
        assertThat(NearMiss.misspelt("video_stats", List.of("video"))).isEmpty();
        assertThat(NearMiss.misspelt("vidoe", List.of("video"))).hasValue("video");
    }
}
