package dev.grantor.benchmarks.tokens;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class SameWorkTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long CLOCK_TOLERANCE_SECONDS = 60;

    @ParameterizedTest
    @EnumSource
    void signsWithTheSameAlgorithm(Library library) throws IOException {
        JsonNode header = segment(library.open().mint(), 0);

        assertThat(header.path("alg").textValue()).isEqualTo("HS256");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhoIssuedIt(Library library) throws IOException {
        JsonNode payload = payload(library);

        assertThat(payload.path("iss").textValue()).isEqualTo(Job.KEY_SID);
        assertThat(payload.path("sub").textValue()).isEqualTo(Job.ACCOUNT_SID);
        assertThat(payload.path("jti").textValue()).startsWith(Job.KEY_SID + '-');
    }

    @ParameterizedTest
    @EnumSource
    void expiresInAnHour(Library library) throws IOException {
        long expected = Instant.now().plus(Job.TTL).getEpochSecond();

        JsonNode expiry = payload(library).path("exp");

        assertThat(expiry.isIntegralNumber()).isTrue();
        assertThat((double) expiry.longValue())
                .isWithin(CLOCK_TOLERANCE_SECONDS)
                .of(expected);
    }

    @ParameterizedTest
    @EnumSource
    void grantsTheSame(Library library) throws IOException {
        JsonNode grants = payload(library).path(Job.GRANTS);

        assertThat(grants).isEqualTo(MAPPER.valueToTree(Job.grants()));
    }

    @ParameterizedTest
    @MethodSource("thoseThatRead")
    void readsWhatItGranted(Library library) {
        TokenLibrary opened = library.open();

        Admission admission = opened.verify(opened.mint());

        assertThat(admission).isEqualTo(new Admission(Job.IDENTITY, Job.ROOM, Job.SERVICE_SID));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"FLOOR", "TWILIO_JAVA"})
    void givesEachTokenItsOwnId(Library library) throws IOException {
        TokenLibrary opened = library.open();

        JsonNode first = segment(opened.mint(), 1);
        JsonNode second = segment(opened.mint(), 1);

        assertThat(first.path("jti")).isNotEqualTo(second.path("jti"));
    }

    private static Stream<Library> thoseThatRead() {
        return Stream.of(Library.values()).filter(library -> library != Library.FLOOR && library.verifies());
    }

    private static JsonNode payload(Library library) throws IOException {
        return segment(library.open().mint(), 1);
    }

    private static JsonNode segment(String jwt, int index) throws IOException {
        return MAPPER.readTree(Base64.getUrlDecoder().decode(jwt.split("\\.", -1)[index]));
    }
}
