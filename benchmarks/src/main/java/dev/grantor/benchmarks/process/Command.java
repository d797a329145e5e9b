package dev.grantor.benchmarks.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of this JDK that is run in a process of its own. */
public record Command(List<String> words) {

    /** One of the programs in the {@code bin} folder of the JDK that runs this. */
    public static Command of(String tool, List<String> arguments) {
        Path program = Path.of(System.getProperty("java.home"), "bin", tool);
        return new Command(
                Stream.concat(Stream.of(program.toString()), arguments.stream()).toList());
    }

    public static String classPath(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** What a process printed, and how long it took from before its start until after its end. */
    public record Outcome(Duration elapsed, String output) {}

    /**
     * Runs it to its end.
     *
     * @throws IllegalStateException with all that it printed, if it fails
     */
    public Outcome run() {
        try {
            Path errors = Files.createTempFile("errors", ".txt");
            try {
                return run(errors);
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome run(Path errors) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(Redirect.to(errors.toFile()));
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        int status = await(process);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        if (status != 0) {
            throw new IllegalStateException(
                    "%s ended with %d:%n%s%s".formatted(words, status, output, Files.readString(errors)));
        }
        return new Outcome(elapsed, output);
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
