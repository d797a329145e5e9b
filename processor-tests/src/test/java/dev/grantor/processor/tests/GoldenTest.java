package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.grantor.processor.tests.compilers.JavaCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the build generates for {@code dev.grantor.shapes}, and what the processor says to mistakes, is what is recorded
 * in {@code src/test/resources/golden}. To renew the records run the tests with {@code -Dgolden.update=true}: they fail
 * where they have changed a record, and succeed when run again. Read the changes before you commit them.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path GENERATED = Path.of("target/generated-sources/annotations/dev/grantor/shapes");

    @TempDir
    Path folder;

    static List<String> generatedFiles() throws IOException {
        return names(GENERATED);
    }

    @ParameterizedTest
    @MethodSource("generatedFiles")
    void generatedCodeIsWhatIsRecorded(String name) throws IOException {
        assertIsRecorded(name + ".txt", Files.readString(GENERATED.resolve(name)));
    }

    @Test
    void everyRecordedFileIsGenerated() throws IOException {
        assertThat(names(GOLDEN))
                .containsExactlyElementsIn(
                        Stream.concat(generatedFiles().stream().map(name -> name + ".txt"), Stream.of("messages.txt"))
                                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void messagesAreWhatIsRecordedOnEveryCompiler(JavaCompiler compiler) throws IOException {
        String messages = ProblemTest.allMessages(compiler, folder).stream()
                .map(message -> message + "\n")
                .collect(Collectors.joining());

        assertIsRecorded("messages.txt", messages);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertIsRecorded(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        String recorded = Files.exists(golden) ? Files.readString(golden) : "";
        if (Boolean.getBoolean("golden.update") && !recorded.equals(actual)) {
            Files.writeString(golden, actual);
            fail("Renewed %s: read what has changed, and run the tests again.".formatted(golden));
        }
        assertThat(actual).isEqualTo(recorded);
    }
}
