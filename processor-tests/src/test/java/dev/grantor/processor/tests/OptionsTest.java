package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.cases.ProblemCase.Place;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What options of the processor do. */
class OptionsTest {

    private static final Source ROOM = Source.of(
            "Forgotten",
            "@Grant(\"room\") interface RoomGrant extends Sized { @Claim String room(); }\n"
                    + "interface Sized { @Claim long size(); }\n"
                    + "public interface Forgotten { @Claim(\"a\") String a(); @Claim String b(); }");

    @TempDir
    Path folder;

    private List<Message> messages(JavaCompiler compiler, String option) {
        return compiler.compile(folder, List.of(ROOM), "-proc:only", option).messages();
    }

    @ParameterizedTest
    @EnumSource
    void suspiciousThingsAreNotToldUnlessAskedFor(JavaCompiler compiler) {
        assertThat(messages(compiler, "-Agrantor.strict=false").stream().map(Message::key))
                .containsExactly("GrantForgotten");
    }

    @ParameterizedTest
    @EnumSource
    void strictTellsOfClaimsThatNoGrantHas(JavaCompiler compiler) {
        Message message = messages(compiler, "-Agrantor.strict=true").get(0);

        assertThat(message.key()).isEqualTo("ClaimOutsideGrant");
        assertThat(message.kind()).isEqualTo(Kind.WARNING);
        assertThat(message.place().file()).isEqualTo("Forgotten.java");
        assertThat(message.place().line()).isEqualTo(4);
        assertThat(message.text())
                .isEqualTo("[ClaimOutsideGrant] @Claim on Forgotten.a() is of no use here: no grant or token that "
                        + "is being compiled is Forgotten or extends it. Add @Grant or @Token, or remove it.");
    }

    @ParameterizedTest
    @EnumSource
    void strictTellsOfNumbersThatJavaScriptCannotHold(JavaCompiler compiler) {
        List<Message> messages = messages(compiler, "-Agrantor.strict=true");

        assertThat(messages.stream().map(Message::key))
                .containsExactly("ClaimOutsideGrant", "NumberRange")
                .inOrder();
        assertThat(messages.get(1).place().line()).isEqualTo(2);
        assertThat(messages.get(1).text())
                .isEqualTo("[NumberRange] Sized.size() is long, and JavaScript loses digits above 2^53. Make it a "
                        + "String if it is"
                        + " read there.");
    }

    @ParameterizedTest
    @EnumSource
    void strictTellsOfGrantsWithOneKeyThatNoTokenCanHaveBoth(JavaCompiler compiler) {
        List<Source> sources = List.of(
                Source.of("AGrant", "@Grant(\"room\") interface AGrant { @Claim String room(); }"),
                Source.of("BGrant", "@Grant(\"hall\") interface BGrant { @Claim String room(); }"),
                Source.of("CGrant", "@Grant(\"room\") interface CGrant { @Claim String room(); }"));

        assertThat(compiler.compile(folder, sources, "-proc:only").messages()).isEmpty();

        List<Message> messages = compiler.compile(
                        folder.resolve("strict"), sources, "-proc:only", "-Agrantor.strict=true")
                .messages();
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).kind()).isEqualTo(Kind.WARNING);
        assertThat(messages.get(0).place()).isEqualTo(new Place("CGrant.java", 2, 8));
        assertThat(messages.get(0).text())
                .isEqualTo("[GrantKeyShared] Grant key \"room\" is also that of shop.AGrant, so that no token can "
                        + "have both."
                        + " Choose another unless that is meant.");
    }

    @ParameterizedTest
    @EnumSource
    void strictTellsOfTokensThatPassAsEachOther(JavaCompiler compiler) {
        List<Source> sources = List.of(
                token("AToken", "@Token(algorithms = Algorithm.HS256)", "@Claim(\"sub\") String a(); @Claim int n();"),
                token("BToken", "@Token(algorithms = Algorithm.HS256)", "@Claim(\"sub\") String b();"),
                token("OtherKind", "@Token(algorithms = Algorithm.HS256, type = \"x\")", "@Claim(\"sub\") String c();"),
                token(
                        "OtherContent",
                        "@Token(algorithms = Algorithm.HS256, contentType = \"x\")",
                        "@Claim(\"sub\") String c();"),
                token("OtherKey", "@Token(algorithms = Algorithm.HS512)", "@Claim(\"sub\") String c();"),
                token("OtherConstant", "@Token(algorithms = Algorithm.HS256)", "@Claim @Constant(\"x\") String c();"),
                token(
                        "OtherIssuer",
                        "@Token(algorithms = Algorithm.HS256)",
                        "@Claim(\"iss\") String c(); @Claim int m();"));

        List<Message> messages = compiler.compile(folder, sources, "-proc:only", "-Agrantor.strict=true")
                .messages();

        assertThat(messages.stream().map(Message::text))
                .containsExactly(
                        "[TokenInterchangeable] AToken passes as BToken where both have one key: no header and no"
                                + " constant tells them apart, and it has all that the other requires. Give one of "
                                + "them a type,"
                                + " a constant or an audience of its own (RFC 8725 §3.11).");
        assertThat(compiler.compile(folder.resolve("usual"), sources, "-proc:only")
                        .messages())
                .isEmpty();
    }

    /** The second token is what a verifier expects, the first what it may be given. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type = \"at+jwt\"                 | String a(); | type = \"application/AT+JWT\"     "
                        + "     | String b(); | both",
                "type = \"jwt\"                    | String a(); |                                   "
                        + "       | String b(); | other",
                "type = \"application/jwt\"        | String a(); | type = \"jwt\"                    "
                        + "     | String b(); | both",
                "type = \"a\"                      | String a(); | typeOptional = true               "
                        + "       | String b(); | no",
                "iat = Presence.NEVER                | String a(); | exp = Presence.NEVER            "
                        + "         | String b(); | no",
                "                                    | String a(); | exp = Presence.NEVER            "
                        + "         | String b(); | one",
                "exp = Presence.NEVER                | String a(); | exp = Presence.WAIVABLE, minTtl "
                        + "= \"PT2H\", ttl = \"PT2H\" | String b(); | both",
                "minTtl = \"PT2H\", ttl = \"PT2H\" | String a(); | maxTtl = \"PT1H\"                 "
                        + "      | String b(); | other",
                "                                    | String a(); @OtherClaims Map<String, Object> "
                        + "b(); | | String c(); @Claim int d(); | other",
                "                                    | String a(); @Grants dev.grantor.GrantSet b(); "
                        + "| | String c(); @Grants dev.grantor.GrantSet d(); | both",
                "                                    | String a(); @Grants(within = \"x\") "
                        + "dev.grantor.GrantSet b(); | | String c(); @Grants dev.grantor.GrantSet b(); | no",
                "                                    | String a(); @Claim(\"others\") int n(); | | "
                        + "String c(); @OtherClaims Map<String, Object> others(); | one",
                "                                    | String a(); | | String b(); @Header(\"x\") String x(); | other",
            })
    void tokensAreComparedAsAVerifierDoes(String one, String ofOne, String other, String ofOther, String passes) {
        List<Source> sources = List.of(interchangeable("One", one, ofOne), interchangeable("Other", other, ofOther));

        List<Message> messages = JavaCompiler.JAVAC
                .compile(folder, sources, "-proc:only", "-Agrantor.strict=true")
                .messages();

        assertThat(messages.stream().map(message -> message.text().split(" where")[0]))
                .containsExactlyElementsIn(
                        switch (passes) {
                            case "both" ->
                                List.of(
                                        "[TokenInterchangeable] One passes as Other",
                                        "[TokenInterchangeable] Other passes as One");
                            case "one" -> List.of("[TokenInterchangeable] One passes as Other");
                            case "other" -> List.of("[TokenInterchangeable] Other passes as One");
                            default -> List.of();
                        });
    }

    private static Source interchangeable(String name, @Nullable String elements, String claims) {
        String annotation = "@Token(algorithms = Algorithm.HS256" + (elements == null ? "" : ", " + elements) + ")";
        return token(name, annotation, "@Claim(\"sub\") " + claims);
    }

    private static Source token(String name, String annotation, String claims) {
        return Source.of(name, "%s interface %s { %s }".formatted(annotation, name, claims));
    }

    @ParameterizedTest
    @EnumSource
    void strictTellsOfChecksThatNoGrantHas(JavaCompiler compiler) {
        Source rules = Source.of("Rules", "public interface Rules { @Check default void check() {} }");

        List<Message> messages = compiler.compile(folder, List.of(rules), "-proc:only", "-Agrantor.strict=true")
                .messages();

        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).text()).startsWith("[ClaimOutsideGrant] @Check on Rules.check() is of no use here");
    }

    @ParameterizedTest
    @EnumSource
    void unknownOptionIsToldWithWhatWasMeant(JavaCompiler compiler) {
        List<Message> messages = messages(compiler, "-Agrantor.strikt=true");

        assertThat(messages).hasSize(2);
        assertThat(messages.get(1).kind()).isEqualTo(Kind.WARNING);
        assertThat(messages.get(1).place()).isEqualTo(Place.NOWHERE);
        assertThat(messages.get(1).text())
                .isEqualTo("[OptionUnknown] There is no option -Agrantor.strikt. Did you mean -Agrantor.strict?");
    }

    @ParameterizedTest
    @EnumSource
    void optionThatIsNothingLikeOursIsToldWithWhatThereIs(JavaCompiler compiler) {
        assertThat(messages(compiler, "-Agrantor.colour=red").get(1).text())
                .isEqualTo("[OptionUnknown] There is no option -Agrantor.colour. There is -Agrantor.strict.");
    }
}
