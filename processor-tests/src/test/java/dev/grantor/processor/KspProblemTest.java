package dev.grantor.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.Compilation.Message;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in Kotlin gets the message through KSP that it gets through kapt, on the same line. */
class KspProblemTest {

    private static final Map<List<String>, List<Message>> RUNS = new HashMap<>();

    @BeforeAll
    static void run(@TempDir Path folder) {
        KotlinBatch batch = new KotlinBatch(folder, cases());
        for (List<String> options : cases().stream().map(KotlinProblemCase::options).distinct().toList()) {
            Path own = folder.resolve("run" + RUNS.size());
            RUNS.put(options, KspCompiler.run(own, batch.sources(options), jvmDefault(options)).messages());
        }
    }

    static List<KotlinProblemCase> cases() {
        return KotlinProblemCases.CASES;
    }

    private static String jvmDefault(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith("-jvm-default="))
                .map(option -> option.substring("-jvm-default=".length()))
                .findFirst()
                .orElse("enable");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void mistakeIsReportedOnceAndOnItsLine(KotlinProblemCase each) {
        String file = "Case" + cases().indexOf(each) + ".kt";
        List<Message> messages = RUNS.get(each.options()).stream()
                .filter(message -> message.place().file().equals(file))
                .toList();

        assertWithMessage("%s", messages)
                .that(messages.stream().map(Message::key))
                .containsExactly(expected(each).key());
        assertThat(messages.get(0).place().line()).isEqualTo(each.place(file).line());
        assertThat(messages.get(0).kind()).isEqualTo(expected(each).severity());
    }

    /** KSP tells of a type that does not exist what kapt hides, unless it is told to correct it. */
    private static Problem expected(KotlinProblemCase each) {
        return each.problem() == Problem.KOTLIN_NON_EXISTENT ? Problem.GRANT_UNDEFINED_TYPE : each.problem();
    }
}
