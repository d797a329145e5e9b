package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.KspCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A run over some files that have changed gives what a run over all files gives. What was generated for a file that has
 * been deleted is for the build tool to delete.
 */
class KspIncrementalTest {

    /** The sources of a project, each in a file of its own, and what an edit makes of them. */
    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of(
            "RoomGrant", """
                    @Grant("room") interface RoomGrant : Base {
                      @get:Claim("host") val host: Host
                      @get:Claim("sizes") val sizes: Map<Size, Int>
                      @get:Claim("code", using = CodeCodec::class) val code: Code
                      @get:Claim("desk") val desk: Desk?
                    }
                    """,
            "OtherGrant", "@Grant(\"other\") interface OtherGrant { @get:Claim(\"id\") val id: String }",
            "Host", "@GrantPart interface Host { @get:Claim(\"name\") val name: String }",
            "Size", "enum class Size { SMALL, LARGE }",
            "Base", "interface Base : Root { @get:Claim(\"base\") val base: String }",
            "Root", "interface Root { @get:Claim(\"root\") val root: String? }",
            "Code", "class Code(val text: String)",
            "CodeCodec", """
                    class CodeCodec : ClaimCodec<Code> {
                      override fun read(reader: JsonReader): Code = Code(reader.toString())
                      override fun write(writer: JsonWriter, value: Code) = writer.value(value.text)
                    }
                    """));

    private static final Map<String, String> EDITED = Map.of(
            "RoomGrant", """
                    @Grant("room") interface RoomGrant : Base {
                      @get:Claim("hosts") val hosts: List<Host>
                      @get:Claim("size") val size: Size?
                      @get:Claim("code", using = CodeCodec::class) val code: Code
                      @get:Claim("desk") val desk: Desk?
                    }
                    """,
            "Host",
                    "@GrantPart interface Host { @get:Claim(\"name\") val name: String; @get:Claim(\"age\") val "
                            + "age: Int }",
            "Size", "enum class Size { SMALL, @WireName(\"l\") LARGE, HUGE }",
            "Base", "interface Base : Root { @get:Claim(\"base\") val base: Int? }",
            "Root", "interface Root { @get:Claim(\"root\") val root: String; @get:Claim(\"more\") val more: Size }",
            "CodeCodec", "class CodeCodec",
            "Desk", "@GrantPart public interface Desk { @Claim(\"lamp\") Host getLamp(); }");

    private static final Source DESK =
            java("Desk", "@GrantPart public interface Desk { @Claim(\"lamp\") int getLamp(); }");

    @TempDir
    Path folder;

    private static Source kotlin(String name, String code) {
        return new Source("shop/" + name + ".kt", "package shop; " + Source.KOTLIN_IMPORTS + "\n" + code);
    }

    private static Source java(String name, String code) {
        return Source.of(name, code);
    }

    private static List<Source> project() {
        List<Source> sources = new ArrayList<>(List.of(DESK));
        FILES.forEach((name, code) -> sources.add(kotlin(name, code)));
        return sources;
    }

    private static Source edited(Source source) {
        String name = source.path().replaceFirst("^shop/(.*)\\..*$", "$1");
        return source.path().endsWith(".java") ? java(name, EDITED.get(name)) : kotlin(name, EDITED.get(name));
    }

    static List<Source> editable() {
        return project().stream()
                .filter(each ->
                        EDITED.keySet().stream().anyMatch(name -> each.path().startsWith("shop/" + name + ".")))
                .toList();
    }

    static List<Source> deletable() {
        return project();
    }

    @ParameterizedTest
    @MethodSource("editable")
    void editGivesWhatARunOverAllFilesGives(Source file) {
        assertSecondRunIsAsGoodAsTheFirst(List.of(edited(file)), List.of());
    }

    @ParameterizedTest
    @MethodSource("deletable")
    void deletionGivesWhatARunOverAllFilesGives(Source file) {
        assertSecondRunIsAsGoodAsTheFirst(List.of(), List.of(file));
    }

    private void assertSecondRunIsAsGoodAsTheFirst(List<Source> modified, List<Source> removed) {
        KspCompiler.Run first = KspCompiler.runAgain(folder.resolve("again"), project(), List.of());
        assertThat(first.messages()).isEmpty();

        KspCompiler.Run again = KspCompiler.runAgain(folder.resolve("again"), modified, removed);

        List<Source> whole = new ArrayList<>(project());
        whole.removeIf(each -> removed.contains(each)
                || modified.stream().anyMatch(other -> other.path().equals(each.path())));
        whole.addAll(modified);
        KspCompiler.Run clean = KspCompiler.run(folder.resolve("clean"), whole);
        assertThat(texts(again)).isEqualTo(texts(clean));
        if (clean.messages().isEmpty()) {
            assertThat(again.sources()).containsAtLeastEntriesIn(clean.sources());
        }
    }

    /** Without notes, which are about files that KSP then does not look at again. */
    private static List<String> texts(KspCompiler.Run run) {
        return run.messages().stream()
                .filter(message -> message.kind() != Kind.NOTE)
                .map(Message::text)
                .toList();
    }
}
