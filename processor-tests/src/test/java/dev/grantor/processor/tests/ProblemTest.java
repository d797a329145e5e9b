package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.cases.ClaimProblemCases;
import dev.grantor.processor.tests.cases.GeneratedCodeProblemCases;
import dev.grantor.processor.tests.cases.GrantProblemCases;
import dev.grantor.processor.tests.cases.InheritanceProblemCases;
import dev.grantor.processor.tests.cases.KotlinProblemCase;
import dev.grantor.processor.tests.cases.ProblemCase;
import dev.grantor.processor.tests.cases.TokenClaimProblemCases;
import dev.grantor.processor.tests.cases.TokenProblemCases;
import dev.grantor.processor.tests.cases.TypeProblemCases;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake gets exactly its message, at its place, on every compiler. */
class ProblemTest {

    /**
     * These need more than sources: {@link ProcessorFailureTest}, {@link ClassFileTest}, {@link PartFromClassFileTest},
     * {@link SurroundingsTest}, {@link JavaVersionTest}, {@link KotlinMetadataTest}, {@link JacksonArtifactTest} and
     * {@link OptionsTest}.
     */
    private static final Set<Problem> TESTED_ELSEWHERE = EnumSet.of(
            Problem.GRANT_BUG,
            Problem.GRANT_NOT_WRITTEN,
            Problem.GRANT_UNNAMEABLE,
            Problem.CLAIM_NEEDS_ARTIFACT,
            Problem.CLAIM_NULLNESS_UNKNOWN,
            Problem.GRANT_KEY_SHARED,
            Problem.JAVA_TOO_OLD,
            Problem.KOTLIN_TOO_NEW,
            Problem.NUMBER_RANGE,
            Problem.PART_NOT_GENERATED,
            Problem.PART_NOT_GIVEN,
            Problem.TOKEN_INTERCHANGEABLE,
            Problem.OPTION_UNKNOWN);

    @TempDir
    Path folder;

    static List<ProblemCase> cases() {
        return Stream.of(
                        GrantProblemCases.CASES,
                        ClaimProblemCases.CASES,
                        TypeProblemCases.CASES,
                        InheritanceProblemCases.CASES,
                        GeneratedCodeProblemCases.CASES,
                        TokenProblemCases.CASES,
                        TokenClaimProblemCases.CASES)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The messages of all cases, sorted. Those in no package are compiled one by one, since they are in files of one
     * name.
     */
    static List<String> allMessages(JavaCompiler compiler, Path folder) {
        Map<Boolean, List<ProblemCase>> byPackage = cases().stream()
                .collect(Collectors.partitioningBy(each -> each.source().path().contains("/")));
        Stream<List<Source>> runs = Stream.concat(
                Stream.of(ProblemCase.sourcesOf(byPackage.get(true))),
                byPackage.get(false).stream().map(ProblemCase::sources));
        return runs.flatMap(sources ->
                        compiler
                                .compile(folder.resolve("run" + sources.hashCode()), sources, "-proc:only")
                                .messages()
                                .stream())
                .map(Message::text)
                .sorted()
                .toList();
    }

    static Stream<Arguments> casesOnEveryCompiler() {
        return cases().stream().flatMap(each -> Stream.of(JavaCompiler.values()).map(on -> Arguments.of(on, each)));
    }

    @ParameterizedTest(name = "{1} ({0})")
    @MethodSource("casesOnEveryCompiler")
    void mistakeIsReportedOnceAndAtItsPlace(JavaCompiler compiler, ProblemCase each) {
        Compilation compilation = compiler.compile(folder, each.sources(), "-proc:only");

        List<Message> messages = compilation.messages();
        assertWithMessage("%s", messages)
                .that(messages.stream().map(Message::key))
                .containsExactly(each.problem().key());
        assertThat(messages.get(0).place()).isEqualTo(each.place(compiler));
    }

    @Test
    void everyProblemHasACase() {
        Set<Problem> untested = EnumSet.allOf(Problem.class);
        untested.removeAll(cases().stream().map(ProblemCase::problem).toList());
        untested.removeAll(KotlinProblemTest.cases().stream()
                .map(KotlinProblemCase::problem)
                .toList());

        assertThat(untested).isEqualTo(TESTED_ELSEWHERE);
    }

    @Test
    void keysAreUnlikeEachOther() {
        assertThat(Stream.of(Problem.values()).map(Problem::key)).containsNoDuplicates();
    }
}
