package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** No grant of this package is forgotten where all of them are listed. */
class EveryGrantTest {

    private static List<String> declared() throws IOException, URISyntaxException {
        URI folder = VideoGrant.class.getResource("VideoGrant.class").toURI();
        try (Stream<Path> files = Files.list(Path.of(folder).resolveSibling(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+Grant\\.class"))
                    .map(name -> name.replace(".class", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyGrantIsTested() throws IOException, URISyntaxException {
        Stream<String> tested = GrantDeclarationsTest.GRANTS.stream()
                .map(Arguments::get)
                .map(arguments -> ((Class<?>) arguments[0]).getSimpleName());

        assertThat(tested).containsExactlyElementsIn(declared());
    }

    @Test
    void everyGrantIsInTheGuide() throws IOException, URISyntaxException {
        Stream<String> described = Files.readString(Path.of("../../docs/guide/mint.md"))
                .lines()
                .filter(line -> line.matches("\\| `\\w+Grant` \\| `\\w+` \\|.*"))
                .map(line -> line.replaceAll("\\| `(\\w+)`.*", "$1"));

        assertThat(described).containsExactlyElementsIn(declared());
    }
}
