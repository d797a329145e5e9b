package dev.grantor.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.Compilation.Message;
import java.nio.file.Path;
import java.util.List;
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
                .containsExactly(
                        "[PartNotGenerated] hosts() has the type Host, a @GrantPart from a class file, and its companion Hosts"
                                + " is not there. Compile Host with Grantor's processor.");
    }

    @ParameterizedTest
    @EnumSource
    void partThatWasCompiledWithTheProcessorIsFine(JavaCompiler compiler) {
        assertThat(compiler.compile(folder, List.of(PART)).errors()).isEmpty();

        assertThat(compiler.compile(folder, List.of(GRANT)).errors()).isEmpty();
    }
}
