package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java in README compiles, together with what it takes for granted. */
class ReadmeTest {

    private static final String IMPORTS =
            "import dev.grantor.*; import dev.grantor.jackson.*; import dev.grantor.twilio.*;"
                    + " import com.fasterxml.jackson.databind.*; import com.fasterxml.jackson.databind.json.*; ";

    private static final List<Source> TAKEN_FOR_GRANTED = List.of(
            Source.of("Feature", "public enum Feature { CHAT }"),
            Source.of("Host", "@GrantPart public interface Host { @Claim String name(); }"),
            Source.of("Money", "public record Money(String amount) {}"),
            Source.of("MoneyCodec", """
                    public final class MoneyCodec implements ClaimCodec<Money> {
                      @Override public void write(JsonWriter out, Money value) { out.value(value.amount()); }
                      @Override public Money read(JsonReader in) { return new Money(in.nextString()); }
                    }
                    """),
            Source.of("Response", "public interface Response { void write(String text); }"));

    @TempDir
    Path folder;

    private static List<String> javaBlocks() throws IOException {
        return Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static Source statements(String name, String parameters, String statements) {
        return Source.of(
                name,
                IMPORTS + "class " + name + " { void run(" + parameters + ") throws Exception {\n" + statements
                        + "} }");
    }

    private void assertCompiles(Source... sources) {
        List<Source> all = new ArrayList<>(TAKEN_FOR_GRANTED);
        all.addAll(List.of(sources));

        Compilation compilation = JavaCompiler.JAVAC.compile(folder, all);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
    }

    @Test
    void firstExampleCompiles() throws IOException {
        String[] parts = javaBlocks().get(0).split("\n\n");

        assertThat(parts).hasLength(3);
        assertCompiles(Source.of("RoomBookingGrant", parts[0]), statements("First", "", parts[1] + "\n" + parts[2]));
    }

    /** MapStruct is not here. */
    @Test
    void mapperIsThatOfTheNeighbours() throws IOException {
        String mapper = Files.readString(
                Path.of("../neighbours/src/it/applications/shared/processors/com/acme/RoomMapper.java"));

        assertThat(javaBlocks().get(1)).contains("@Mapper");
        javaBlocks()
                .get(1)
                .lines()
                .map(String::strip)
                .forEach(line -> assertThat(mapper).contains(line));
    }

    @Test
    void declarationCompiles() throws IOException {
        assertCompiles(Source.of("RoomBookingGrant", javaBlocks().get(3)));
    }

    @Test
    void mintingCompiles() throws IOException {
        assertCompiles(statements(
                "Minting",
                "String accountSid, String apiKeySid, String apiKeySecret, ChatGrant chat, Response response",
                javaBlocks().get(4)));
    }

    @Test
    void verifyingCompiles() throws IOException {
        assertCompiles(
                Source.of("RoomBookingGrant", javaBlocks().get(3)),
                statements("Verifying", "ApiKey key, String jwt", javaBlocks().get(5)));
    }

    @Test
    void answeringCompiles() throws IOException {
        assertCompiles(Source.of(
                "Answering", IMPORTS + "class Answering {\n" + javaBlocks().get(6) + "}"));
    }

    @Test
    void inspectingCompiles() throws IOException {
        assertCompiles(
                Source.of("RoomBookingGrant", javaBlocks().get(3)),
                statements("Inspecting", "String jwt", javaBlocks().get(7)));
    }

    @Test
    void bindingWithJacksonCompiles() throws IOException {
        assertCompiles(
                Source.of("RoomBookingGrant", javaBlocks().get(3)),
                statements("Binding", "", javaBlocks().get(8)));
    }
}
