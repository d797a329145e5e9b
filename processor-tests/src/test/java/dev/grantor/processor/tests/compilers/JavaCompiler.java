package dev.grantor.processor.tests.compilers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.grantor.GrantType;
import dev.grantor.annotation.Grant;
import dev.grantor.jackson.GrantModule;
import dev.grantor.jjwt.JwkSet;
import dev.grantor.jwks.RemoteJwkSet;
import dev.grantor.livekit.LiveKitFindings;
import dev.grantor.processor.GrantProcessor;
import dev.grantor.testing.TestTokens;
import dev.grantor.twilio.TwilioGrants;
import io.jsonwebtoken.Jws;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.NullMarked;

/** The compilers that the processor is tested on, each in this process. */
public enum JavaCompiler {
    JAVAC(ToolProvider::getSystemJavaCompiler, List.of("-Xmaxerrs", "1000")),
    ECJ(EclipseCompiler::new, List.of());

    /** What a user's project depends on. */
    public static final List<Path> LIBRARIES = Stream.of(
                    Grant.class,
                    GrantType.class,
                    GrantModule.class,
                    JwkSet.class,
                    RemoteJwkSet.class,
                    LiveKitFindings.class,
                    TestTokens.class,
                    TwilioGrants.class,
                    Jws.class,
                    NullMarked.class,
                    JsonNode.class,
                    JsonParser.class,
                    JsonInclude.class)
            .map(JavaCompiler::location)
            .toList();

    private final Supplier<javax.tools.JavaCompiler> tool;
    private final List<String> ownOptions;

    JavaCompiler(Supplier<javax.tools.JavaCompiler> tool, List<String> ownOptions) {
        this.tool = tool;
        this.ownOptions = ownOptions;
    }

    /** Compiles with a fresh processor. */
    public Compilation compile(Path folder, List<Source> sources, String... options) {
        return compile(folder, sources, List.of(new GrantProcessor()), options);
    }

    private static Path location(Class<?> each) {
        return Path.of(URI.create(
                each.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** Compiles a named module with a fresh processor. */
    public Compilation compileModule(Path folder, List<Source> sources) {
        String modules = LIBRARIES.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return compile(folder, sources, "--module-path", modules, "--add-reads", "shop=ALL-UNNAMED");
    }

    /** Compiles modules together, each in a folder of its name. */
    public Compilation compileModules(Path folder, List<Source> sources) {
        String modules = LIBRARIES.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options = new ArrayList<>(List.of(
                "--module-path",
                modules,
                "--module-source-path",
                folder.resolve("src").toString()));
        sources.stream()
                .map(source -> source.path().substring(0, source.path().indexOf('/')))
                .distinct()
                .forEach(module -> options.addAll(List.of("--add-reads", module + "=ALL-UNNAMED")));
        return compile(folder, sources, options.toArray(String[]::new));
    }

    /** Compiles without the integrations of other libraries. */
    public Compilation compileWithRuntimeAlone(Path folder, List<Source> sources) {
        List<Path> libraries = LIBRARIES.stream()
                .filter(each -> !each.equals(location(GrantModule.class)))
                .toList();
        return compile(folder, sources, libraries, List.of(new GrantProcessor()), List.of("-proc:only"));
    }

    /**
     * Compiles in {@code folder}: sources lie in {@code src}, generated ones in {@code generated}, classes in
     * {@code classes}, which is on the class path too.
     */
    public Compilation compile(Path folder, List<Source> sources, List<Processor> processors, String... options) {
        return compile(folder, sources, LIBRARIES, processors, List.of(options));
    }

    private Compilation compile(
            Path folder, List<Source> sources, List<Path> libraries, List<Processor> processors, List<String> options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        javax.tools.JavaCompiler compiler = tool.get();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> inputs = new ArrayList<>();
            for (Source source : sources) {
                inputs.add(source.writeTo(folder.resolve("src")));
            }
            Path generated = Files.createDirectories(folder.resolve("generated"));
            Path classes = Files.createDirectories(folder.resolve("classes"));
            // Not by options: ecj would add the class path of this process.
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.concat(libraries.stream(), Stream.of(classes)).toList());
            List<String> all = new ArrayList<>();
            if (options.stream().noneMatch(option -> option.matches("--release|-source"))) {
                all.addAll(List.of("--release", "17"));
            }
            all.addAll(ownOptions);
            all.addAll(options);
            javax.tools.JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(inputs));
            task.setProcessors(processors);
            boolean success = task.call();
            return new Compilation(success, diagnostics.getDiagnostics(), generated, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
