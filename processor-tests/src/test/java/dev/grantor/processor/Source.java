package dev.grantor.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A source file to compile. */
record Source(String path, String text) {

    /** What most sources need, on one line, so that the lines below count from two. */
    static final String IMPORTS = "import dev.grantor.annotation.*; import dev.grantor.codec.*; import java.time.*;"
            + " import java.util.*; import java.util.concurrent.TimeUnit; import org.jspecify.annotations.*;";

    /** A file in the package {@code shop}, with the usual imports. */
    static Source of(String name, String declarations) {
        return new Source("shop/" + name + ".java", "package shop; " + IMPORTS + "\n" + declarations);
    }

    /** The same file in another package. */
    Source inPackage(String name) {
        return new Source(
                path.replaceFirst("^shop/", name + "/"), text.replaceFirst("^package shop;", "package " + name + ";"));
    }

    Path writeTo(Path folder) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
