package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.GrantProcessor;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Grants that name what another processor generates, be it earlier or later than they are seen. */
class RoundsTest {

    private static final Source PLAIN = Source.of("Plain", "interface Plain {}");

    @TempDir
    Path folder;

    static List<Arguments> generatedAndUsed() {
        return List.of(
                Arguments.of(
                        "type of a claim",
                        "public enum Size { BIG }",
                        "@Grant(\"room\") interface RoomGrant { @Claim List<Size> sizes(); }"),
                Arguments.of(
                        "part",
                        "@GrantPart public interface Size { @Claim int width(); }",
                        "@Grant(\"room\") interface RoomGrant { @Claim Map<String, Size> sizes(); }"),
                Arguments.of(
                        "super-interface",
                        "public interface Size { @Claim int width(); }",
                        "@Grant(\"room\") interface RoomGrant extends Size { @Claim int height(); }"),
                Arguments.of(
                        "super-interface with a claim of a class",
                        "public interface Size { @Claim String name(); @Claim @Nullable String nick(); }",
                        "@Grant(\"room\") interface RoomGrant extends Size { @Claim int height(); }"),
                Arguments.of(
                        "grant with a super-interface in the sources",
                        "@Grant(\"room\") public interface Size extends RoomBase {}",
                        "interface RoomBase { @Claim String name(); @Claim @Nullable String nick(); }"),
                Arguments.of(
                        "super-interface of a super-interface",
                        "public interface Size { @Claim int width(); }",
                        "interface Area extends Size {} @Grant(\"room\") interface RoomGrant extends Area {}"),
                Arguments.of(
                        "codec",
                        "public class Size extends DatabindCodec<Thread> { public Size() { super(Thread.class); } }",
                        "@Grant(\"room\") interface RoomGrant { @Claim(using = Size.class) Thread thread(); }"),
                Arguments.of(
                        "constant in @Claim",
                        "public class Size { public static final String NAME = \"wide\"; }",
                        "@Grant(\"room\") interface RoomGrant { @Claim(Size.NAME) int width(); }"),
                Arguments.of(
                        "constant in @Grant",
                        "public class Size { public static final String NAME = \"wide\"; }",
                        "@Grant(Size.NAME) interface RoomGrant { @Claim int width(); }"),
                Arguments.of(
                        "constant in within",
                        "public class Size { public static final String NAME = \"wide\"; }",
                        "@Grant(\"room\") interface RoomGrant { @Claim(within = {\"a\", Size.NAME}) int width(); }"),
                Arguments.of(
                        "constant in @WireName",
                        "public class Size { public static final String NAME = \"wide\"; }",
                        "@Grant(\"room\") interface RoomGrant { @Claim Kind kind(); }"
                                + " enum Kind { @WireName(Size.NAME) A, B }"),
                Arguments.of(
                        "whole grant",
                        "@Grant(\"room\") public interface Size { @Claim int width(); }",
                        "interface Unrelated {}"));
    }

    @ParameterizedTest(name = "{0} (javac)")
    @MethodSource("generatedAndUsed")
    void grantWaitsForWhatIsGeneratedOnJavac(String name, String generated, String used) {
        assertIsGeneratedAsIfItAllWereThere(JavaCompiler.JAVAC, generated, used);
    }

    @ParameterizedTest(name = "{0} (ecj)")
    @MethodSource("generatedAndUsed")
    void grantWaitsForWhatIsGeneratedOnEcj(String name, String generated, String used) {
        assertIsGeneratedAsIfItAllWereThere(JavaCompiler.ECJ, generated, used);
    }

    private void assertIsGeneratedAsIfItAllWereThere(JavaCompiler compiler, String generated, String used) {
        Source size = Source.of("Size", generated);
        Source grant = Source.of("RoomGrant", used);
        Compilation whole = compiler.compile(folder.resolve("whole"), List.of(PLAIN, size, grant));

        Compilation inRounds = compiler.compile(
                folder.resolve("rounds"), List.of(PLAIN, grant), List.of(new GrantProcessor(), new Late(size)));

        assertThat(inRounds.errors()).isEmpty();
        assertThat(inRounds.messages()).isEmpty();
        assertThat(inRounds.success()).isTrue();
        whole.generatedSources()
                .forEach((path, text) -> assertThat(inRounds.generatedSources()).containsEntry(path, text));
    }

    @ParameterizedTest
    @EnumSource
    void whatNeverComesIsReportedInTheLastRoundOnly(JavaCompiler compiler) {
        Source grant = Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant { @Claim Missing room(); }");
        Source size = Source.of("Size", "@Grant(\"size\") public interface Size { @Claim int width(); }");

        Compilation compilation =
                compiler.compile(folder, List.of(grant), List.of(new GrantProcessor(), new Late(size)), "-proc:only");

        assertThat(compilation.keys()).containsExactly("GrantUndefinedType");
        assertThat(compilation.generatedSources().keySet())
                .containsExactly("shop/Filler.java", "shop/Size.java", "shop/Sizes.java");
    }

    /** Generates one source in the second round. */
    private static final class Late extends AbstractProcessor {

        private final Source source;
        private int rounds;

        Late(Source source) {
            this.source = source;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            rounds++;
            if (rounds == 1) {
                generate(new Source("shop/Filler.java", "package shop; class Filler {}"));
            } else if (rounds == 2) {
                generate(source);
            }
            return false;
        }

        private void generate(Source generated) {
            String name = generated.path().replace(".java", "").replace('/', '.');
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(generated.text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
