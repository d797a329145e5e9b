package dev.grantor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.grantor.architecture.Planted.assertCaught;
import static dev.grantor.architecture.Planted.assertKept;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeArchitectureTest {

    private static final ArchRule DIRECTION = Rules.layered(List.of(
            "dev.grantor.internal.text",
            "dev.grantor.error",
            "dev.grantor.internal.parameter",
            "dev.grantor.codec",
            "dev.grantor.internal.rule dev.grantor.internal.jws dev.grantor.internal.claims"
                    + " dev.grantor.internal.id dev.grantor.internal.signature",
            "dev.grantor",
            "dev.grantor.inspect"));

    private static final ArchRule NO_OTHER_LIBRARY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "dev.grantor..", "java..", "javax.crypto..", "javax.security.auth..", "org.jspecify..");

    private static final ArchRule SECRETS_STAY_INSIDE = classes()
            .that(describe("hold a secret", RuntimeArchitectureTest::holdsASecret))
            .should()
            .resideInAPackage("dev.grantor")
            .andShould()
            .bePackagePrivate();

    private static final ArchRule NOBODY_ELSE_MAKES_WHAT_IS_VERIFIED = constructors()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameStartingWith("Verified")
            .should()
            .bePackagePrivate();

    private static final ArchRule NO_INTERNALS_IN_SIGNATURES = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("dev.grantor.internal..")
            .and(describe("are public or protected", RuntimeArchitectureTest::isVisible))
            .should(new ArchCondition<>("name no internal type") {
                @Override
                public void check(JavaCodeUnit member, ConditionEvents events) {
                    Stream.concat(Stream.of(member.getReturnType()), member.getParameterTypes().stream())
                            .filter(RuntimeArchitectureTest::isInternal)
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    member, member.getFullName() + " names " + type.getName())));
                }
            });

    private static final Set<String> SECRETS =
            Set.of("javax.crypto.SecretKey", "javax.crypto.Mac", "java.security.PrivateKey", "dev.grantor.HmacSecret");

    @TempDir
    Path folder;

    private static boolean holdsASecret(JavaClass type) {
        return type.getFields().stream()
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .map(JavaClass::getName)
                .anyMatch(SECRETS::contains);
    }

    private static boolean isVisible(JavaCodeUnit member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isInternal(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(each -> each.getPackageName().startsWith("dev.grantor.internal"));
    }

    @Test
    void dependenciesGoOneWay() {
        assertKept(DIRECTION, Artifact.RUNTIME);
    }

    @ParameterizedTest
    @CsvSource({
        "dev.grantor.internal.text, dev.grantor.error.ErrorCode",
        "dev.grantor.error, dev.grantor.internal.parameter.Parameters",
        "dev.grantor.error, dev.grantor.codec.JsonReader",
        "dev.grantor.internal.parameter, dev.grantor.codec.JsonReader",
        "dev.grantor.codec, dev.grantor.internal.claims.TokenTimes",
        "dev.grantor.codec, dev.grantor.GrantType",
        "dev.grantor.internal.jws, dev.grantor.HmacKey",
        "dev.grantor.internal.signature, dev.grantor.SigningKey",
        "dev.grantor.internal.claims, dev.grantor.GrantType",
        "dev.grantor, dev.grantor.inspect.TokenInspector",
    })
    void dependencyThatGoesTheOtherWayIsCaught(String from, String to) throws IOException {
        assertCaught(DIRECTION, Artifact.RUNTIME, folder, "package " + from + "; class Planted { " + to + " field; }");
    }

    @Test
    void noPackageDependsOnItselfByWayOfOthers() {
        assertKept(Rules.withoutCyclesOfPackages(), Artifact.RUNTIME);
    }

    @Test
    void cycleOfPackagesIsCaught() throws IOException {
        assertCaught(
                Rules.withoutCyclesOfPackages(),
                Artifact.RUNTIME,
                folder,
                "package dev.grantor.internal.jws; class Planted { dev.grantor.TokenVerifier field; }");
    }

    @Test
    void runtimeNamesNoOtherLibrary() {
        assertKept(NO_OTHER_LIBRARY, Artifact.RUNTIME);
    }

    @Test
    void anotherLibraryIsCaught() throws IOException {
        assertCaught(
                NO_OTHER_LIBRARY,
                Artifact.RUNTIME,
                folder,
                "package dev.grantor; class Planted { com.fasterxml.jackson.databind.JsonNode field; }");
    }

    @Test
    void secretsStayInside() {
        assertKept(SECRETS_STAY_INSIDE, Artifact.RUNTIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package dev.grantor.internal.jws; class Planted { javax.crypto.Mac field; }",
                "package dev.grantor; public class Planted { java.util.List<java.security.PrivateKey> field; }",
            })
    void publicSecretIsCaught(String source) throws IOException {
        assertCaught(SECRETS_STAY_INSIDE, Artifact.RUNTIME, folder, source);
    }

    @Test
    void nobodyElseMakesWhatIsVerified() {
        assertKept(NOBODY_ELSE_MAKES_WHAT_IS_VERIFIED, Artifact.RUNTIME);
    }

    @Test
    void constructorForEverybodyIsCaught() throws IOException {
        assertCaught(
                NOBODY_ELSE_MAKES_WHAT_IS_VERIFIED,
                Artifact.RUNTIME,
                folder,
                "package dev.grantor; class VerifiedPlanted { public VerifiedPlanted() {} }");
    }

    @Test
    void signaturesNameNoInternalType() {
        assertKept(NO_INTERNALS_IN_SIGNATURES, Artifact.RUNTIME);
    }

    @Test
    void internalTypeInASignatureIsCaught() throws IOException {
        assertCaught(
                NO_INTERNALS_IN_SIGNATURES,
                Artifact.RUNTIME,
                folder,
                "package dev.grantor; public class Planted {"
                        + " public java.util.List<dev.grantor.internal.claims.TokenTimes> all() { return null; } }");
    }
}
