package dev.grantor.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.Compilation.Message;
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
        List<Message> own = messages.stream()
                .filter(message -> message.place().file().equals(file))
                .toList();

        assertWithMessage("%s", own)
                .that(own.stream().map(Message::key))
                .containsExactly(expected(each).key());
        assertThat(own.get(0).place().line()).isEqualTo(each.place(file).line());
        assertThat(own.get(0).kind()).isEqualTo(expected(each).severity());
    }

    /** kapt hides the name of a type that does not exist, unless it is told to correct it. */
    private static Problem expected(KotlinProblemCase each) {
        return each.problem() == Problem.KOTLIN_NON_EXISTENT ? Problem.GRANT_UNDEFINED_TYPE : each.problem();
    }

    @Test
    void messagesAreThoseOfKapt() {
        assertThat(messages.stream()
                        .filter(message -> !message.key().equals(Problem.GRANT_UNDEFINED_TYPE.key()))
                        .map(Message::text)
                        .toList())
                .containsExactlyElementsIn(cases().stream()
                        .map(KotlinProblemCase::options)
                        .distinct()
                        .flatMap(options -> batch.run(options).messages().stream())
                        .filter(message -> !message.key().equals(Problem.GRANT_UNDEFINED_TYPE.key())
                                && !message.key().equals(Problem.KOTLIN_NON_EXISTENT.key()))
                        .map(Message::text)
                        .toList());
    }
}
