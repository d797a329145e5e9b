package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import com.google.devtools.ksp.processing.Dependencies;
import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.processing.SymbolProcessor;
import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import com.google.devtools.ksp.processing.SymbolProcessorProvider;
import com.google.devtools.ksp.symbol.KSAnnotated;
import dev.grantor.processor.ksp.GrantSymbolProcessorProvider;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.KspCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Grants that name what another processor of KSP's generates. */
class KspRoundsTest {

    @TempDir
    Path folder;

    static List<Arguments> generatedAndUsed() {
        return RoundsTest.generatedAndUsed();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("generatedAndUsed")
    void grantWaitsForWhatIsGenerated(String name, String generated, String used) {
        Source size = Source.of("Size", generated);
        Source grant = Source.of("RoomGrant", used);
        Compilation whole = JavaCompiler.JAVAC.compile(folder.resolve("whole"), List.of(size, grant));

        KspCompiler.Run inRounds = KspCompiler.run(
                folder.resolve("rounds"), List.of(grant), List.of(new GrantSymbolProcessorProvider(), new Late(size)));

        assertThat(inRounds.messages()).isEmpty();
        whole.generatedSources()
                .forEach((path, text) -> assertThat(inRounds.sources()).containsEntry(path, text));
    }

    @Test
    void whatNeverComesIsReportedOnce() {
        Source grant = Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant { @Claim Missing room(); }");
        Source size = Source.of("Size", "@Grant(\"size\") public interface Size { @Claim int width(); }");

        KspCompiler.Run run =
                KspCompiler.run(folder, List.of(grant), List.of(new GrantSymbolProcessorProvider(), new Late(size)));

        assertThat(run.messages().stream().map(Message::key)).containsExactly("GrantUndefinedType");
        assertThat(run.sources().keySet()).containsExactly("shop/Filler.java", "shop/Size.java", "shop/Sizes.java");
    }

    /** Generates one source in the second round. */
    private record Late(Source source) implements SymbolProcessorProvider {

        @Override
        public SymbolProcessor create(SymbolProcessorEnvironment environment) {
            return new SymbolProcessor() {

                private int rounds;

                @Override
                public List<KSAnnotated> process(Resolver resolver) {
                    rounds++;
                    if (rounds == 1) {
                        generate("Filler", "package shop; class Filler {}");
                    } else if (rounds == 2) {
                        generate("Size", source.text());
                    }
                    return List.of();
                }

                private void generate(String name, String text) {
                    try (OutputStream output = environment
                            .getCodeGenerator()
                            .createNewFile(new Dependencies(false), "shop", name, "java")) {
                        output.write(text.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }
    }
}
