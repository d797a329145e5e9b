package dev.grantor.benchmarks.compilation;

import dev.grantor.benchmarks.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sources that can be compiled again and again, each time into an empty folder and by a fresh javac. */
record Compilation(Processor processor, int types, Path folder) implements Supplier<Duration> {

    private static final int FIRST_JDK_WITH_PROC_FULL = 21;

    /** Writes the sources and javac's arguments into a new folder inside {@code parent}. */
    static Compilation prepare(Processor processor, int types, Path parent) {
        try {
            Compilation compilation =
                    new Compilation(processor, types, Files.createTempDirectory(parent, processor.name()));
            Path sources = Files.createDirectory(compilation.folder.resolve("src"));
            Files.write(
                    compilation.argumentFile(),
                    compilation.arguments(Sources.write(processor, types, sources)).stream()
                            .map(Compilation::quoted)
                            .toList());
            return compilation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException with javac's output, if it fails */
    @Override
    public Duration get() {
        empty();
        return Command.of("javac", List.of(argument())).run().elapsed();
    }

    /** Takes away what an earlier run left. */
    void empty() {
        try {
            if (Files.exists(classes())) {
                delete(classes());
            }
            Files.createDirectory(classes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one argument that javac needs. */
    String argument() {
        return "@" + argumentFile();
    }

    /** Class files beyond those of the sources, once it has been compiled. */
    List<Path> generatedClasses() {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.getFileName().toString().matches(Sources.OWN_CLASS_FILE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<String> arguments(List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-nowarn", "-implicit:none"));
        if (processor == Processor.NONE) {
            arguments.add("-proc:none");
        } else {
            arguments.addAll(List.of("-processorpath", Command.classPath(processor.processorPath())));
            if (Runtime.version().feature() >= FIRST_JDK_WITH_PROC_FULL) {
                arguments.add("-proc:full");
            }
        }
        arguments.addAll(List.of(
                "-cp", Command.classPath(processor.classPath()), "-d", classes().toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        return arguments;
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\") + '"';
    }

    private Path argumentFile() {
        return folder.resolve("arguments.txt");
    }

    private Path classes() {
        return folder.resolve("classes");
    }
}
