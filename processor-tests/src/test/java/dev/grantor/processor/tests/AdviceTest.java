package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.cases.AdviceCases;
import dev.grantor.processor.tests.cases.TokenAdviceCases;
import dev.grantor.processor.tests.cases.TypeAdviceCases;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import dev.grantor.processor.tests.compilers.Stubs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a message advises is done here, literally: then there is no message. */
class AdviceTest {

    @TempDir
    Path folder;

    @Test
    void everyProblemOfJavaHasItsAdviceFollowed() {
        Set<Problem> missing = EnumSet.allOf(Problem.class);
        missing.removeAll(Stream.of(AdviceCases.CASES, TokenAdviceCases.CASES)
                .flatMap(List::stream)
                .map(AdviceCases.Advice::problem)
                .toList());
        missing.removeIf(problem -> problem.key().startsWith("Kotlin"));

        assertThat(missing).isEqualTo(AdviceCases.WITHOUT_SOURCE);
    }

    @Test
    void adviceLeadsToADeclarationThatCompiles() {
        assertAdviceHolds(AdviceCases.CASES);
    }

    @Test
    void adviceLeadsToATokenThatCompiles() {
        assertAdviceHolds(TokenAdviceCases.CASES);
    }

    @Test
    void typeThatIsAdvisedIsOneThatAClaimCanHave() {
        assertAdviceHolds(TypeAdviceCases.all());
    }

    private void assertAdviceHolds(List<AdviceCases.Advice> cases) {
        List<Message> messages = compile(
                        "before", cases.stream().map(AdviceCases.Advice::before).toList())
                .messages();
        for (AdviceCases.Advice each : cases) {
            String file = "Case" + cases.indexOf(each) + ".java";
            List<Message> own = messages.stream()
                    .filter(message -> message.place().file().equals(file))
                    .toList();
            assertWithMessage("%s", each)
                    .that(own.stream().map(Message::key))
                    .containsExactly(each.problem().key());
            assertWithMessage("%s", each).that(own.get(0).text()).contains(each.advice());
        }

        Compilation mended =
                compile("after", cases.stream().map(AdviceCases.Advice::after).toList());
        assertThat(mended.messages()).isEmpty();
        assertThat(mended.errors()).isEmpty();
    }

    private Compilation compile(String name, List<String> declarations) {
        List<Source> sources = new ArrayList<>(IntStream.range(0, declarations.size())
                .mapToObj(index -> Source.of(
                                "Case" + index, declarations.get(index).replace("%s", "" + index))
                        .inPackage("p" + index))
                .toList());
        sources.addAll(Stubs.usedIn(sources.toArray(Source[]::new)));
        return JavaCompiler.JAVAC.compile(
                folder.resolve(name),
                sources,
                Stream.of("-proc:only").filter(option -> name.equals("before")).toArray(String[]::new));
    }
}
