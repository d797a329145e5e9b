package dev.grantor.benchmarks.coldstart;

import dev.grantor.benchmarks.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One that is started anew each time, with no more on its class path than it needs. */
record Program(String name, Class<?> main, List<Path> libraries, List<String> arguments) {

    private static final Pattern LOADED_CLASS = Pattern.compile("(\\S+) source: ");

    Command.Outcome run(String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        words.add("-cp");
        words.add(Command.classPath(
                Stream.concat(Stream.of(ownClasses()), libraries.stream()).toList()));
        words.add(main.getName());
        words.addAll(arguments);
        return Command.of("java", words).run();
    }

    /** The names of all classes that it loads, the JDK's among them. */
    Set<String> loadedClasses() {
        try {
            Path log = Files.createTempFile("classes", ".txt");
            try {
                run("-Xlog:class+load:file=" + log);
                return LOADED_CLASS
                        .matcher(Files.readString(log))
                        .results()
                        .map(line -> line.group(1))
                        .collect(Collectors.toUnmodifiableSet());
            } finally {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ownClasses() {
        try {
            return Path.of(
                    main.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
