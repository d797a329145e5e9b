package dev.grantor.benchmarks.compilation;

import dev.grantor.benchmarks.size.LibraryJars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who is measured: a processor, and the jars that its user gives to javac. */
public enum Processor {
    NONE("javac alone"),
    GRANTOR("Grantor"),
    AUTO_VALUE("AutoValue"),
    AUTO_VALUE_BUILDERS("AutoValue with builders"),
    IMMUTABLES("Immutables"),
    RECORD_BUILDER("record-builder"),
    AVAJE_JSONB("avaje-jsonb");

    private static final String JSPECIFY = "org.jspecify:jspecify";

    private final String displayName;

    Processor(String displayName) {
        this.displayName = displayName;
    }

    String displayName() {
        return displayName;
    }

    List<Path> processorPath() {
        return switch (this) {
            case NONE -> List.of();
            case GRANTOR -> LibraryJars.of("dev.grantor:grantor-processor");
            case AUTO_VALUE, AUTO_VALUE_BUILDERS -> copied("auto-value");
            case IMMUTABLES -> copied("immutables");
            case RECORD_BUILDER -> copied("record-builder");
            case AVAJE_JSONB -> copied("avaje-jsonb");
        };
    }

    List<Path> classPath() {
        return switch (this) {
            case NONE, GRANTOR -> LibraryJars.of("dev.grantor:grantor-runtime");
            case AUTO_VALUE, AUTO_VALUE_BUILDERS -> withJspecify("auto-value-library");
            case IMMUTABLES -> withJspecify("immutables");
            case RECORD_BUILDER -> withJspecify("record-builder-library");
            case AVAJE_JSONB -> withJspecify("avaje-jsonb-library");
        };
    }

    private static List<Path> withJspecify(String folder) {
        return Stream.concat(copied(folder).stream(), LibraryJars.of(JSPECIFY).stream())
                .toList();
    }

    /** Jars that Maven copies beside this module's classes: on its class path they would disagree with others. */
    private static List<Path> copied(String folder) {
        try (Stream<Path> jars =
                Files.list(ownClasses().resolveSibling("processors").resolve(folder))) {
            return jars.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownClasses() {
        try {
            return Path.of(Processor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
