package dev.grantor.processor.tests.compilers;

import dev.grantor.annotation.Grant;
import dev.grantor.kotlin.GrantorDsl;
import dev.grantor.processor.GrantProcessor;
import dev.grantor.processor.tests.compilers.KotlinCompilation.Output;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments;
import org.jetbrains.kotlin.cli.common.arguments.ParseCommandLineArgumentsKt;
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity;
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation;
import org.jetbrains.kotlin.cli.common.messages.MessageCollector;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.jetbrains.kotlin.config.Services;
import org.jetbrains.kotlin.kapt.cli.KaptCliOption;
import org.jspecify.annotations.Nullable;

/**
 * Kotlin's compiler, in this process, as a build tool runs it: once for kapt, which runs the processor, and once more.
 */
public final class KotlinCompiler {

    public static final String CORRECT_ERROR_TYPES = "correctErrorTypes=true";

    private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";

    /** Not {@code org.jetbrains:annotations}, which builds may leave out; Maven's builds of Kotlin here have it. */
    static final List<Path> LIBRARIES = Stream.concat(
                    JavaCompiler.LIBRARIES.stream(),
                    Stream.of(kotlin.Metadata.class, GrantorDsl.class).map(KotlinCompiler::jarOf))
            .toList();

    /**
     * What {@code kapt("…:grantor-processor")} brings. Two of the jars are in that of the processor once it is packed.
     */
    private static final List<Path> PROCESSOR_PATH = Stream.concat(
                    Stream.of(GrantProcessor.class, Grant.class, kotlin.Metadata.class)
                            .map(KotlinCompiler::jarOf),
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                            .filter(entry -> entry.matches(".*/(javapoet|kotlin-metadata-jvm)-[^/]*"))
                            .map(Path::of))
            .toList();

    static {
        // Else the compiler closes what it has opened after each run, and opens it again.
        System.setProperty("kotlin.environment.keepalive", "true");
    }

    private KotlinCompiler() {}

    /**
     * Runs kapt in {@code folder}: sources lie in {@code src}, generated ones in {@code generated}.
     *
     * @param options of the compiler, and {@link #CORRECT_ERROR_TYPES} of kapt
     */
    public static KotlinCompilation kapt(Path folder, List<Source> sources, String... options) {
        List<String> arguments = new ArrayList<>(List.of("-Xplugin=" + jarOf(KaptCliOption.class)));
        for (String option : options) {
            if (option.equals(CORRECT_ERROR_TYPES)) {
                arguments.addAll(kapt(option));
            } else {
                arguments.add(option);
            }
        }
        PROCESSOR_PATH.forEach(jar -> arguments.addAll(kapt("apclasspath=" + jar)));
        arguments.addAll(kapt("aptMode=stubsAndApt"));
        arguments.addAll(kapt("javacOption=-Xmaxerrs=1000"));
        arguments.addAll(kapt("mapDiagnosticLocations=true"));
        arguments.addAll(kapt("sources=" + folder.resolve("generated")));
        arguments.addAll(kapt("classes=" + folder.resolve("generated-classes")));
        arguments.addAll(kapt("stubs=" + folder.resolve("stubs")));
        arguments.addAll(kapt("incrementalData=" + folder.resolve("incremental")));
        return run(folder, sources, arguments);
    }

    /** Compiles without kapt, but together with what kapt has generated in {@code folder}. */
    public static KotlinCompilation compile(Path folder, List<Source> sources, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        if (Files.exists(folder.resolve("generated"))) {
            arguments.add(folder.resolve("generated").toString());
        }
        return run(folder, sources, arguments);
    }

    /**
     * Builds as a project would: kapt, then Kotlin, then the Java that was generated. Gives all that anybody has to
     * say.
     */
    public static List<String> build(Path folder, List<Source> sources, String... options) {
        return build(folder, sources, List.of(), options);
    }

    /** Builds a project that has Java sources too, which both of the compilers and kapt see. */
    public static List<String> buildMixed(Path folder, List<Source> sources, List<Source> javaSources) {
        javaSources.forEach(source -> write(source, folder));
        return build(folder, sources, javaSources, folder.resolve("src").toString());
    }

    private static List<String> build(Path folder, List<Source> sources, List<Source> javaSources, String... options) {
        KotlinCompilation processed = kapt(folder, sources, options);
        KotlinCompilation compiled = compile(folder, sources, options);
        List<Source> allJava = new ArrayList<>(javaSources);
        allJava.addAll(generated(folder.resolve("generated")));
        Compilation java = JavaCompiler.JAVAC.compile(folder, allJava, List.of(), "-Xlint:all,-classfile,-cast");
        return Stream.of(processed.warningsAndErrors(), compiled.warningsAndErrors(), java.warnings(), java.errors())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Source> generated(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Source> sources = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sources.add(new Source(folder.relativize(file).toString(), Files.readString(file)));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> kapt(String option) {
        return List.of("-P", KAPT + option);
    }

    private static KotlinCompilation run(Path folder, List<Source> sources, List<String> options) {
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-no-stdlib", "-no-reflect", "-module-name", "main", "-jvm-target", "17"));
        arguments.addAll(List.of("-d", classes.toString(), "-classpath", classPath(classes)));
        sources.forEach(source -> arguments.add(write(source, folder).toString()));
        K2JVMCompilerArguments parsed = new K2JVMCompilerArguments();
        ParseCommandLineArgumentsKt.parseCommandLineArguments(arguments, parsed, false);
        Collector collector = new Collector();
        ExitCode exit = new K2JVMCompiler().exec(collector, Services.EMPTY, parsed);
        return new KotlinCompilation(exit == ExitCode.OK, collector.outputs, folder);
    }

    private static String classPath(Path classes) {
        return Stream.concat(LIBRARIES.stream(), Stream.of(classes))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path write(Source source, Path folder) {
        try {
            Files.createDirectories(folder.resolve("classes"));
            return source.writeTo(folder.resolve("src"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static final class Collector implements MessageCollector {

        private final List<Output> outputs = new ArrayList<>();

        @Override
        public void clear() {
            outputs.clear();
        }

        @Override
        public boolean hasErrors() {
            return outputs.stream().anyMatch(output -> output.severity().isError());
        }

        @Override
        public void report(
                CompilerMessageSeverity severity, String text, @Nullable CompilerMessageSourceLocation location) {
            outputs.add(new Output(severity, text, location));
        }
    }
}
