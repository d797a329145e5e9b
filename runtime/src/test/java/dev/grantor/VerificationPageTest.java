package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/verification.md} links each promise to the test that keeps it, and leaves out no test of the verifier.
 */
class VerificationPageTest {

    private static final Path PAGE = Path.of("../docs/verification.md");
    private static final Path TESTS = Path.of("src/test/java/dev/grantor");

    /** As {@code [VerifierOrderTest](../runtime/…/VerifierOrderTest.java)}. */
    private static List<MatchResult> links() throws IOException {
        return Pattern.compile("\\[(\\w+)]\\(([^)]+)\\)")
                .matcher(Files.readString(PAGE))
                .results()
                .toList();
    }

    @Test
    void linksLeadToTests() throws IOException {
        assertThat(links()).isNotEmpty();
        for (MatchResult link : links()) {
            assertWithMessage("%s", link.group(2)).that(link.group(2)).endsWith("/" + link.group(1) + ".java");
            assertWithMessage("%s", link.group(2))
                    .that(Files.isRegularFile(PAGE.resolveSibling(link.group(2))))
                    .isTrue();
        }
    }

    @Test
    void noTestOfTheVerifierIsLeftOut() throws IOException {
        List<String> linked =
                links().stream().map((MatchResult link) -> link.group(1)).toList();
        try (Stream<Path> tests = Files.list(TESTS)) {
            List<String> ofTheVerifier = tests.map(test -> test.getFileName().toString())
                    .filter(name -> name.matches("Verifie[dr]\\w*Test\\.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();

            assertThat(ofTheVerifier).isNotEmpty();
            assertThat(linked).containsAtLeastElementsIn(ofTheVerifier);
        }
    }
}
