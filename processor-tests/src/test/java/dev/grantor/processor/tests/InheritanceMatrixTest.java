package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An annotation of a method that is overridden without it is never lost without a word, wherever the override stands.
 */
class InheritanceMatrixTest {

    /** A method with an annotation, how it is overridden without, and how with, and the message where it is lost. */
    private record Kind(String name, String declared, String without, String with, String key) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "@Claim",
                    "@Claim(\"x\") String m();",
                    "@Override String m();",
                    "@Override @Claim(\"x\") String m();",
                    "ClaimOverridden"),
            new Kind(
                    "@Claim with a body",
                    "@Claim(\"x\") default String m() { return \"\"; }",
                    "@Override default String m() { return \"m\"; }",
                    "@Override @Claim(\"x\") default String m() { return \"m\"; }",
                    "ClaimOverridden"),
            new Kind(
                    "@NotBlank",
                    "@Claim(\"x\") @NotBlank String m();",
                    "@Override @Claim(\"x\") String m();",
                    "@Override @Claim(\"x\") @NotBlank String m();",
                    "NotBlankOverridden"),
            new Kind(
                    "@Check",
                    "@Check default void m() {}",
                    "@Override default void m() {}",
                    "@Override @Check default void m() {}",
                    "CheckOverridden"),
            new Kind(
                    "@Check made abstract",
                    "@Check default void m() {}",
                    "@Override void m();",
                    "@Override @Check default void m() {}",
                    "CheckOverridden"));

    /** Interfaces with the method at {@code BASE} and the override at {@code OVER}. */
    private static final List<String> PLACES = List.of(
            "interface Base { BASE } @Grant(\"g\") interface G extends Base { @Claim int other(); OVER }",
            "interface Base { BASE } @GrantPart interface G extends Base { @Claim int other(); OVER }",
            "interface Base { BASE } interface Mid extends Base { OVER }"
                    + " @Grant(\"g\") interface G extends Mid { @Claim int other(); }",
            "interface Base { BASE } interface Mid extends Base {}"
                    + " @Grant(\"g\") interface G extends Mid { @Claim int other(); OVER }",
            "interface Base { BASE } interface Mid extends Base { OVER }"
                    + " @Grant(\"g\") interface G extends Base, Mid { @Claim int other(); }",
            "interface Base { BASE } interface Mid extends Base { OVER }"
                    + " @Grant(\"g\") interface G extends Mid, Base { @Claim int other(); }",
            "interface Base { BASE } interface Left extends Base {} interface Right extends Base { OVER }"
                    + " @Grant(\"g\") interface G extends Left, Right { @Claim int other(); }",
            "interface Base<T> { BASE } @Grant(\"g\") interface G extends Base<String> { @Claim int other(); OVER }");

    @TempDir
    Path folder;

    static Stream<Arguments> everything() {
        return KINDS.stream()
                .flatMap(kind -> PLACES.stream()
                        .flatMap(place ->
                                Stream.of(JavaCompiler.values()).map(compiler -> Arguments.of(kind, place, compiler))));
    }

    @ParameterizedTest(name = "{0} in {1} ({2})")
    @MethodSource("everything")
    void annotationIsRepeatedOrMissed(Kind kind, String place, JavaCompiler compiler) {
        String declarations = place.replace("BASE", kind.declared());

        Compilation lost = compiler.compile(
                folder.resolve("lost"),
                List.of(Source.of("Case", declarations.replace("OVER", kind.without()))),
                "-proc:only");
        Compilation repeated = compiler.compile(
                folder.resolve("repeated"), List.of(Source.of("Case", declarations.replace("OVER", kind.with()))));

        assertThat(lost.keys()).containsExactly(kind.key());
        assertThat(repeated.messages()).isEmpty();
        assertThat(repeated.errors()).isEmpty();
    }
}
