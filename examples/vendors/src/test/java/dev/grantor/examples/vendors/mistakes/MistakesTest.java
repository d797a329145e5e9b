package dev.grantor.examples.vendors.mistakes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

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

    private static final List<Sample> SAMPLES = List.of(
            AblyMistakes.SAMPLE,
            ApnsMistakes.SAMPLE,
            DailyMistakes.SAMPLE,
            FirebaseMistakes.SAMPLE,
            GitHubMistakes.SAMPLE,
            HasuraMistakes.SAMPLE,
            HasuraTextMistakes.SAMPLE,
            IvsMistakes.SAMPLE,
            JaasMistakes.SAMPLE,
            LiveKitMistakes.SAMPLE,
            MercureMistakes.SAMPLE,
            OAuthMistakes.SAMPLE,
            RegistryMistakes.SAMPLE,
            StreamCallMistakes.SAMPLE,
            StreamUserMistakes.SAMPLE,
            SupabaseApiKeyMistakes.SAMPLE,
            SupabaseUserMistakes.SAMPLE,
            TableauMistakes.SAMPLE,
            TwilioMistakes.SAMPLE,
            VonageMistakes.SAMPLE,
            VonageVideoMistakes.SAMPLE,
            VonageWebhookMistakes.SAMPLE,
            ZoomMistakes.SAMPLE);

    private static final TokenInspector ANY =
            TokenInspector.anyOf(SAMPLES.stream().map(Sample::inspector).toArray(TokenInspector[]::new));

    private static Stream<Sample.Mistake> mistakes() {
        return SAMPLES.stream().flatMap(sample -> sample.mistakes().stream());
    }

    private static List<String> messages(TokenInspection inspection) {
        return inspection.findings().stream().map(Finding::message).toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsTold(Sample.Mistake mistake) {
        assertThat(messages(mistake.sample().inspector().inspect(mistake.token())))
                .containsExactlyElementsIn(mistake.findings())
                .inOrder();
        assertThat(mistake.findings()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tokenIsRecognisedInSpiteOfTheMistake(Sample.Mistake mistake) {
        assertThat(ANY.inspect(mistake.token()).type() == mistake.sample().type())
                .isEqualTo(mistake.recognisable());
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
