package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.KotlinCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Kotlin in the guide and in KDoc compiles, with the grant and the token that the guide declares. Scripts of Gradle
 * do not count.
 */
class KotlinDocsTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```kotlin\n(.*?)```");
    private static final Pattern GRADLE = Pattern.compile("(?m)^(plugins|dependencies) \\{$");
    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");

    private static final String BEFORE = """
            import dev.grantor.*; import dev.grantor.kotlin.*; import dev.grantor.twilio.*; import room.*
            import kotlin.time.Duration.Companion.minutes; import kotlin.time.Duration.Companion.seconds
            fun %s(
                key: HmacKey, apiKey: ApiKey, verified: VerifiedToken<TwilioToken>, video: VideoGrant, earlier: RoomBookingGrant
            ) {
            """;

    @TempDir
    Path folder;

    private static List<String> blocks(String text) {
        return BLOCK.matcher(text)
                .results()
                .map(block -> block.group(1))
                .filter(code -> !GRADLE.matcher(code).find())
                .toList();
    }

    private static List<String> guideBlocks() throws IOException {
        return blocks(Files.readString(Path.of("../docs/guide/kotlin.md")));
    }

    static String declarationsInGuide() throws IOException {
        return guideBlocks().get(0) + guideBlocks().get(1);
    }

    private static List<String> kdocBlocks() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../kotlin/src/main/kotlin"))) {
            List<String> blocks = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                blocks.addAll(blocks(MARGIN.matcher(Files.readString(file)).replaceAll("")));
            }
            return blocks;
        }
    }

    private static Source statements(String name, String code) {
        return new Source(name + ".kt", BEFORE.formatted(name) + code + "\n}\n");
    }

    @Test
    void everyExampleCompiles() throws IOException {
        List<String> guide = guideBlocks();
        assertThat(guide).hasSize(4);
        List<String> kdoc = kdocBlocks();
        assertThat(kdoc).hasSize(7);

        assertThat(KotlinCompiler.build(folder, List.of(Source.ofKotlin("Room", declarationsInGuide()))))
                .isEmpty();
        List<Source> examples =
                new ArrayList<>(List.of(statements("service", guide.get(2)), statements("twilio", guide.get(3))));
        kdoc.forEach(code -> examples.add(statements("example" + examples.size(), code)));

        assertThat(KotlinCompiler.compile(folder, examples).warningsAndErrors()).isEmpty();
    }
}
