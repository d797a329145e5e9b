package dev.grantor.examples.spring;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much is to be written so that tokens work, in the same service in two ways. */
class GlueTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/grantor/examples/spring");
    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<String> glue(String service) throws IOException {
        return Glue.of(SOURCES.resolve(service), RESOURCES.resolve(service + ".properties"));
    }

    @Test
    void starterTakesTwelveLinesAtMost() throws IOException {
        List<String> glue = glue("starter");

        assertWithMessage(String.join("\n", glue)).that(glue.size()).isAtMost(12);
    }

    @Test
    void springsOwnTakesSeveralTimesAsMany() throws IOException {
        List<String> glue = glue("jwt");

        assertWithMessage(String.join("\n", glue))
                .that(glue.size())
                .isAtLeast(3 * glue("starter").size());
    }

    @Test
    void guideSaysHowManyLines() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/guide/spring-boot.md")))
                .contains("one takes %s lines so that tokens work, the other %s"
                        .formatted(glue("starter").size(), glue("jwt").size()));
    }

    @Test
    void whatCountsIsFound() throws IOException {
        assertThat(glue("starter"))
                .containsAtLeast("grantor.tokens.service.audience=rooms", "RoomBookingGrant booking");
        assertThat(glue("starter").toString()).contains("SigningKey key");
        assertThat(glue("jwt"))
                .containsAtLeast(
                        "@AuthenticationPrincipal",
                        "Jwt jwt",
                        "class SecurityConfiguration {",
                        "throw new IllegalArgumentException(\"room_id is missing\");");
    }
}
