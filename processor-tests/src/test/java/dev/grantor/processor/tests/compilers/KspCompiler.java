package dev.grantor.processor.tests.compilers;

import com.google.devtools.ksp.impl.KotlinSymbolProcessing;
import com.google.devtools.ksp.processing.KSPJvmConfig;
import com.google.devtools.ksp.processing.KSPLogger;
import com.google.devtools.ksp.processing.SymbolProcessorProvider;
import com.google.devtools.ksp.symbol.FileLocation;
import com.google.devtools.ksp.symbol.KSNode;
import dev.grantor.processor.ksp.GrantSymbolProcessorProvider;
import dev.grantor.processor.tests.cases.ProblemCase.Place;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** KSP, in this process, as a build tool runs it. */
public final class KspCompiler {

    /** What came of a run. */
    public record Run(List<Message> messages, Path generated) {

        /** The sources that were generated, by their paths. */
        public Map<String, String> sources() {
            return KspCompiler.sources(generated);
        }
    }

    private KspCompiler() {}

    /** Runs KSP in {@code folder}: sources lie in {@code src}, generated ones in {@code ksp/java}. */
    public static Run run(Path folder, List<Source> sources) {
        return run(folder, sources, List.of(new GrantSymbolProcessorProvider()));
    }

    public static Run run(Path folder, List<Source> sources, List<SymbolProcessorProvider> providers) {
        return run(folder, sources, providers, config -> {});
    }

    /** Runs KSP with options of the processor. */
    public static Run run(Path folder, List<Source> sources, Map<String, String> options) {
        return run(
                folder,
                sources,
                List.of(new GrantSymbolProcessorProvider()),
                config -> config.setProcessorOptions(options));
    }

    /**
     * Runs KSP once more in {@code folder}, after these sources have been written anew, and those have been deleted.
     */
    public static Run runAgain(Path folder, List<Source> modified, List<Source> removed) {
        removed.forEach(each -> each.deleteFrom(folder.resolve("src")));
        return run(folder, modified, List.of(new GrantSymbolProcessorProvider()), config -> {
            config.setIncremental(true);
            config.setModifiedSources(files(folder, modified));
            config.setRemovedSources(files(folder, removed));
        });
    }

    private static List<File> files(Path folder, List<Source> sources) {
        return sources.stream()
                .map(each -> folder.resolve("src").resolve(each.path()).toFile())
                .toList();
    }

    private static Run run(
            Path folder,
            List<Source> sources,
            List<SymbolProcessorProvider> providers,
            Consumer<KSPJvmConfig.Builder> settings) {
        try {
            for (Source source : sources) {
                source.writeTo(folder.resolve("src"));
            }
            Files.createDirectories(folder.resolve("classes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Logger logger = new Logger();
        KSPJvmConfig.Builder config = config(folder);
        settings.accept(config);
        new KotlinSymbolProcessing(config.build(), providers, logger).execute();
        return new Run(
                logger.messages.stream()
                        .filter(message -> !message.key().isEmpty())
                        .sorted(Comparator.comparing(Message::text))
                        .toList(),
                folder.resolve("ksp/java"));
    }

    private static KSPJvmConfig.Builder config(Path folder) {
        File output = folder.resolve("ksp").toFile();
        KSPJvmConfig.Builder config = new KSPJvmConfig.Builder();
        config.moduleName = "main";
        config.setSourceRoots(List.of(folder.resolve("src").toFile()));
        config.setJavaSourceRoots(List.of(folder.resolve("src").toFile()));
        config.setLibraries(Stream.concat(KotlinCompiler.LIBRARIES.stream(), Stream.of(folder.resolve("classes")))
                .map(Path::toFile)
                .toList());
        config.setJdkHome(new File(System.getProperty("java.home")));
        config.projectBaseDir = folder.toFile();
        config.outputBaseDir = output;
        config.cachesDir = new File(output, "caches");
        config.classOutputDir = new File(output, "classes");
        config.kotlinOutputDir = new File(output, "kotlin");
        config.javaOutputDir = new File(output, "java");
        config.resourceOutputDir = new File(output, "resources");
        config.languageVersion = "2.3";
        config.apiVersion = "2.3";
        config.jvmTarget = "17";
        return config;
    }

    /** The files below a folder, by their paths. */
    public static Map<String, String> sources(Path folder) {
        if (!Files.exists(folder)) {
            return Map.of();
        }
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static final class Logger implements KSPLogger {

        private final List<Message> messages = new ArrayList<>();

        private void add(Kind kind, String text, @Nullable KSNode node) {
            Place place = node != null && node.getLocation() instanceof FileLocation location
                    ? new Place(
                            String.valueOf(Path.of(location.getFilePath()).getFileName()),
                            location.getLineNumber(),
                            Diagnostic.NOPOS)
                    : Place.NOWHERE;
            int end = text.indexOf(']');
            messages.add(new Message(text.startsWith("[") && end > 0 ? text.substring(1, end) : "", kind, place, text));
        }

        @Override
        public void logging(String message, @Nullable KSNode symbol) {}

        @Override
        public void info(String message, @Nullable KSNode symbol) {
            add(Kind.NOTE, message, symbol);
        }

        @Override
        public void warn(String message, @Nullable KSNode symbol) {
            add(Kind.WARNING, message, symbol);
        }

        @Override
        public void error(String message, @Nullable KSNode symbol) {
            add(Kind.ERROR, message, symbol);
        }

        @Override
        public void exception(Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
