package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.cases.ProblemCase;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.KspCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in Java get the same messages through KSP as from Java's compilers. */
class KspJavaProblemTest {

    /**
     * KSP shows neither that a type of Java is sealed, nor methods of every object, nor {@code void} and primitives as
     * classes.
     */
    private static final Set<String> UNSEEN = Set.of(
            "GrantSealed: sealed interface", "ClaimBuilderClash: toString", "CodecBad: void", "TokenErrors: primitive");

    @TempDir
    Path folder;

    private static List<Source> mistakes() {
        return ProblemCase.sourcesOf(ProblemTest.cases().stream()
                .filter(each -> !UNSEEN.contains(each.toString()))
                .toList());
    }

    @Test
    void messagesAreThoseOfJavac() {
        List<Message> javac =
                JavaCompiler.JAVAC.compile(folder, mistakes(), "-proc:only").messages();

        assertThat(texts(KspCompiler.run(folder.resolve("ksp"), mistakes()).messages()))
                .containsExactlyElementsIn(texts(javac));
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream()
                .map(message -> message.kind() + " " + message.place().line() + " " + message.text())
                .toList();
    }
}
