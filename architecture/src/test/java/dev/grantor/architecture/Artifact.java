package dev.grantor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What is published, by its folder. */
enum Artifact {
    ANNOTATIONS("annotations"),
    JACKSON("integrations/jackson"),
    JACKSON3("integrations/jackson3"),
    JJWT("integrations/jjwt"),
    JWKS("integrations/jwks"),
    KOTLIN("kotlin"),
    KTOR("integrations/ktor"),
    LIVEKIT("vendors/livekit"),
    PROCESSOR("processor"),
    PROCESSOR_KSP("processor-ksp"),
    RUNTIME("runtime"),
    SPRING_BOOT("integrations/spring-boot"),
    SPRING_BOOT_TEST("integrations/spring-boot-test"),
    TESTING("testing"),
    TWILIO("vendors/twilio");

    private static final Map<Artifact, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    private final Path folder;

    Artifact(String folder) {
        this.folder = Path.of("..").resolve(folder);
    }

    Path folder() {
        return folder;
    }

    Path classFolder() {
        return folder.resolve("target/classes");
    }

    JavaClasses classes() {
        return IMPORTED.computeIfAbsent(this, artifact -> new ClassFileImporter().importPath(artifact.classFolder()));
    }

    Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : classes()) {
            packages.add(type.getPackageName());
        }
        packages.remove(""); // of module-info
        return packages;
    }
}
