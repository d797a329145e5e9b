package dev.grantor.examples.spring;

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

/** What the guide shows is what is tested: here, in the starter's tests, or with Spring Boot 3.5 in the neighbours. */
class GuideTest {

    private static final Path PAGE = Path.of("../../docs/guide/spring-boot.md");
    private static final Pattern SNIPPET = Pattern.compile("(?s)```(java|properties)\n(.*?)```");
    private static final Pattern NUMBERS =
            Pattern.compile("one takes (\\d+) lines so that tokens work, the other (\\d+)");

    private static final List<Path> TESTED = List.of(
            Path.of("src"),
            Path.of("../../integrations/spring-boot/src/test/java"),
            Path.of("../../neighbours/src/it/applications/spring-boot-3-tokens/src"));

    private static String tested() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path folder : TESTED) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.readAllLines(file)
                            .forEach(line -> text.append(line.strip()).append('\n'));
                }
            }
        }
        return text.toString();
    }

    @Test
    void everySnippetIsTested() throws IOException {
        String tested = tested();
        List<String> snippets = SNIPPET.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult snippet) -> snippet.group(2))
                .toList();

        assertThat(snippets).hasSize(7);
        for (String snippet : snippets) {
            String stripped =
                    String.join("\n", snippet.lines().map(String::strip).toList());
            assertWithMessage(stripped).that(tested).contains(stripped + "\n");
        }
    }

    @Test
    void numbersAreThoseThatAreCounted() throws IOException {
        MatchResult numbers = NUMBERS.matcher(Files.readString(PAGE).replace('\n', ' '))
                .results()
                .findFirst()
                .orElseThrow();

        assertThat(numbers.group(1))
                .isEqualTo(String.valueOf(GlueTest.glue("starter").size()));
        assertThat(numbers.group(2))
                .isEqualTo(String.valueOf(GlueTest.glue("jwt").size()));
    }
}
