package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.KotlinBatch;
import dev.grantor.processor.tests.compilers.KspCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every type of Kotlin's, at every position of a claim, gives through KSP what it gives through kapt: code, or a
 * message.
 */
class KotlinMatrixTest {

    private static final List<String> TYPES = List.of(
            "String",
            "Boolean",
            "Char",
            "Byte",
            "Short",
            "Int",
            "Long",
            "Float",
            "Double",
            "Number",
            "Any",
            "Unit",
            "Nothing",
            "UInt",
            "IntArray",
            "RoomName",
            "Size",
            "Bit",
            "Room",
            "Array<String>",
            "Pair<String, Int>",
            "MutableList<String>",
            "Map<String, Any>",
            "Map<Size, Int>",
            "() -> String",
            "Regex",
            "kotlin.time.Duration",
            "java.math.BigDecimal",
            "java.net.URI",
            "java.time.DayOfWeek",
            "java.util.UUID",
            "Duration",
            "Instant");

    /** Positions of a type {@code T} in a claim. */
    private static final List<String> POSITIONS = List.of(
            "@Grant(\"g\") interface G { @get:Claim val n: T }",
            "@Grant(\"g\") interface G { @get:Claim val n: T? }",
            "@Grant(\"g\") interface G { @Claim fun n(): T }",
            "@Grant(\"g\") interface G { @get:Claim val n: T get() = error(\"n\") }",
            "@Grant(\"g\") interface G { @get:Claim val n: List<T> }",
            "@Grant(\"g\") interface G { @get:Claim val n: List<T?> }",
            "@Grant(\"g\") interface G { @get:Claim val n: Set<List<T>>? }",
            "@Grant(\"g\") interface G { @get:Claim val n: Map<String, T> }",
            "@Grant(\"g\") interface G { @get:Claim val n: java.util.Optional<T> }",
            "@Grant(\"g\") interface G { @get:Claim(within = [\"a\"]) val n: T }",
            "@Grant(\"g\") interface G { @get:GrantValue val n: T }",
            "@Grant(\"g\") interface G { @Check fun n(): T }",
            "interface B<A> { @get:Claim val n: A }; @Grant(\"g\") interface G : B<T>",
            "interface B<A> { @get:Claim val n: A }; @Grant(\"g\") interface G : B<T?>",
            "interface B<A : Any> { @get:Claim val n: List<A> }; @Grant(\"g\") interface G : B<T>",
            "interface B { @get:Claim val n: T? }; @Grant(\"g\") interface G : B { @get:Claim override val n: T }",
            "interface B { val n: Any? }; @Grant(\"g\") interface G : B { @get:Claim override val n: T }");

    private static final String SURROUNDINGS = """
            enum class Size { @WireName("s") SMALL, LARGE }
            @GrantPart interface Bit { @get:Claim val on: Boolean }
            @JvmInline value class RoomName(val value: String)
            class Room(val name: String)
            """;

    /** One type at one position. */
    private record Cell(String type, String position) implements KotlinBatch.Item {

        @Override
        public String code() {
            return SURROUNDINGS + position.replaceAll("\\bT\\b", type.contains("->") ? "(" + type + ")" : type);
        }

        @Override
        public List<String> options() {
            return List.of();
        }

        @Override
        public String toString() {
            return position.replaceAll("\\bT\\b", type);
        }
    }

    private static final List<Cell> CELLS = TYPES.stream()
            .flatMap(type -> POSITIONS.stream().map(position -> new Cell(type, position)))
            .toList();

    private static KotlinBatch batch;
    private static KspCompiler.Run ksp;
    private static Map<String, String> generatedByKapt;

    @BeforeAll
    static void run(@TempDir Path folder) {
        batch = new KotlinBatch(folder, CELLS);
        generatedByKapt = KspCompiler.sources(batch.run(List.of()).folder().resolve("generated"));
        ksp = KspCompiler.run(folder.resolve("ksp"), batch.sources(List.of()));
    }

    private static List<String> throughKapt(Cell cell) {
        return batch.messages(cell).stream().map(Message::text).toList();
    }

    private static List<String> throughKsp(Cell cell) {
        return ksp.messages().stream()
                .filter(message -> message.place().file().equals(batch.fileName(cell)))
                .map(Message::text)
                .toList();
    }

    @Test
    void messagesAreTheSame() {
        for (Cell cell : CELLS) {
            assertWithMessage("%s", cell).that(throughKsp(cell)).containsExactlyElementsIn(throughKapt(cell));
        }
    }

    @Test
    void codeIsTheSame() {
        assertThat(ksp.sources()).isEqualTo(generatedByKapt);
    }

    @Test
    void whatGetsNoErrorGetsCode() {
        for (Cell cell : CELLS) {
            String folder = batch.fileName(cell).replace(".kt", "").toLowerCase(Locale.ROOT);
            assertWithMessage("%s", cell)
                    .that(generatedByKapt.containsKey(folder + "/Gs.java"))
                    .isEqualTo(batch.messages(cell).stream().noneMatch(message -> message.kind() == Kind.ERROR));
        }
    }
}
