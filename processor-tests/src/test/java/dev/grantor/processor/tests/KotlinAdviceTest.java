package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.KspCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What messages advise for declarations in Kotlin is Kotlin. {@link KotlinProblemTest} has what each of them advises.
 */
class KotlinAdviceTest {

    /** What only Java has. */
    static final String OF_JAVA =
            ".*(\\.class\\b|= \\{\"|@Nullable|\\bInteger\\b|\\bObject>|\\b(int|long|boolean|char)\\b"
                    + "|\\w\\[]|\\? (extends|super)|default (body|method)|package-private| -A).*";

    @TempDir
    Path folder;

    /** Whatever its text is, in Kotlin it has no words of Java's, and in no language the marks that stand for them. */
    @ParameterizedTest
    @EnumSource
    void noTextIsLeftInJava(Problem problem) {
        Object[] arguments = {"1", "2", "3", "4", "5"};
        if (problem == Problem.GRANT_TOO_LARGE || problem == Problem.GRANT_ENUMS_TOO_LARGE) {
            arguments = new Object[] {"1", 2, 3};
        }
        for (Notation notation : Notation.values()) {
            assertThat(problem.message(notation, arguments)).doesNotContainMatch("\\{[@\\w]");
        }
        assertThat(problem.message(Notation.KOTLIN_PROPERTY, arguments)).doesNotMatch(OF_JAVA);
    }

    @Test
    void optionsAreWrittenAsTheBuildHasThem() {
        Source kotlin = Source.ofKotlin("Room", "@Grant(\"room\") interface RoomGrant { @get:Claim val room: String }");
        Source java = Source.of("Room", "@Grant(\"room\") interface Room { @Claim String room(); }");

        assertThat(
                        KspCompiler.run(folder.resolve("ksp"), List.of(kotlin), Map.of("grantor.strikt", "true"))
                                .messages()
                                .stream()
                                .map(Message::text))
                .containsExactly("[OptionUnknown] There is no option ksp { arg(\"grantor.strikt\", …) }. Did you mean"
                        + " ksp { arg(\"grantor.strict\", …) }?");
        assertThat(JavaCompiler.JAVAC
                        .compile(
                                folder.resolve("java"),
                                List.of(java),
                                "-Agrantor.strikt=true",
                                "-Akapt.kotlin.generated=generated")
                        .messages()
                        .stream()
                        .map(Message::text))
                .contains("[OptionUnknown] There is no option kapt { arguments { arg(\"grantor.strikt\", …) } }. Did "
                        + "you mean"
                        + " kapt { arguments { arg(\"grantor.strict\", …) } }?");
    }
}
