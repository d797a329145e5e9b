package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.cases.KotlinProblemCase;
import dev.grantor.processor.tests.cases.KotlinProblemCases;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.KotlinBatch;
import dev.grantor.processor.tests.compilers.KspCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in Kotlin gets the message through KSP that it gets through kapt, on the same line. */
class KspProblemTest {

    private static KotlinBatch batch;
    private static List<Message> messages;

    @BeforeAll
    static void run(@TempDir Path folder) {
        batch = new KotlinBatch(folder, cases());
        messages = KspCompiler.run(
                        folder.resolve("ksp"),
                        cases().stream()
                                .map(each -> Source.ofKotlin(name(each), each.code()))
                                .toList())
                .messages();
    }

    /** Without those of a compiler's option that KSP does not know. */
    static List<KotlinProblemCase> cases() {
        return KotlinProblemCases.CASES.stream()
                .filter(each -> each.problem() != Problem.KOTLIN_DEFAULT_IMPLS)
                .toList();
    }

    private static String name(KotlinProblemCase each) {
        return "Case" + cases().indexOf(each);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void mistakeIsReportedOnceAndOnItsLine(KotlinProblemCase each) {
        String file = name(each) + ".kt";
        List<Message> own = of(each);

        assertWithMessage("%s", own)
                .that(own.stream().map(Message::key))
                .containsExactly(expected(each).key());
        assertThat(own.get(0).place().line()).isEqualTo(each.place(file).line());
        assertThat(own.get(0).kind()).isEqualTo(expected(each).severity());
    }

    /** kapt hides names that KSP shows: those of types that do not exist, and of annotations. */
    private static Problem expected(KotlinProblemCase each) {
        return switch (each.problem()) {
            case KOTLIN_NON_EXISTENT -> Problem.GRANT_UNDEFINED_TYPE;
            case KOTLIN_HIDDEN_ANNOTATION -> Problem.KOTLIN_HIDDEN_CLAIM;
            default -> each.problem();
        };
    }

    @Test
    void messagesAreThoseOfKapt() {
        for (KotlinProblemCase each : cases()) {
            if (expected(each) == each.problem()) {
                assertWithMessage("%s", each).that(texts(of(each))).isEqualTo(texts(batch.messages(each)));
            }
        }
    }

    private static List<Message> of(KotlinProblemCase each) {
        String file = name(each) + ".kt";
        return messages.stream()
                .filter(message -> message.place().file().equals(file))
                .toList();
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(Message::text).toList();
    }
}
