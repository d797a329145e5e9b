package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.cases.DiagnosticsPage;
import dev.grantor.processor.tests.cases.DiagnosticsPage.Language;
import dev.grantor.processor.tests.cases.DiagnosticsPage.Section;
import dev.grantor.processor.tests.cases.DiagnosticsPage.Snippet;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.KotlinBatch;
import dev.grantor.processor.tests.compilers.KotlinCompiler;
import dev.grantor.processor.tests.compilers.KspCompiler;
import dev.grantor.processor.tests.compilers.Source;
import dev.grantor.processor.tests.compilers.Stubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/diagnostics.md} has every message, and its examples do what they say. */
class DiagnosticsPageTest {

    private static final Path FILE = Path.of("../docs/diagnostics.md");
    private static final DiagnosticsPage PAGE = DiagnosticsPage.read(FILE);

    /**
     * These take more than one source to show: a class file, another Java or Kotlin, a bug, a folder that is read-only.
     */
    private static final Set<Problem> WITHOUT_EXAMPLES = EnumSet.of(
            Problem.CLAIM_NEEDS_ARTIFACT,
            Problem.CLAIM_NULLNESS_UNKNOWN,
            Problem.GRANT_BUG,
            Problem.GRANT_ENUMS_TOO_LARGE,
            Problem.GRANT_NOT_WRITTEN,
            Problem.GRANT_TOO_LARGE,
            Problem.GRANT_UNNAMEABLE,
            Problem.JAVA_TOO_OLD,
            Problem.KOTLIN_HIDDEN_ANNOTATION,
            Problem.KOTLIN_TOO_NEW,
            Problem.PART_NOT_GENERATED,
            Problem.PART_NOT_GIVEN);

    private static final Map<Kind, String> OUTCOMES =
            Map.of(Kind.ERROR, Snippet.FAILS, Kind.WARNING, "gives a warning", Kind.NOTE, "gives a note");
    private static final Map<Kind, String> INDEX_REMARKS =
            Map.of(Kind.ERROR, "", Kind.WARNING, ", a warning", Kind.NOTE, ", a note");

    @TempDir
    Path folder;

    private static Stream<Problem> problemsByKey() {
        return Stream.of(Problem.values()).sorted(Comparator.comparing(Problem::key));
    }

    static Stream<Arguments> mistakes() {
        return onEveryCompiler(Predicate.not(Snippet::works));
    }

    static Stream<Arguments> mendedMistakes() {
        return onEveryCompiler(Snippet::works);
    }

    private static Stream<Arguments> onEveryCompiler(Predicate<Snippet> filter) {
        return snippets(Language.JAVA, filter).stream()
                .flatMap(each -> Stream.of(JavaCompiler.values()).map(on -> Arguments.of(on, each)));
    }

    static List<Snippet> mistakesInKotlin() {
        return snippets(Language.KOTLIN, Predicate.not(Snippet::works));
    }

    static List<Snippet> mendedMistakesInKotlin() {
        return snippets(Language.KOTLIN, Snippet::works);
    }

    private static List<Snippet> snippets(Language language, Predicate<Snippet> filter) {
        return PAGE.snippets()
                .filter(each -> each.language() == language)
                .filter(filter)
                .toList();
    }

    @Test
    void everyProblemHasItsSectionAndNothingElseHasOne() {
        assertWithMessage("The sections of %s", FILE)
                .that(PAGE.sections().stream().map(Section::key))
                .containsExactlyElementsIn(problemsByKey().map(Problem::key).toList())
                .inOrder();
    }

    @Test
    void everySectionShowsTheMistakeAndThenWhatWorks() {
        assertWithMessage("The sections of %s, with what their examples do", FILE)
                .that(PAGE.sections().stream().map(each -> each.key() + " " + each.outcomes()))
                .containsExactlyElementsIn(problemsByKey()
                        .map(each -> each.key() + " " + outcomes(each))
                        .toList());
    }

    private static List<String> outcomes(Problem problem) {
        return WITHOUT_EXAMPLES.contains(problem)
                ? List.of()
                : List.of(OUTCOMES.get(problem.severity()), Snippet.WORKS);
    }

    @Test
    void indexNamesEveryProblem() {
        assertWithMessage("The index of %s", FILE)
                .that(PAGE.index())
                .containsExactlyElementsIn(problemsByKey()
                        .map(each -> "- [%s](#%s)%s"
                                .formatted(
                                        each.key(),
                                        each.key().toLowerCase(Locale.ROOT),
                                        INDEX_REMARKS.get(each.severity())))
                        .toList())
                .inOrder();
    }

    @Test
    void introductionTellsTheImportsAndShowsAMessage() {
        assertThat(PAGE.introduction()).contains(Source.IMPORTS.replace("; ", ";\n"));
        assertThat(PAGE.introduction()).contains(Source.KOTLIN_IMPORTS.replaceAll("; ?", "\n"));
        assertThat(PAGE.introduction())
                .contains(Problem.CLAIM_ARRAY.message(Notation.JAVA, "roomIds()", "String[]", "List<String>"));
    }

    @Test
    void readmeLeadsToThePage() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        assertWithMessage("README.md has a link to docs/diagnostics.md")
                .that(readme.contains("(docs/diagnostics.md)"))
                .isTrue();
    }

    @ParameterizedTest(name = "{1} ({0})")
    @MethodSource("mistakes")
    void mistakeGetsTheMessageOfItsSection(JavaCompiler compiler, Snippet snippet) {
        Compilation compilation = compile(compiler, snippet);

        assertWithMessage("%s: %s", snippet, compilation.messages())
                .that(compilation.keys())
                .containsExactly(snippet.section());
        assertWithMessage("%s, so it compiles or not: %s", snippet, compilation.errors())
                .that(compilation.success())
                .isEqualTo(snippet.compiles());
    }

    @ParameterizedTest(name = "{1} ({0})")
    @MethodSource("mendedMistakes")
    void mendedMistakeCompilesWithoutMessages(JavaCompiler compiler, Snippet snippet) {
        Compilation compilation = compile(compiler, snippet);

        assertWithMessage("%s", snippet).that(compilation.messages()).isEmpty();
        assertWithMessage("%s", snippet).that(compilation.errors()).isEmpty();
    }

    /** Together, since a run of kapt takes seconds. */
    @Test
    void mistakeInKotlinGetsTheMessageOfItsSection() {
        KotlinBatch batch = new KotlinBatch(folder, mistakesInKotlin());

        assertThat(mistakesInKotlin()).isNotEmpty();
        for (Snippet snippet : mistakesInKotlin()) {
            assertWithMessage("%s: %s", snippet, batch.messages(snippet))
                    .that(batch.messages(snippet).stream().map(Message::key))
                    .containsExactly(snippet.section());
        }
    }

    /** But for the options of Kotlin's compiler, and for a type that does not exist, whose name KSP has. */
    @Test
    void mistakeInKotlinGetsItThroughKspToo() {
        KotlinBatch batch = new KotlinBatch(folder, mistakesInKotlin());
        KspCompiler.Run run = KspCompiler.run(folder.resolve("ksp"), batch.sources(List.of()));

        for (Snippet snippet : mistakesInKotlin()) {
            if (snippet.options().isEmpty() && !snippet.section().equals(Problem.KOTLIN_NON_EXISTENT.key())) {
                assertWithMessage("%s", snippet)
                        .that(run.messages().stream()
                                .filter(message -> message.place().file().equals(batch.fileName(snippet)))
                                .map(Message::key))
                        .containsExactly(snippet.section());
            }
        }
    }

    @Test
    void mendedMistakeInKotlinIsBuiltWithoutMessages() {
        List<Snippet> mended = mendedMistakesInKotlin();

        assertThat(mended).isNotEmpty();
        assertThat(KotlinCompiler.build(folder, new KotlinBatch(folder, mended).sources(List.of())))
                .isEmpty();
    }

    private Compilation compile(JavaCompiler compiler, Snippet snippet) {
        Source source = Source.of("Case", snippet.code());
        return compiler.compile(
                folder,
                Stream.concat(Stream.of(source), Stubs.usedIn(source).stream()).toList(),
                snippet.options().toArray(String[]::new));
    }
}
