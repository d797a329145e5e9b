package dev.grantor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.grantor.architecture.Planted.assertCaught;
import static dev.grantor.architecture.Planted.assertKept;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorArchitectureTest {

    private static final String INTERNAL = "dev.grantor.processor.internal.";

    private static final ArchRule DIRECTION = CompositeArchRule.of(Rules.layered(List.of(
                    INTERNAL + "message",
                    INTERNAL + "element " + INTERNAL + "model",
                    INTERNAL + "kotlin",
                    INTERNAL + "read",
                    "dev.grantor.processor")))
            .and(unrelated("element", "model"))
            .and(unrelated("check", "kotlin", "read", "generate"))
            .and(unrelated("generate", "kotlin", "read", "check"))
            .and(unrelated("read", "check", "generate"))
            .and(unrelated("model", "kotlin", "element"));

    private static final ArchRule MODELS_HOLD_NO_ELEMENTS = noClasses()
            .that()
            .resideInAPackage(INTERNAL + "model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model.type..", "javax.lang.model.util..", "javax.annotation.processing..");

    private static final ArchRule ONE_CLASS_WRITES_FILES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(INTERNAL + "generate.SourceWriter")
            .and()
            .doNotHaveFullyQualifiedName("dev.grantor.processor.GrantProcessor")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.annotation.processing.Filer");

    private static final ArchRule ONE_CLASS_READS_METADATA = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(INTERNAL + "kotlin.KotlinMetadata")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kotlin..");

    @TempDir
    Path folder;

    private static ArchRule unrelated(String name, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(INTERNAL + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        List.of(others).stream().map(INTERNAL::concat).toArray(String[]::new));
    }

    private void assertPlantedIsCaught(ArchRule rule, String from, String to) throws IOException {
        assertCaught(rule, Artifact.PROCESSOR, folder, "package " + from + "; class Planted { " + to + " field; }");
    }

    @Test
    void dependenciesGoOneWay() {
        assertKept(DIRECTION, Artifact.PROCESSOR);
    }

    @ParameterizedTest
    @CsvSource({
        "message, element.Sources",
        "message, model.GrantModel",
        "element, model.GrantModel",
        "element, kotlin.KotlinClass",
        "model, element.Sources",
        "kotlin, read.GrantReader",
        "read, check.GrantValidator",
        "read, generate.SourceWriter",
        "check, read.GrantReader",
        "check, generate.SourceWriter",
        "generate, check.GrantValidator",
        "generate, kotlin.KotlinClass",
    })
    void dependencyThatGoesTheOtherWayIsCaught(String from, String to) throws IOException {
        assertPlantedIsCaught(DIRECTION, INTERNAL + from, INTERNAL + to);
    }

    @Test
    void noPackageDependsOnItselfByWayOfOthers() {
        assertKept(Rules.withoutCyclesOfPackages(), Artifact.PROCESSOR);
    }

    @Test
    void cycleOfPackagesIsCaught() throws IOException {
        assertPlantedIsCaught(Rules.withoutCyclesOfPackages(), INTERNAL + "message", INTERNAL + "model.GrantModel");
    }

    @Test
    void noReaderDependsOnItselfByWayOfOthers() {
        assertKept(Rules.withoutCyclesOfClassesIn(INTERNAL + "read"), Artifact.PROCESSOR);
    }

    @Test
    void cycleOfReadersIsCaught() throws IOException {
        assertCaught(
                Rules.withoutCyclesOfClassesIn(INTERNAL + "read"),
                Artifact.PROCESSOR,
                folder,
                "package " + INTERNAL + "read; class Planted { Other other; } class Other { Planted planted; }");
    }

    @Test
    void modelsHoldNoElements() {
        assertKept(MODELS_HOLD_NO_ELEMENTS, Artifact.PROCESSOR);
    }

    @Test
    void elementInAModelIsCaught() throws IOException {
        assertPlantedIsCaught(MODELS_HOLD_NO_ELEMENTS, INTERNAL + "model", "javax.lang.model.type.TypeMirror");
    }

    @Test
    void oneClassWritesFiles() {
        assertKept(ONE_CLASS_WRITES_FILES, Artifact.PROCESSOR);
    }

    @Test
    void anotherClassThatWritesFilesIsCaught() throws IOException {
        assertPlantedIsCaught(ONE_CLASS_WRITES_FILES, INTERNAL + "generate", "javax.annotation.processing.Filer");
    }

    @Test
    void oneClassReadsMetadata() {
        assertKept(ONE_CLASS_READS_METADATA, Artifact.PROCESSOR);
    }

    @Test
    void anotherClassThatReadsMetadataIsCaught() throws IOException {
        assertPlantedIsCaught(ONE_CLASS_READS_METADATA, INTERNAL + "kotlin", "kotlin.metadata.KmClass");
    }
}
