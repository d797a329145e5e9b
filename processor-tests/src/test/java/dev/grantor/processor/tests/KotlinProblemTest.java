package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.tests.cases.KotlinAdviceCases;
import dev.grantor.processor.tests.cases.KotlinProblemCase;
import dev.grantor.processor.tests.cases.KotlinProblemCases;
import dev.grantor.processor.tests.cases.ProblemCase;
import dev.grantor.processor.tests.cases.TokenClaimProblemCases;
import dev.grantor.processor.tests.cases.TokenProblemCases;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.KotlinBatch;
import dev.grantor.processor.tests.compilers.KotlinCompilation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in Kotlin gets exactly its message, at its place in the Kotlin source, through kapt. */
class KotlinProblemTest {

    private static KotlinBatch batch;

    @BeforeAll
    static void prepare(@TempDir Path folder) {
        batch = new KotlinBatch(folder, cases());
    }

    static List<KotlinProblemCase> cases() {
        return KotlinProblemCases.CASES;
    }

    static Stream<List<String>> optionsOfCases() {
        return cases().stream().map(KotlinProblemCase::options).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void mistakeIsReportedOnceAndAtItsPlace(KotlinProblemCase each) {
        List<Message> messages = batch.messages(each);

        assertWithMessage("%s", messages)
                .that(messages.stream().map(Message::key))
                .containsExactly(each.problem().key());
        assertThat(messages.get(0).place()).isEqualTo(each.place(batch.fileName(each)));
        assertThat(messages.get(0).kind()).isEqualTo(each.problem().severity());
    }

    @Test
    void everyMistakeInATokenIsMadeInKotlinToo() {
        assertThat(cases().stream().map(KotlinProblemCase::problem).toList())
                .containsAtLeastElementsIn(Stream.of(TokenProblemCases.CASES, TokenClaimProblemCases.CASES)
                        .flatMap(List::stream)
                        .map(ProblemCase::problem)
                        .collect(Collectors.toSet()));
    }

    /** Nor does kapt's javac stumble over what the processor has refused. */
    @ParameterizedTest
    @MethodSource("optionsOfCases")
    void nothingElseIsSaid(List<String> options) {
        KotlinCompilation run = batch.run(options);

        assertThat(run.warningsAndErrors())
                .hasSize(cases().stream()
                        .filter(each -> each.options().equals(options))
                        .toList()
                        .size());
    }

    /** {@link KspProblemTest} holds that KSP says the same. */
    static List<KotlinAdviceCases.Case> advice() {
        return KotlinAdviceCases.CASES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("advice")
    void adviceIsInTheSyntaxOfTheDeclaration(KotlinAdviceCases.Case each) {
        List<Message> messages = batch.messages(each.mistake());

        assertWithMessage("%s", messages).that(messages).hasSize(1);
        assertThat(messages.get(0).text()).endsWith(each.advice());
    }

    @Test
    void noMessageShowsWhatOnlyJavaHas() {
        for (KotlinProblemCase each : cases()) {
            for (Message message : batch.messages(each)) {
                assertThat(message.text()).doesNotMatch(KotlinAdviceTest.OF_JAVA);
            }
        }
    }
}
