package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the comment of an accessor is, that of the builder's method is one that {@code javadoc} has nothing against.
 */
class GeneratedJavadocTest {

    private static final List<String> COMMENTS = List.of(
            "At most {@value #MAX} seats.",
            "At most {@value Integer#MAX_VALUE} seats.",
            "{@return the seats}",
            "{@inheritDoc}",
            "See {@link #claim0}, {@link #MAX the most} and {@linkplain Missing that}.",
            "An example:\n{@snippet :\n  int seats = 1; // @highlight\n}",
            "{@snippet file=\"Missing.java\"}",
            "An {@unknown tag}, {@index word} and {@systemProperty a.b}.",
            "{@code not closed",
            "Closed }, and more }}.",
            "Fewer < more > & less, List<String>.",
            "<b>Not closed.",
            "Closed</b> only.",
            "<ul><li>One<li>Two</ul>",
            "<p>",
            "A.<p><p>B.<p>",
            "<h1>Title</h1><hr><br/><img src=\"x.png\"><a href=\"#x\">x</a>",
            "<table><tr><td>1</td></tr></table>",
            "<tt>old</tt> <center>older</center> <font>oldest</font>",
            "&nothing; &amp; &#0; &#99999999;",
            "A mail to me@example.com,\n{@literal @}work @home.",
            "Ends.\n@unknown tag\n@return {@link Missing}\n@param x y\n@throws Missing z",
            "<pre>\n  code < code\n</pre>",
            "<pre>{@code\n@Claim\n  if (a) { b(); }\n}</pre>",
            "# Title\n\n- one\n- **two** `List<String>` [link](https://example.com) [Missing]",
            "Path C:\\\\users and {@code \\\\u0041}.");

    @TempDir
    Path folder;

    private static String member(int index) {
        String comment = COMMENTS.get(index);
        return "/** " + comment.replace("\n", "\n * ") + " */ @Claim String getClaim" + index + "();\n";
    }

    private List<Path> generated() {
        String members = IntStream.range(0, COMMENTS.size())
                .mapToObj(GeneratedJavadocTest::member)
                .collect(Collectors.joining());
        Source grant = Source.of(
                "RoomGrant",
                "@Grant(\"room\") public interface RoomGrant { int MAX = 12;\n" + members
                        + "\n/// All of List<String>, `Map<K, V>` and [Missing]: {@unknown x}.\n@Claim String "
                        + "getLast(); }");
        Compilation compilation = JavaCompiler.JAVAC.compile(folder, List.of(grant), "-Xdoclint:none");
        assertThat(compilation.errors()).isEmpty();
        return compilation.generatedSources().keySet().stream()
                .map(compilation.generated()::resolve)
                .toList();
    }

    private List<String> problems(List<Path> sources, boolean documented) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String classPath = Stream.concat(JavaCompiler.LIBRARIES.stream(), Stream.of(folder.resolve("classes")))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = new ArrayList<>(
                List.of("--release", "17", "-Werror", "-Xdoclint:all,-missing", "-classpath", classPath, "-d"));
        options.add(Files.createDirectories(folder.resolve("out")).toString());
        StringWriter output = new StringWriter();
        if (documented) {
            DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
            StandardJavaFileManager files = tool.getStandardFileManager(diagnostics, null, null);
            options.add("-quiet");
            tool.getTask(output, files, diagnostics, null, options, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        } else {
            javax.tools.JavaCompiler tool = ToolProvider.getSystemJavaCompiler();
            StandardJavaFileManager files = tool.getStandardFileManager(diagnostics, null, null);
            options.add("-proc:none");
            tool.getTask(output, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return Stream.concat(
                        diagnostics.getDiagnostics().stream().map(Object::toString),
                        output.toString().lines())
                .toList();
    }

    @Test
    void javadocHasNothingAgainstIt() throws IOException {
        assertThat(problems(generated(), true)).isEmpty();
    }

    @Test
    void javacHasNothingAgainstIt() throws IOException {
        assertThat(problems(generated(), false)).isEmpty();
    }
}
