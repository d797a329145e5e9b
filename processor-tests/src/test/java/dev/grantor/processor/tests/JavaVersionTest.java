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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code has records, so a compilation for an older Java gets one message in place of many syntax errors. */
class JavaVersionTest {

    private static final List<Source> GRANTS = List.of(
            Source.of(
                    "RoomGrant", "@Grant(\"room\") interface RoomGrant { @Claim String room(); @Claim Thread bad(); }"),
            Source.of("Host", "@GrantPart interface Host { @Claim String name(); }"));

    @TempDir
    Path folder;

    static Stream<Arguments> oldVersions() {
        return Stream.of(JavaCompiler.values())
                .flatMap(compiler -> Stream.of(
                        Arguments.of(compiler, List.of("--release", "8"), "8"),
                        Arguments.of(compiler, List.of("--release", "11"), "11"),
                        Arguments.of(compiler, List.of("-source", "11", "-target", "11"), "11"),
                        Arguments.of(compiler, List.of("--release", "16"), "16")));
    }

    @ParameterizedTest
    @MethodSource("oldVersions")
    void olderJavaIsRefusedOnceAndNothingIsGenerated(JavaCompiler compiler, List<String> options, String version) {
        Compilation compilation = compiler.compile(folder, GRANTS, options.toArray(String[]::new));

        assertThat(compilation.messages().stream().map(Compilation.Message::text))
                .containsExactly("[JavaTooOld] Generated code needs Java 17, and this compilation is for Java "
                        + version + ". Compile with --release 17 or newer.");
        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.generatedSources()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void olderJavaWithoutGrantsIsNoConcernOfOurs(JavaCompiler compiler) {
        Source claims = Source.of("Base", "class Base { enum Size { @WireName(\"s\") SMALL } }");

        assertThat(compiler.compile(folder, List.of(claims), "--release", "11").messages())
                .isEmpty();
    }
}
