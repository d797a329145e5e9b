package dev.grantor.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in Java get the same messages through KSP as from Java's compilers. */
class KspJavaProblemTest {

    @TempDir
    Path folder;

    @Test
    void messagesAreWhatIsRecorded() throws IOException {
        List<Source> mistakes = ProblemTest.cases().stream()
                .map(each -> each.source().inPackage("p" + ProblemTest.cases().indexOf(each)))
                .toList();

        String messages = KspCompiler.run(folder, mistakes, "enable").messages().stream()
                .map(message -> message.text() + "\n")
                .collect(Collectors.joining());

        Files.writeString(Path.of("/tmp/ksp-java-messages.txt"), messages);
        assertThat(messages).isEqualTo(Files.readString(Path.of("src/test/resources/golden/messages.txt")));
    }
}
