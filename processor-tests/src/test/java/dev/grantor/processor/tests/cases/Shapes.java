package dev.grantor.processor.tests.cases;

import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of {@code dev.grantor.shapes}, which have every shape that a grant can have. */
public final class Shapes {

    private static final Path ROOT = Path.of("src/main/java");

    private Shapes() {}

    public static List<Source> sources() {
        try (Stream<Path> files = Files.list(ROOT.resolve("dev/grantor/shapes"))) {
            return files.sorted().map(Shapes::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(ROOT.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
