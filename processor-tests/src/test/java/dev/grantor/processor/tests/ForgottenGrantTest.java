package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An interface with claims that is no grant gets no companion, and somebody may have meant it to have one. */
class ForgottenGrantTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interface Case { @Claim String a(); }                                                | "
                        + "ClaimOutsideGrant",
                "interface Case { @Check default void a() {} }                                        | "
                        + "ClaimOutsideGrant",
                "interface Case { @GrantValue Map<String, String> a(); }                              | "
                        + "ClaimOutsideGrant",
                "class Case { public interface A { @Claim String a(); } }                             | "
                        + "ClaimOutsideGrant",
                "public class Case { interface A { @Claim String a(); } }                             | "
                        + "ClaimOutsideGrant",
                "public class Case { private interface A { @Claim String a(); } }                     | "
                        + "ClaimOutsideGrant",
                "public interface Case { @Claim String a(); }                                         | GrantForgotten",
                "public interface Case { interface A { @Claim String a(); } }                         | GrantForgotten",
                "public class Case { protected interface A { @Claim String a(); } }                   | GrantForgotten",
                "interface Case { @Claim String a(); } interface B extends Case {}                    |",
                "interface Case { @Claim String a(); } @Grant(\"b\") interface B extends Case {}      |",
                "public interface Case { @Claim String a(); } class C { interface B extends Case {} } |",
                "interface Case { int X = 1; }                                                        |",
            })
    void interfaceIsToldUnlessAnotherExtendsIt(String declarations, String key) {
        for (JavaCompiler compiler : JavaCompiler.values()) {
            Compilation compilation = compiler.compile(
                    folder.resolve(compiler.name()), List.of(Source.of("Case", declarations)), "-proc:only");

            assertThat(compilation.keys()).containsExactlyElementsIn(key == null ? List.of() : List.of(key));
        }
    }

    /** ecj does not tell a processor what is annotated in one. */
    @Test
    void annotationTypeCannotBeAGrant() {
        Source annotation = Source.of("Case", "public @interface Case { @Claim String a(); }");

        assertThat(JavaCompiler.JAVAC
                        .compile(folder, List.of(annotation), "-proc:only")
                        .keys())
                .containsExactly("ClaimOutsideInterface");
    }

    /** A partial compilation leaves the others as class files. */
    @ParameterizedTest
    @EnumSource
    void interfaceThatAClassFileOfItsPackageExtendsIsNotTold(JavaCompiler compiler) {
        Source base = Source.of("Base", "interface Base { @Claim String a(); }");
        Source grant = Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant extends Base {}");
        assertThat(compiler.compile(folder, List.of(base, grant)).errors()).isEmpty();
        grant.deleteFrom(folder.resolve("src"));

        assertThat(compiler.compile(folder, List.of(base), "-proc:only").messages())
                .isEmpty();
    }

    /** Compilers say only that the companion is not there. */
    @ParameterizedTest
    @EnumSource
    void companionThatIsNotThereIsExplained(JavaCompiler compiler) {
        Source grant = Source.of("RoomGrant", "public interface RoomGrant { @Claim String room(); }");
        Source user = new Source("hall/User.java", "package hall; import shop.RoomGrants; class User {}");

        Compilation compilation = compiler.compile(folder, List.of(grant, user));

        assertThat(compilation.messages().stream().map(Message::text))
                .containsExactly(
                        "[GrantForgotten] RoomGrant has claims, but neither it nor an interface here that extends it is"
                                + " a grant or token, so there is no RoomGrants. Add @Grant, @GrantPart or @Token, "
                                + "unless"
                                + " a grant or token elsewhere extends it.");
        assertThat(compilation.errors()).isNotEmpty();
    }
}
