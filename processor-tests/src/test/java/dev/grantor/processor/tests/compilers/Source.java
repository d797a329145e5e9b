package dev.grantor.processor.tests.compilers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A source file to compile. */
public record Source(String path, String text) {

    /** What most sources need, on one line, so that the lines below count from two. */
    public static final String IMPORTS =
            "import dev.grantor.annotation.*; import dev.grantor.codec.*; import dev.grantor.jackson.*; import "
                    + "java.time.*;"
                    + " import java.util.*; import java.util.concurrent.TimeUnit; import org.jspecify.annotations.*;";

    /** A file in the package {@code shop}, with the usual imports. */
    public static Source of(String name, String declarations) {
        return new Source("shop/" + name + ".java", "package shop; " + IMPORTS + "\n" + declarations);
    }

    /** What most Kotlin needs, on one line too: {@code java.util.*} would hide Kotlin's own collections. */
    public static final String KOTLIN_IMPORTS =
            "import dev.grantor.annotation.*; import dev.grantor.codec.*; import dev.grantor.jackson.*; import "
                    + "java.time.*;";

    /** A Kotlin file in a package of its own, with the usual imports. */
    public static Source ofKotlin(String name, String declarations) {
        String folder = name.toLowerCase(Locale.ROOT);
        return new Source(
                folder + "/" + name + ".kt", "package " + folder + "; " + KOTLIN_IMPORTS + "\n" + declarations);
    }

    /** The same file in another package. */
    public Source inPackage(String name) {
        return new Source(
                path.replaceFirst("^shop/", name + "/"), text.replaceFirst("^package shop;", "package " + name + ";"));
    }

    public Source without(String text) {
        return new Source(path, this.text.replace(text, ""));
    }

    public Path writeTo(Path folder) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    public void deleteFrom(Path folder) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
