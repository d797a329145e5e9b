package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.cases.ProblemCase.Place;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accessors that are inherited from class files, where javac before 22 hides {@code @Nullable} (JDK-8225377). */
class ClassFileTest {

    /** What this JDK's javac is to say: from 22 on, nothing, since it sees the annotation. */
    private static final boolean HIDDEN = Runtime.version().feature() < 22;

    private static final List<String> EXPECTED_KEYS = HIDDEN ? List.of("ClaimNullnessUnknown") : List.of();
    private static final List<Kind> EXPECTED_KINDS = HIDDEN ? List.of(Kind.WARNING) : List.of();
    private static final List<Place> EXPECTED_PLACES = HIDDEN ? List.of(new Place("RoomGrant.java", 2, 16)) : List.of();
    private static final String EXPECTED_SETTER =
            HIDDEN ? "public Builder room(String room)" : "public Builder room(@Nullable String room)";

    @TempDir
    Path folder;

    @BeforeEach
    void compileBase() {
        Compilation compilation = JavaCompiler.JAVAC.compile(
                folder,
                List.of(
                        Source.of("Base", """
                                public interface Base {
                                  @Claim("room") @Nullable String room();
                                }
                                """),
                        Source.of("Told", """
                                public interface Told {
                                  @Claim("seats") int seats();
                                  @Claim("open") @shop.old.Nullable Boolean open();
                                  @Claim("floor") @shop.old.NotNull String floor();
                                  @Claim("maybe") Optional<String> maybe();
                                  @Claim("size") default String size() { return ""; }
                                }
                                """),
                        new Source("shop/old/Nullable.java", "package shop.old; public @interface Nullable {}"),
                        new Source("shop/old/NotNull.java", "package shop.old; public @interface NotNull {}")),
                "-proc:none");
        assertThat(compilation.errors()).isEmpty();
    }

    @Test
    void javacThatCannotTellWarns() {
        Compilation compilation = compile(JavaCompiler.JAVAC, "@Grant(\"room\") interface RoomGrant extends Base {}");

        assertThat(compilation.messages().stream().map(Message::key)).containsExactlyElementsIn(EXPECTED_KEYS);
        assertThat(compilation.messages().stream().map(Message::kind)).containsExactlyElementsIn(EXPECTED_KINDS);
        assertThat(compilation.messages().stream().map(Message::place)).containsExactlyElementsIn(EXPECTED_PLACES);
        assertThat(generated(compilation)).contains(EXPECTED_SETTER);
    }

    @Test
    void warningOfJavacIsSilenced() {
        Compilation compilation = compile(
                JavaCompiler.JAVAC,
                "@SuppressWarnings(\"grantor:ClaimNullnessUnknown\") @Grant(\"room\") interface RoomGrant extends "
                        + "Base {}");

        assertThat(compilation.messages()).isEmpty();
    }

    @Test
    void ecjSeesIt() {
        Compilation compilation = compile(JavaCompiler.ECJ, "@Grant(\"room\") interface RoomGrant extends Base {}");

        assertThat(compilation.messages()).isEmpty();
        assertThat(generated(compilation)).contains("public Builder room(@Nullable String room)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Grant(\"room\") interface RoomGrant extends Told {}",
                "@Grant(\"room\") interface RoomGrant extends Base { @Override @Claim(\"room\") @Nullable String "
                        + "room(); }",
                "@Grant(\"room\") interface RoomGrant { @Claim String room(); @Claim Map<String, Object> map(); }"
            })
    void everyCompilerCanTellOtherwise(String grant) {
        for (JavaCompiler compiler : JavaCompiler.values()) {
            assertThat(compile(compiler, grant).messages()).isEmpty();
        }
    }

    @Test
    void annotationsOfMethodsAreSeenEverywhere() {
        Compilation compilation = compile(JavaCompiler.JAVAC, "@Grant(\"room\") interface RoomGrant extends Told {}");

        assertThat(generated(compilation)).contains("public Builder open(@Nullable Boolean open)");
        assertThat(generated(compilation)).contains("public Builder floor(String floor)");
    }

    private Compilation compile(JavaCompiler compiler, String grant) {
        Compilation compilation = compiler.compile(folder, List.of(Source.of("RoomGrant", grant)), "-proc:only");
        assertThat(compilation.errors()).isEmpty();
        return compilation;
    }

    private static String generated(Compilation compilation) {
        return compilation.generatedSources().get("shop/RoomGrants.java");
    }
}
