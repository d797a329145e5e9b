package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts that were compiled earlier, with the processor or without it. */
class PartFromClassFileTest {

    private static final Source PART =
            Source.of("Host", "@GrantPart public interface Host { @Claim(\"name\") int number(); }");
    private static final Source GRANT =
            Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant { @Claim List<Host> hosts(); }");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void partThatWasCompiledWithoutTheProcessorIsReported(JavaCompiler compiler) {
        assertThat(compiler.compile(folder, List.of(PART), "-proc:none").errors())
                .isEmpty();

        Compilation compilation = compiler.compile(folder, List.of(GRANT));

        assertThat(compilation.keysWithPlaces()).containsExactly("PartNotGenerated 2:56");
        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.messages().stream().map(Message::text))
                .containsExactly("[PartNotGenerated] hosts() has the type Host, which comes from a class file, and its "
                        + "companion Hosts"
                        + " is not there. Compile Host with Grantor's processor.");
    }

    /** ecj's interface for other programs has no source path. */
    @Test
    void partThatJavacFindsByItselfIsReportedAsSuch() throws IOException {
        PART.writeTo(folder.resolve("found"));

        Compilation compilation = compileWithSourcePath(GRANT);

        assertThat(compilation.keysWithPlaces()).containsExactly("PartNotGiven 2:56");
    }

    @Test
    void interfaceThatJavacFindsByItselfShowsItsAnnotations() throws IOException {
        Source.of(
                        "Named",
                        "public interface Named { @Claim(\"name\") @Nullable String name(); @Claim(\"id\") String "
                                + "id(); }")
                .writeTo(folder.resolve("found"));

        Compilation compilation =
                compileWithSourcePath(Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant extends Named {}"));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generatedSources().get("shop/RoomGrants.java"))
                .contains("public Builder name(@Nullable String name)");
    }

    private Compilation compileWithSourcePath(Source source) {
        return JavaCompiler.JAVAC.compile(
                folder, List.of(source), "-sourcepath", folder.resolve("found").toString());
    }

    @ParameterizedTest
    @EnumSource
    void partThatWasCompiledWithTheProcessorIsFine(JavaCompiler compiler) {
        assertThat(compiler.compile(folder, List.of(PART)).errors()).isEmpty();

        assertThat(compiler.compile(folder, List.of(GRANT)).errors()).isEmpty();
    }
}
