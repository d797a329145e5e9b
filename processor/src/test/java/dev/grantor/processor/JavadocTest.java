package dev.grantor.processor;

import static com.google.common.truth.Truth.assertThat;

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

    @Test
    void nameCannotEndTheComment() {
        assertThat(Javadoc.escape("a*/b")).isEqualTo("a*&#47;b");
        assertThat(Javadoc.escape("\\u002a/")).isEqualTo("&#92;u002a/");
    }
}
