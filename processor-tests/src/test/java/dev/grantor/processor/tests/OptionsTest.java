package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.cases.ProblemCase.Place;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
                .isEqualTo("[ClaimOutsideGrant] @Claim on Forgotten.a() is of no use here: no grant that is being "
                        + "compiled is"
                        + " Forgotten or extends it. Add @Grant, or remove it.");
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
