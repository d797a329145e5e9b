package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import dev.grantor.processor.tests.compilers.Stubs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations of other libraries do nothing here, and the user is told so. */
class ForeignAnnotationsTest {

    private static final List<String> VALIDATION = List.of("jakarta.validation", "javax.validation");

    private static final List<String> CONSTRAINTS = List.of(
            "NotBlank",
            "NotEmpty",
            "NotNull",
            "Size(min = 2)",
            "Min(1)",
            "Max(9)",
            "Positive",
            "Email",
            "Past",
            "Pattern(regexp = \"a+\")",
            "AssertTrue");

    @TempDir
    Path folder;

    private List<Message> messages(JavaCompiler compiler, Source... sources) {
        List<Source> all = new ArrayList<>(List.of(sources));
        all.addAll(Stubs.usedIn(sources));
        Compilation compilation = compiler.compile(folder.resolve(compiler.name()), all, "-proc:only");
        assertThat(compilation.errors()).isEmpty();
        return compilation.messages();
    }

    private void assertTold(String declarations, String... texts) {
        for (JavaCompiler compiler : JavaCompiler.values()) {
            List<Message> messages = messages(compiler, Source.of("Case", declarations));

            assertThat(messages.stream().map(Message::text)).containsExactly((Object[]) texts);
            assertThat(messages.stream().map(Message::kind).distinct())
                    .containsExactlyElementsIn(messages.isEmpty() ? List.of() : List.of(Kind.WARNING));
        }
    }

    private static String grant(String members) {
        return "@Grant(\"room\") interface RoomGrant { " + members + " }";
    }

    static Stream<String> constraints() {
        return VALIDATION.stream()
                .flatMap(each -> CONSTRAINTS.stream().map(constraint -> "@" + each + ".constraints." + constraint));
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void constraintOfBeanValidationIsToldOnceWhereverItStands(String constraint) {
        String members = """
                %1$s @Claim String before();
                @Claim @Nullable %1$s String after();
                @Claim Optional<%1$s String> optional();
                @Claim List<%1$s String> element();
                @Claim Map<%1$s String, Integer> key();
                @Claim Map<String, List<%1$s Integer>> deep();
                %1$s @Claim Host part();
                %1$s @Claim default String defaulted() { return ""; }
                %1$s default boolean helper() { return true; }
                """.formatted(constraint);
        List<String> told =
                List.of("after", "before", "deep", "defaulted", "element", "helper", "key", "optional", "part");
        for (JavaCompiler compiler : JavaCompiler.values()) {
            List<Message> messages = messages(
                    compiler,
                    Source.of("Case", grant(members) + "@GrantPart interface Host { @Claim String name(); }"));

            assertThat(messages.stream().map(Message::key).distinct()).containsExactly("ConstraintIgnored");
            assertThat(messages.stream()
                            .map(message ->
                                    message.text().replaceAll(".* of Bean Validation, which (.*)\\(\\) has.*", "$1")))
                    .containsExactlyElementsIn(told);
        }
    }

    @Test
    void constraintThatSomebodyDeclaredIsTold() {
        assertTold(
                grant("@Phone @Claim String room();") + "@jakarta.validation.Constraint @interface Phone {}",
                "[ConstraintIgnored] Grantor does not check @Phone of Bean Validation, which room() has. Write a "
                        + "@Check.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@NotBlank @Claim String room();           | Use @NotBlank of dev.grantor.annotation.",
                "@Claim Optional<@NotBlank String> room(); | Use @NotBlank of dev.grantor.annotation.",
                "@Claim List<@NotBlank String> room();     | Write a @Check.",
                "@NotBlank @Claim List<String> room();     | Write a @Check.",
                "@NotNull @Claim String room();            | A claim is required unless it is @Nullable, so remove it.",
                "@Claim List<@NotNull String> room();      | Elements are never null, so remove it.",
                "@Email @Claim String room();              | Write a @Check.",
            })
    void whatDoesTheSameHereIsNamed(String claim, String instead) {
        String constrained = claim.replaceAll("@(NotBlank|NotNull|Email)", "@jakarta.validation.constraints.$1");
        String name = claim.replaceAll(".*@(NotBlank|NotNull|Email).*", "$1");

        assertTold(
                grant(constrained),
                "[ConstraintIgnored] Grantor does not check @" + name + " of Bean Validation, which room() has. "
                        + instead);
    }

    static Stream<String> harmless() {
        return Stream.of(
                "@NotBlank @jakarta.validation.constraints.NotBlank @Claim String room();",
                "@jakarta.validation.Valid @Claim Host room();",
                "@Claim List<@jakarta.validation.Valid Host> room();",
                "@com.fasterxml.jackson.annotation.JsonProperty(\"x\") @Claim(\"x\") String room();",
                "@com.fasterxml.jackson.annotation.JsonProperty @Claim String room();",
                "@Claim Size size();",
                "@Claim(using = DatabindCodec.class) Bound room();",
                "@Claim(using = DatabindCodec.class) List<Colour> room();",
                "@Claim String room(); @com.fasterxml.jackson.annotation.JsonIgnore default int big() { return 1; }",
                "@Claim String room(); @jakarta.validation.constraints.Size @Check default void check() {}");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatHoldsAnywayIsNotTold(String members) {
        assertTold(grant(members) + """
                @GrantPart interface Host { @Claim String name(); }
                enum Size {
                  @com.fasterxml.jackson.annotation.JsonProperty("s") @WireName("s") SMALL,
                  @com.fasterxml.jackson.annotation.JsonProperty BIG,
                  @com.google.gson.annotations.SerializedName("HUGE") HUGE;
                  @com.fasterxml.jackson.annotation.JsonIgnore public int size() { return 1; }
                }
                record Bound(@com.fasterxml.jackson.annotation.JsonProperty("x") String y) {}
                enum Colour { @com.fasterxml.jackson.annotation.JsonProperty("r") RED }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "com.fasterxml.jackson.annotation.JsonProperty(\"x\")    | Jackson               | Write @Claim(\"x\")",
                "com.fasterxml.jackson.annotation.JsonGetter(\"x\")      | Jackson               | Write @Claim(\"x\")",
                "com.fasterxml.jackson.annotation.JsonProperty           | Jackson               | Write "
                        + "@Claim(\"bigRoom\")",
                "com.fasterxml.jackson.annotation.JsonIgnore             | Jackson               | To leave it "
                        + "out, give it a default body in place of @Claim",
                "com.fasterxml.jackson.annotation.JsonAlias(\"x\")       | Jackson               | A claim has one "
                        + "name, so remove it",
                "com.fasterxml.jackson.annotation.JsonInclude            | Jackson               | Write "
                        + "@Claim(include = …)",
                "com.fasterxml.jackson.annotation.JsonValue              | Jackson               | Write "
                        + "@GrantValue in place of @Claim",
                "com.fasterxml.jackson.annotation.JsonFormat             | Jackson               | Name a codec "
                        + "with @Claim(using = …), or remove it",
                "com.fasterxml.jackson.databind.annotation.JsonSerialize | Jackson               | Name a codec "
                        + "with @Claim(using = …), or remove it",
                "tools.jackson.databind.annotation.JsonDeserialize       | Jackson               | Name a codec "
                        + "with @Claim(using = …), or remove it",
                "com.google.gson.annotations.SerializedName(\"x\")       | Gson                  | Write @Claim(\"x\")",
                "com.google.gson.annotations.Expose                      | Gson                  | To leave it "
                        + "out, give it a default body in place of @Claim",
                "com.squareup.moshi.Json(name = \"x\")                   | Moshi                 | Write @Claim(\"x\")",
                "kotlinx.serialization.SerialName(\"x\")                 | kotlinx.serialization | Write @Claim(\"x\")",
                "kotlinx.serialization.Transient                         | kotlinx.serialization | To leave it "
                        + "out, give it a default body in place of @Claim",
                "jakarta.json.bind.annotation.JsonbProperty(\"x\")       | JSON-B                | Write @Claim(\"x\")",
                "javax.json.bind.annotation.JsonbTransient               | JSON-B                | To leave it "
                        + "out, give it a default body in place of @Claim",
                "jakarta.json.bind.annotation.JsonbDateFormat            | JSON-B                | Name a codec "
                        + "with @Claim(using = …), or remove it",
            })
    void annotationOfAnotherJsonLibraryOnAClaimIsToldWithOurs(String annotation, String library, String instead) {
        String name = annotation.replaceAll(".*\\.(\\w+)(\\(.*)?", "$1");

        assertTold(
                grant("@" + annotation + " @Claim String bigRoom();"),
                "[JsonAnnotationIgnored] Grantor does not read @" + name + " of " + library + ", which bigRoom() has. "
                        + instead + ".");
    }

    @Test
    void annotationOfAvajeIsTold() {
        assertTold(
                """
                @Grant("room") interface RoomGrant { @io.avaje.jsonb.Json.Property("x") @Claim String room(); }
                """,
                "[JsonAnnotationIgnored] Grantor does not read @Property of avaje-jsonb, which room() has."
                        + " Write @Claim(\"x\").");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "enum Size { @com.fasterxml.jackson.annotation.JsonProperty(\"s\") S } | JsonProperty of Jackson, "
                        + "which Size.S has. Write @WireName(\"s\")",
                "enum Size { @com.google.gson.annotations.SerializedName(\"s\") S }    | SerializedName of Gson, "
                        + "which Size.S has. Write @WireName(\"s\")",
                "enum Size { @kotlinx.serialization.SerialName(\"s\") @WireName(\"t\") S } | SerialName of "
                        + "kotlinx.serialization, which Size.S has. Write @WireName(\"s\")",
                "enum Size { @com.fasterxml.jackson.annotation.JsonAlias(\"s\") S }    | JsonAlias of Jackson, "
                        + "which Size.S has. Remove it, since a constant has one name",
                "enum Size { S; @com.fasterxml.jackson.annotation.JsonValue public int code() { return 1; } } | "
                        + "JsonValue of Jackson, which Size.code has. Name its constants with @WireName, or name a "
                        + "codec with @Claim(using = …)",
                "enum Size { S; @com.fasterxml.jackson.annotation.JsonCreator static Size of(String code) { return "
                        + "S; } } | JsonCreator of Jackson, which Size.of has. Name its constants with @WireName, "
                        + "or name a codec with @Claim(using = …)",
                "@com.fasterxml.jackson.annotation.JsonFormat enum Size { S }          | JsonFormat of Jackson, "
                        + "which Size has. Name its constants with @WireName, or name a codec with @Claim(using = …)",
            })
    void annotationInAnEnumIsToldOnceForTheGrant(String size, String rest) {
        String text = "[JsonAnnotationIgnored] Grantor does not read @" + rest + ".";

        assertTold(grant("@Claim Size one(); @Claim Size two(); @Claim Optional<Size> three();") + size, text);
        assertTold(grant("@Claim Map<Size, String> map();") + size, text);
        assertTold(grant("@Claim Map<String, List<Size>> lists();") + size, text);
    }

    @Test
    void enumOfTwoGrantsIsToldOnce() {
        assertTold(
                """
                @Grant("a") interface AGrant { @Claim Size size(); }
                @GrantPart interface Part { @Claim Size size(); }
                enum Size { @com.fasterxml.jackson.annotation.JsonProperty("s") S }
                """,
                "[JsonAnnotationIgnored] Grantor does not read @JsonProperty of Jackson, which Size.S has."
                        + " Write @WireName(\"s\").");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.fasterxml.jackson.databind.annotation.JsonNaming(Void.class) | Jackson | Use the naming of "
                        + "@Grant, @GrantPart or @Token",
                "com.fasterxml.jackson.annotation.JsonInclude           | Jackson | Write @Claim(include = …) on "
                        + "its claims",
                "com.fasterxml.jackson.annotation.JsonIgnoreProperties  | Jackson | Remove it",
                "kotlinx.serialization.Serializable                     | kotlinx.serialization | Remove it",
            })
    void annotationOfTheInterfaceIsTold(String annotation, String library, String instead) {
        String name = annotation.replaceAll(".*\\.(Json\\w+|Serializable)(\\(.*)?", "$1");
        String start = "[JsonAnnotationIgnored] Grantor does not read @" + name + " of " + library + ", which ";

        assertTold("@" + annotation + " " + grant("@Claim int seats();"), start + "RoomGrant has. " + instead + ".");
        assertTold(
                "@" + annotation + " @GrantPart interface Room { @Claim int seats(); }",
                start + "Room has. " + instead + ".");
        assertTold(
                "@" + annotation + " interface Base { @Claim int seats(); }"
                        + "@Grant(\"room\") interface RoomGrant extends Base {}",
                start + "Base has. " + instead + ".");
    }

    @Test
    void nameOfAMethodThatIsNoClaimIsTold() {
        assertTold(
                grant("""
                        @Claim int seats();
                        @com.fasterxml.jackson.annotation.JsonProperty("x") default int many() { return 1; }
                        @com.fasterxml.jackson.annotation.JsonValue default int all() { return 1; }
                        """),
                "[JsonAnnotationIgnored] Grantor does not read @JsonProperty of Jackson, which many() has."
                        + " Add @Claim(\"x\").",
                "[JsonAnnotationIgnored] Grantor does not read @JsonValue of Jackson, which all() has. Add "
                        + "@GrantValue.");
    }

    @ParameterizedTest
    @EnumSource
    void inheritedClaimIsToldAtTheGrant(JavaCompiler compiler) {
        List<Message> messages = messages(
                compiler,
                Source.of("Base", "interface Base { @jakarta.validation.constraints.Email @Claim String room(); }"),
                Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant extends Base {}"));

        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).place().file()).isEqualTo("RoomGrant.java");
        assertThat(messages.get(0).text()).contains("which Base.room() has");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SuppressWarnings(\"grantor:ConstraintIgnored\") @jakarta.validation.constraints.Email @Claim "
                        + "String room();",
                "@SuppressWarnings(\"grantor:JsonAnnotationIgnored\") @com.google.gson.annotations.Expose @Claim "
                        + "String room();",
            })
    void warningIsSilencedByItsKey(String member) {
        assertTold(grant(member));
    }

    @Test
    void nestedAnnotationOfAvajeOnAConstantIsTold() {
        assertTold(
                grant("@Claim Size size();") + "enum Size { @io.avaje.jsonb.Json.Property(\"s\") S }",
                "[JsonAnnotationIgnored] Grantor does not read @Property of avaje-jsonb, which Size.S has."
                        + " Write @WireName(\"s\").");
    }
}
