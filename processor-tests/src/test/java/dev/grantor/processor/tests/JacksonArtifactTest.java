package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a claim needs beyond the runtime is told with the artifact that has it. */
class JacksonArtifactTest {

    private static final Source TREE_OF_JACKSON_3 = new Source(
            "tools/jackson/databind/JsonNode.java", "package tools.jackson.databind; public class JsonNode {}");

    @TempDir
    Path folder;

    private Stream<String> texts(JavaCompiler compiler, Source... sources) {
        return compiler.compileWithRuntimeAlone(folder, List.of(sources)).messages().stream()
                .map(Message::text);
    }

    @ParameterizedTest
    @EnumSource
    void treeNamesTheArtifactOfItsJackson(JavaCompiler compiler) {
        Source grant = Source.of("RoomGrant", """
                @Grant("room") public interface RoomGrant {
                  @Claim com.fasterxml.jackson.databind.JsonNode two();
                  @Claim List<tools.jackson.databind.JsonNode> three();
                }
                """).without("import dev.grantor.jackson.*; ");

        assertThat(texts(compiler, grant, TREE_OF_JACKSON_3))
                .containsExactly(
                        "[ClaimNeedsArtifact] two() is a tree of Jackson's, which "
                                + "dev.grantor.jackson.DatabindCodec reads and"
                                + " writes, and that is not there. Add the dependency dev.grantor:grantor-jackson.",
                        "[ClaimNeedsArtifact] three() is a tree of Jackson's, which "
                                + "dev.grantor.jackson3.DatabindCodec reads and"
                                + " writes, and that is not there. Add the dependency dev.grantor:grantor-jackson3.");
    }

    @ParameterizedTest
    @EnumSource
    void codecThatIsNotThereNamesBoth(JavaCompiler compiler) {
        Source grant = Source.of("RoomGrant", """
                @Grant("room") public interface RoomGrant { @Claim(using = DatabindCodec.class) Thread thread(); }
                """).without("import dev.grantor.jackson.*; ");

        assertThat(texts(compiler, grant))
                .containsExactly(
                        "[GrantUndefinedType] Nothing was generated for RoomGrant: a name in @Claim (DatabindCodec "
                                + "is in"
                                + " dev.grantor:grantor-jackson, and for Jackson 3 in "
                                + "dev.grantor:grantor-jackson3) is undefined, needed by"
                                + " claim thread() of type Thread. If another processor generates it, see its "
                                + "errors; else check the name, the import and"
                                + " the class path.");
    }
}
