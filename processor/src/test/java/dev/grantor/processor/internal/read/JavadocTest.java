package dev.grantor.processor.internal.read;

import static com.google.common.truth.Truth.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {

    @Test
    void missingCommentIsEmpty() {
        assertThat(Javadoc.description(null)).isEmpty();
        assertThat(Javadoc.description(" ")).isEmpty();
        assertThat(Javadoc.description(" @return the room")).isEmpty();
    }

    @Test
    void descriptionEndsBeforeTheFirstBlockTag() {
        assertThat(Javadoc.description(" The room.\n With {@code @Claim}.\n\n @return it\n More.\n"))
                .isEqualTo("The room.\nWith {@code @Claim}.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See {@link Room}.                     | See {@code Room}.",
                "See {@link #room()}.                  | See {@code #room()}.",
                "See {@linkplain Room the room}.       | See the room.",
                "See {@link Room the room} and {@link A}. | See the room and {@code A}.",
            })
    void linksBecomeCodeSinceTheirNamesMayMeanSomethingElse(String comment, String description) {
        assertThat(Javadoc.description(comment)).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{@return the seats}                     | Returns the seats.",
                "{@return the {@code seats}}             | Returns the {@code seats}.",
                "At most {@value #MAX}.                  | At most 12.",
                "At most {@value Other#MAX}.             | At most {@code Other.MAX}.",
                "A {@summary room}.                      | A room.",
                "An {@index ~a room~ of them} here.    | An a room here.",
                "An {@index room} here.                  | An room here.",
                "See {@systemProperty a.b}.              | See {@code a.b}.",
                "{@inheritDoc} More.                     | More.",
                "{@inheritDoc}                           | ''",
                "An {@unknown tag} here.                 | An tag here.",
                "An {@code open brace.                   | An &#123;@code open brace.",
                "{@link Map#of(Object, Object) the map}  | the map",
            })
    void tagsBecomeText(String comment, String description) {
        assertThat(Javadoc.description(
                        comment.replace('~', '"'), name -> name.equals("#MAX") ? Optional.of("12") : Optional.empty()))
                .isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fewer < more & less > none.    | Fewer &lt; more &amp; less &gt; none.",
                "A <b>big</b> &lt;room&gt;.     | A <b>big</b> &lt;room&gt;.",
                "One.<p>Two.                    | One.<p>Two.",
                "A <ul><li>b</li></ul>          | A <ul><li>b</li></ul>",
                "A <b>big room.                 | A big room.",
                "A big</b> room.                | A big room.",
                "A <b>big <i>room</b></i>.      | A big room.",
                "A room.<p>                     | A room.",
                "A <br/> room.                  | A  room.",
                "A <font color=red>room</font>. | A room.",
                "A <b></b>room.                 | A room.",
                "A <p><ul><li>b</li></ul>       | A b",
                "A <li>room.                    | A room.",
                "<h1>A</h1> room.               | A room.",
                "A <!-- big --> room.           | A  room.",
                "A List<String>.                | A List.",
                "A &foo; and &#65; room.        | A &amp;foo; and &#65; room.",
            })
    void htmlThatIsNotInOrderIsLeftOut(String comment, String description) {
        assertThat(Javadoc.description(comment)).isEqualTo(description);
    }

    @Test
    void snippetBecomesCode() {
        assertThat(Javadoc.description("A room:\n{@snippet lang=java :\n  int a = 1;\n}"))
                .isEqualTo("A room:\n<pre>{@code\n  int a = 1;\n}</pre>");
        assertThat(Javadoc.description("A room. {@snippet file=\"A.java\"}")).isEqualTo("A room.");
    }

    @Test
    void codeKeepsItsIndentation() {
        assertThat(Javadoc.description(" A:\n <pre>{@code\n if (a) {\n     b();\n }\n }</pre>\n @return it"))
                .isEqualTo("A:\n<pre>{@code\nif (a) {\n    b();\n}\n}</pre>");
    }

    @Test
    void atSignInsideAnInlineTagIsNoBlockTag() {
        String description = "A grant:\n<pre>{@code\n@Claim\nString room() {}\n}</pre>";

        assertThat(Javadoc.description(description + "\n@return it")).isEqualTo(description);
    }

    @Test
    void escapedBackslashBeginsNoEscape() {
        assertThat(Javadoc.description("C:\\users")).isEqualTo("C:&#92;users");
    }

    @Test
    void commentThatIsMarkdownCannotEndTheGeneratedOne() {
        assertThat(Javadoc.description(" All of **/*.java.")).doesNotContain("*/");
    }
}
