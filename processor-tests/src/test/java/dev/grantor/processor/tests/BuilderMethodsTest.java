package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No claim of a token takes the name of a method that its builder has, or that Kotlin would take for a property of it.
 */
class BuilderMethodsTest {

    @TempDir
    Path folder;

    static Stream<String> reserved() {
        return Stream.of(
                        "ttl",
                        "issuedAt",
                        "notBefore",
                        "clock",
                        "id",
                        "maxLength",
                        "build",
                        "grant",
                        "tokenType",
                        "withoutExpiry")
                .flatMap(BuilderMethodsTest::withGetterAndSetter);
    }

    static Stream<String> waivers() {
        return withGetterAndSetter("withoutUser");
    }

    private static Stream<String> withGetterAndSetter(String name) {
        String capitalised = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        return Stream.of(name, "get" + capitalised, "set" + capitalised);
    }

    @ParameterizedTest
    @MethodSource("reserved")
    void nameOfAMethodOfTheBuilderIsReserved(String name) {
        assertThat(keys("@Claim(\"x\") String %s();".formatted(name))).containsExactly("ClaimBuilderClash");
    }

    /** The other claim keeps getX() from having its prefix taken off, as it would be in a token of such claims only. */
    @ParameterizedTest
    @MethodSource("reserved")
    void nameOfAMethodOfTheBuilderIsReservedBesideOtherNames(String name) {
        assertThat(keys("@Claim(\"x\") String %s(); @Claim(\"y\") String room();".formatted(name)))
                .containsExactly("ClaimBuilderClash");
    }

    @ParameterizedTest
    @MethodSource("waivers")
    void nameOfAWaiverIsReserved(String name) {
        assertThat(keys("@Claim(\"x\") @Waivable @Nullable String user(); @Claim(\"y\") String %s();".formatted(name)))
                .containsExactly("ClaimMethodClash");
    }

    @ParameterizedTest
    @MethodSource("waivers")
    void nameOfTheWaiverOfAnOpenPlaceIsReserved(String name) {
        assertThat(keys("@Grants dev.grantor.GrantSet user(); @Claim(\"y\") String %s();".formatted(name)))
                .containsExactly("ClaimMethodClash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"withoutUser", "time", "keyId", "expiry", "grants"})
    void otherNamesAreFree(String name) {
        assertThat(keys("@Claim(\"x\") String %s();".formatted(name))).isEmpty();
    }

    @Test
    void grantsMayHaveTheNamesThatOnlyTokensReserve() {
        Source grant = Source.of(
                "RoomGrant", "@Grant(\"room\") interface RoomGrant { @Claim String id(); @Claim Duration ttl(); }");

        assertThat(JavaCompiler.JAVAC.compile(folder, List.of(grant)).errors()).isEmpty();
    }

    private List<String> keys(String claims) {
        Source token = Source.of(
                "RoomToken", "@Token(algorithms = Algorithm.HS256) interface RoomToken { %s }".formatted(claims));
        Compilation compilation = JavaCompiler.JAVAC.compile(folder, List.of(token), "-proc:only");
        return compilation.keys();
    }
}
