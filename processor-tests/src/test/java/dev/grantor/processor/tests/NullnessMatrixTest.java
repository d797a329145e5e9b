package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a type parameter of an interface stands for is nullable or not, wherever it stands in the claim's type, and
 * wherever {@code @Nullable} stands: each compiler says the same of it.
 */
class NullnessMatrixTest {

    private static final String REQUIRED = "required";
    private static final String ABSENT = "absent unless set";

    @TempDir
    Path folder;

    /** Types of an accessor, with what becomes of them for an argument that is not nullable, and for one that is. */
    static Stream<Arguments> casesOnEveryCompiler() {
        return Stream.of(
                        List.of("T", REQUIRED, ABSENT),
                        List.of("@Nullable T", ABSENT, ABSENT),
                        List.of("List<T>", REQUIRED, "ClaimNullableElement"),
                        List.of("@Nullable List<T>", ABSENT, "ClaimNullableElement"),
                        List.of("List<@Nullable T>", "ClaimNullableElement", "ClaimNullableElement"),
                        List.of("Set<List<T>>", REQUIRED, "ClaimNullableElement"),
                        List.of("Set<List<@Nullable T>>", "ClaimNullableElement", "ClaimNullableElement"),
                        List.of("Map<String, T>", REQUIRED, "ClaimNullableElement"),
                        List.of("Map<String, @Nullable T>", "ClaimNullableElement", "ClaimNullableElement"),
                        List.of("Optional<T>", ABSENT, "ClaimNullableOptional"),
                        List.of("Optional<@Nullable T>", "ClaimNullableOptional", "ClaimNullableOptional"),
                        List.of("Optional<List<T>>", ABSENT, "ClaimNullableElement"))
                .flatMap(each -> Stream.of(JavaCompiler.values())
                        .flatMap(on -> Stream.of(
                                Arguments.of(each.get(0), "Integer", each.get(1), on),
                                Arguments.of(each.get(0), "@Nullable Integer", each.get(2), on))));
    }

    private String outcome(JavaCompiler compiler, String declarations) {
        Compilation compilation = compiler.compile(folder, List.of(Source.of("Case", declarations)));
        return compilation.errors().isEmpty()
                ? compilation.generatedSources().get("shop/RoomGrants.java")
                : String.join(" ", compilation.keys());
    }

    @ParameterizedTest(name = "{0} for {1} ({3})")
    @MethodSource("casesOnEveryCompiler")
    void typeOfTheParentSaysWhetherItIsNullable(String type, String argument, String expected, JavaCompiler on) {
        assertThat(outcome(on, """
                interface Base<T extends @Nullable Object> { @Claim("value") %s value(); }
                @Grant("room") interface RoomGrant extends Base<%s> {}
                """.formatted(type, argument))).contains(expected);
    }

    @ParameterizedTest(name = "{0} for {1} ({3})")
    @MethodSource("casesOnEveryCompiler")
    void typeOfTheGrandparentSaysWhetherItIsNullable(String type, String argument, String expected, JavaCompiler on) {
        assertThat(outcome(on, """
                interface Base<A, T extends @Nullable Object> { @Claim("value") %s value(); }
                interface Middle<T extends @Nullable Object> extends Base<String, T> {}
                @Grant("room") interface RoomGrant extends Middle<%s> {}
                """.formatted(type, argument))).contains(expected);
    }
}
