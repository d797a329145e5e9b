package dev.grantor.architecture;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Holds the classes of an artifact to rules, and the rules to classes that break them. */
final class Planted {

    private Planted() {}

    /** Asserts that the artifact keeps the rule. */
    static void assertKept(ArchRule rule, Artifact artifact) {
        assertWithMessage(rule.getDescription())
                .that(rule.evaluate(artifact.classes()).getFailureReport().getDetails())
                .isEmpty();
    }

    /**
     * Asserts that the rule would see a class that breaks it.
     *
     * @param source a class of the artifact's, which begins with its package
     */
    static void assertCaught(ArchRule rule, Artifact artifact, Path folder, String source) throws IOException {
        JavaClasses classes =
                new ClassFileImporter().importPaths(List.of(artifact.classFolder(), compiled(source, folder)));

        assertThat(rule.evaluate(classes).getFailureReport().getDetails()).isNotEmpty();
    }

    private static Path compiled(String source, Path folder) throws IOException {
        Path file = folder.resolve("Planted.java");
        Files.writeString(file, source);
        Path out = Files.createDirectory(folder.resolve("classes"));
        StringWriter errors = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiles = compiler.getTask(
                        errors,
                        null,
                        null,
                        Arrays.asList("-proc:none", "-d", out.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertWithMessage(errors.toString()).that(compiles).isTrue();
        return out;
    }
}
