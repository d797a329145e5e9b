package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.KotlinCompilation;
import dev.grantor.processor.tests.compilers.KotlinCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A claim of a generic interface is as nullable as what stands for its type. */
class GenericBaseTest {

    private static final String KEYED = "interface Keyed<T extends @Nullable Object> { @Claim T id(); } ";

    @TempDir
    Path folder;

    private String companion(JavaCompiler compiler, String declarations) {
        Compilation compilation = compiler.compile(folder, List.of(Source.of("Case", declarations)));

        assertThat(compilation.errors()).isEmpty();
        return compilation.generatedSources().get("shop/RoomGrants.java");
    }

    @ParameterizedTest
    @EnumSource
    void argumentThatIsNullableMakesTheClaimOptional(JavaCompiler compiler) {
        assertThat(companion(
                        compiler, KEYED + "@Grant(\"room\") interface RoomGrant extends Keyed<@Nullable String> {}"))
                .contains("The claim {@code room.id}, absent unless set.");
    }

    @ParameterizedTest
    @EnumSource
    void argumentThatIsPassedOnMakesTheClaimOptional(JavaCompiler compiler) {
        assertThat(companion(compiler, KEYED + """
                interface Named<A, B extends @Nullable Object> extends Keyed<B> { @Claim A name(); }
                @Grant("room") interface RoomGrant extends Named<String, @Nullable Integer> {}
                """)).contains("The claim {@code room.id}, absent unless set.");
    }

    @ParameterizedTest
    @EnumSource
    void argumentThatIsNotNullableMakesTheClaimRequired(JavaCompiler compiler) {
        assertThat(companion(compiler, KEYED + "@Grant(\"room\") interface RoomGrant extends Keyed<String> {}"))
                .contains("The claim {@code room.id}, required.");
    }

    @Test
    void argumentThatKotlinCallsNullableMakesTheClaimOptional() throws IOException {
        KotlinCompilation compilation = KotlinCompiler.kapt(folder, List.of(new Source("shop/Room.kt", """
                package shop
                import dev.grantor.annotation.*
                interface Keyed<T> { @get:Claim val id: T }
                interface Named<A, B> : Keyed<B> { @get:Claim val name: A }
                @Grant("room") interface RoomGrant : Named<String, Int?>
                """)));

        assertThat(compilation.warningsAndErrors()).isEmpty();
        assertThat(Files.readString(folder.resolve("generated/shop/RoomGrants.java")))
                .contains("The claim {@code room.id}, absent unless set.");
    }
}
