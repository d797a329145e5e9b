package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is looked at, there is a result, soon, and it tells nothing that it should not. */
class TokenInspectorRobustnessTest {

    private static final String TOKEN = Forgery.withPayload(Forgery.payload(
            "\"identity\":\"canary\",\"video\":{\"room\":\"canary\"},\"voice\":{\"incoming\":{\"allow\":true}}"));

    private static final TokenInspector INSPECTOR =
            TannoyFindings.inspector().key(Fixtures.KEY).clock(Fixtures.CLOCK).build();

    @Test
    void everyTruncationIsFound() {
        IntStream.range(0, TOKEN.length()).forEach(length -> assertSafe(TOKEN.substring(0, length)));
        IntStream.range(1, TOKEN.length()).forEach(start -> assertSafe(TOKEN.substring(start)));
    }

    @Test
    void everyChangeOfOneCharacterIsFound() {
        IntStream.range(0, TOKEN.length())
                .forEach(index -> "A_z9.={\" \n\u00e4\ud800"
                        .chars()
                        .filter(c -> c != TOKEN.charAt(index))
                        .forEach(c -> assertSafe(TOKEN.substring(0, index) + (char) c + TOKEN.substring(index + 1))));
    }

    @Test
    void everyChangeOfOneCharacterOfThePayloadIsSafe() {
        String payload = Forgery.payload("\"video\":{\"room\":\"x\"},\"voice\":{\"incoming\":{\"allow\":true}}");

        IntStream.range(0, payload.length())
                .forEach(index -> "\"{}[]:,0-\\nt \u00e4"
                        .chars()
                        .forEach(c -> INSPECTOR
                                .inspect(Forgery.withPayload(
                                        payload.substring(0, index) + (char) c + payload.substring(index + 1)))
                                .report()));
    }

    @Test
    void randomTextIsFoundToBeNoToken() {
        Random random = new Random(7);

        IntStream.range(0, 2000).forEach(i -> assertSafe(randomText(random, random.nextInt(200))));
        IntStream.range(0, 2000)
                .forEach(i -> assertSafe("eyJ" + randomText(random, 9) + "." + randomText(random, 9) + ".x"));
    }

    private static String randomText(Random random, int length) {
        return random.ints(length, 0, 0x250)
                .mapToObj(c -> String.valueOf((char) (c < 0x80 ? c : c < 0x200 ? ' ' + c % 95 : 0xD7F0 + c % 0x50)))
                .collect(joining());
    }

    private static void assertSafe(String text) {
        TokenInspection inspection = INSPECTOR.inspect(text);

        assertThat(inspection.findings()).isNotEmpty();
        assertThat(inspection.findings().toString()).doesNotContain("canary");
        assertThat(inspection.toString()).doesNotContain("canary");
        assertThat(inspection.report()).doesNotContain(TOKEN.substring(TOKEN.lastIndexOf('.') + 1));
    }

    static Stream<String> garbage() {
        return Stream.of("ey", ".", " ", "\"", "Bearer ", "ey.", "{", "{\"a\":", "eyJ.eyJ.", "\u00e4", "\ud800", "\n")
                .flatMap(part ->
                        Stream.of(10_000_000, 32_000, 16_384).map(length -> part.repeat(length / part.length())));
    }

    @ParameterizedTest
    @ValueSource(ints = {16_383, 16_384, 16_385})
    void tokenCutOffAtTheGreatestLengthIsFound(int length) {
        assertSafe("ey" + "A".repeat(length - 2));
        assertSafe("ey" + "A".repeat(length - 3) + ".");
        assertSafe("ey" + "A".repeat(length - 4) + ".A");
        assertSafe("ey" + "A".repeat(length - 4) + "..");
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void garbageIsFoundInNoTime(String garbage) {
        INSPECTOR.inspect(garbage);

        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> INSPECTOR.inspect(garbage).report());
    }

    static Stream<String> bombs() {
        return Stream.of(
                        "\"video\":" + "{\"x\":".repeat(2000) + "1" + "}".repeat(2000),
                        "\"video\":{\"x\":" + "[".repeat(29) + "[],".repeat(3000) + "[]" + "]".repeat(29) + "}",
                        "\"video\":{\"x\":" + "9".repeat(11_000) + "}",
                        "\"video\":{\"" + "room".repeat(2500) + "\":1}",
                        "\"video\":{"
                                + IntStream.range(0, 1200)
                                        .mapToObj("\"a%s\":1"::formatted)
                                        .collect(joining(",")) + "}",
                        IntStream.range(0, 1000)
                                .mapToObj("\"vide%s\":{}"::formatted)
                                .collect(joining(",")))
                .map(members -> Forgery.withPayload(Forgery.payload(members)));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void costlyTokenIsLookedAtInBoundedTime(String token) {
        INSPECTOR.inspect(token);

        TokenInspection inspection = Assertions.assertTimeout(Duration.ofSeconds(2), () -> INSPECTOR.inspect(token));

        assertWithMessage("findings").that(inspection.findings()).isNotEmpty();
        assertThat(inspection.report().length()).isLessThan(1_000_000);
    }

    @Test
    void reportOfALargeTokenIsCut() {
        TokenInspector inspector = TannoyFindings.inspector()
                .clock(Fixtures.CLOCK)
                .maxLength(1_048_576)
                .build();
        String deep = "\"ours\":{\"x\":" + "[".repeat(28) + "[],".repeat(200_000) + "[]" + "]".repeat(28) + "}";
        String wide = "\"ours\":{\"x\":\"" + "\u200b".repeat(200_000) + "\"}";

        for (String members : List.of(deep, wide)) {
            String report = inspector
                    .inspect(Forgery.withPayload(Forgery.payload(members)))
                    .report();
            assertThat(report.length()).isLessThan(262_144);
            assertThat(report).endsWith("\n  (cut here: the rest is not shown)\n");
        }
    }
}
