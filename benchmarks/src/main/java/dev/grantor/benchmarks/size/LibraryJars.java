package dev.grantor.benchmarks.size;

import java.nio.file.Path;
import java.util.List;

/** The jars of a library, without those of the others that this module depends on. */
public final class LibraryJars {

    private static final DependencyGraph DEPENDENCIES = DependencyGraph.ofThisModule();

    private LibraryJars() {}

    /**
     * The jars of the artifacts and of all that they bring at run time, in the versions of this build.
     *
     * @param artifacts as {@code group:name}; dependencies of this module, direct or not
     */
    public static List<Path> of(String... artifacts) {
        return DEPENDENCIES.closure(List.of(artifacts)).stream()
                .map(Artifact::location)
                .toList();
    }
}
