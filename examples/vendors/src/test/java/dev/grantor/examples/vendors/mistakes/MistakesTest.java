package dev.grantor.examples.vendors.mistakes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.examples.vendors.Keys;
import dev.grantor.inspect.TokenInspection;
import dev.grantor.inspect.TokenInspection.Finding;
import dev.grantor.inspect.TokenInspector;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An inspector that knows all vendors tells whose token it is, and the commonest mistakes that are made with it. */
class MistakesTest {

    private static final List<Sample> SAMPLES = List.of(JaasMistakes.SAMPLE);

    /** Knows no keys, as whoever looks at a token of somebody else. */
    private static final TokenInspector ANY = TokenInspector.anyOf(SAMPLES.stream()
            .map(sample ->
                    TokenInspector.builder(sample.type()).clock(Keys.CLOCK).build())
            .toArray(TokenInspector[]::new));

    private static Stream<Sample.Mistake> mistakes() {
        return SAMPLES.stream().flatMap(sample -> sample.mistakes().stream());
    }

    private static List<String> messages(TokenInspection inspection) {
        return inspection.findings().stream().map(Finding::message).toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsToldOnceAndTheTokenRecognised(Sample.Mistake mistake) {
        TokenInspection inspection = ANY.inspect(mistake.token());

        assertThat(messages(inspection)).containsExactlyElementsIn(mistake.findings());
        assertThat(inspection.type()).isSameInstanceAs(mistake.type());
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void goodTokenIsRecognisedAndHasNoFindings(Sample sample) {
        TokenInspection inspection = ANY.inspect(sample.token());

        assertThat(messages(inspection)).isEmpty();
        assertThat(inspection.type()).isSameInstanceAs(sample.type());
    }

    @Test
    void everyVendorHasTenMistakes() {
        for (Sample sample : SAMPLES) {
            assertWithMessage("%s", sample.type().policy().name())
                    .that(sample.mistakes().size())
                    .isAtLeast(10);
        }
    }
}
