package dev.grantor.benchmarks.size;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A dependency of this module, without its group. */
record Artifact(String name, String version) {

    private static final String OWN_PREFIX = "grantor-";

    /** Where it lies: a jar, or a folder of classes if it is a module of this build and not packaged yet. */
    Path location() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(this::isAt)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(this + " is not on the class path"));
    }

    private boolean isAt(Path entry) {
        return entry.endsWith(name + '-' + version + ".jar")
                || (name.startsWith(OWN_PREFIX)
                        && entry.endsWith(Path.of(name.substring(OWN_PREFIX.length()), "target", "classes")));
    }
}
