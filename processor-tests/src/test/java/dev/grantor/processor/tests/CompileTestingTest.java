package dev.grantor.processor.tests;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.grantor.processor.GrantProcessor;
import org.junit.jupiter.api.Test;

/** The processor under compile-testing, the library with which users are likely to test grants of their own. */
class CompileTestingTest {

    private static Compilation compile(String declaration) {
        return Compiler.javac()
                .withProcessors(new GrantProcessor())
                .compile(JavaFileObjects.forSourceString("shop.RoomGrant", "package shop;\n" + declaration));
    }

    @Test
    void grantCompilesWithoutAWarning() {
        Compilation compilation =
                compile("@dev.grantor.annotation.Grant(\"room\") interface RoomGrant { @dev.grantor.annotation.Claim "
                        + "String room(); }");

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("shop.RoomGrants")
                .contentsAsUtf8String()
                .contains("Builder room(");
    }

    @Test
    void mistakeIsOneErrorOnItsLine() {
        Compilation compilation = compile("""
                @dev.grantor.annotation.Grant("room")
                interface RoomGrant {
                    String room();
                }
                """);

        assertThat(compilation).failed();
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[ClaimUnannotated] room() is abstract but has no @Claim.")
                .inFile(compilation.sourceFiles().get(0))
                .onLine(4);
    }
}
