package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Messages and generated code are the same wherever the compiler runs: other places have other digits and other cases.
 */
class LocaleTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "ar-EG-u-nu-arab", "fa-IR", "hi-IN-u-nu-deva", "tr-TR", "th-TH-u-nu-thai"})
    void messagesAreWhatIsRecordedInEveryLocale(String tag) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));

        List<String> messages = ProblemTest.allMessages(JavaCompiler.JAVAC, folder);

        assertThat(messages)
                .containsExactlyElementsIn(Files.readAllLines(Path.of("src/test/resources/golden/messages.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR"})
    void generatedCodeIsTheSameInEveryLocale(String tag) {
        Source grant = Source.of("RoomGrant", """
                @Grant("r\u00e4um") interface RoomGrant {
                  @Claim int getIDInside(); @Claim(within = "I1") String getTitle(); @Claim List<Size> getSizes();
                  enum Size { MINI, @WireName("\u0130\u0131") I1 }
                }
                """);
        Compilation expected = JavaCompiler.JAVAC.compile(folder.resolve("root"), List.of(grant));

        Locale.setDefault(Locale.forLanguageTag(tag));
        Compilation actual = JavaCompiler.JAVAC.compile(folder.resolve("other"), List.of(grant));

        assertThat(actual.errors()).isEmpty();
        assertThat(actual.generatedSources()).isEqualTo(expected.generatedSources());
    }
}
