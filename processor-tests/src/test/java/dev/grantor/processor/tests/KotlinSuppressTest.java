package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.KotlinBatch;
import dev.grantor.processor.tests.compilers.KspCompiler;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code @Suppress} does for Kotlin what {@code @SuppressWarnings} does for Java, through kapt and through KSP. */
class KotlinSuppressTest {

    /** Kotlin that would be warned of, if it did not suppress that. */
    record Case(String name, String code) implements KotlinBatch.Item {

        @Override
        public List<String> options() {
            return List.of();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("type", """
                    @Suppress("grantor:GrantNoClaims") @Grant("room") interface RoomGrant
                    """),
            new Case("type around it", """
                    @Suppress("unused", "grantor:GrantNoClaims") object Outer { @Grant("room") interface RoomGrant }
                    """),
            new Case("claim that is a function", """
                    @Grant("room") interface RoomGrant {
                      @Suppress("grantor:ClaimPrefixKept") @Claim fun getRoom(): String; @Claim fun seats(): Int
                    }
                    """),
            new Case("type of such a claim", """
                    @Suppress("grantor:ClaimPrefixKept") @Grant("room") interface RoomGrant {
                      @Claim fun getRoom(): String; @Claim fun seats(): Int
                    }
                    """),
            new Case("property", """
                    @Grant("room") interface RoomGrant {
                      @Suppress("grantor:IncludeUseless") @get:Claim(include = Claim.Include.NON_EMPTY) val seats: Int
                    }
                    """),
            new Case("getter", """
                    @Grant("room") interface RoomGrant {
                      @get:Suppress("grantor:IncludeUseless") @get:Claim(include = Claim.Include.NON_EMPTY) val seats: Int
                    }
                    """),
            new Case("property with a body", """
                    @Grant("room") interface RoomGrant {
                      @Suppress("grantor:IncludeUseless") @get:Claim(include = Claim.Include.NON_EMPTY)
                      val seats: Int get() = 1
                    }
                    """),
            new Case("part", """
                    @GrantPart @Suppress("grantor:GrantNoClaims") interface Room
                    """),
            new Case("Java's annotation", """
                    @SuppressWarnings("grantor:GrantNoClaims") @Grant("room") interface RoomGrant
                    """));

    private static KotlinBatch batch;
    private static List<Message> ksp;
    private static KotlinBatch unsuppressed;

    @BeforeAll
    static void run(@TempDir Path folder) {
        batch = new KotlinBatch(folder, CASES);
        unsuppressed = new KotlinBatch(
                folder.resolve("unsuppressed"),
                CASES.stream().map(KotlinSuppressTest::withoutSuppression).toList());
        ksp = KspCompiler.run(folder.resolve("ksp"), batch.sources(List.of())).messages();
    }

    private static Case withoutSuppression(Case each) {
        return new Case(each.name(), each.code().replaceAll("@(get:)?Suppress(Warnings)?\\([^)]*\\)", ""));
    }

    static List<Case> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutItThereIsAWarning(Case each) {
        assertThat(unsuppressed.messages(withoutSuppression(each))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void kaptSaysNothing(Case each) {
        assertThat(batch.messages(each)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void kspSaysNothing(Case each) {
        assertThat(ksp.stream().filter(message -> message.place().file().equals(batch.fileName(each))))
                .isEmpty();
    }
}
