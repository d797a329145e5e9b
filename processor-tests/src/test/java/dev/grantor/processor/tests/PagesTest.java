package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every snippet of README and the guide compiles, and links between pages lead somewhere. */
class PagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path GUIDE = ROOT.resolve("docs/guide");
    private static final Path NEIGHBOURS = ROOT.resolve("neighbours/src/it");

    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |final |sealed |non-sealed )*(?:interface|enum|record|class) (\\w+)");
    private static final Pattern METHOD = Pattern.compile("\\A[\\w<>]+ \\w+\\([^)]*\\) \\{");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    private static final String BEFORE = """
            import dev.grantor.*; import dev.grantor.error.*; import dev.grantor.inspect.*; import dev.grantor.jackson.*;
            import dev.grantor.twilio.*; import com.fasterxml.jackson.databind.*;
            import com.fasterxml.jackson.databind.json.*; import java.time.InstantSource; import java.nio.file.*;
            import java.net.URI; import dev.grantor.jjwt.*; import dev.grantor.jwks.*; import dev.grantor.testing.*;
            import dev.grantor.livekit.LiveKitFindings; import io.jsonwebtoken.Jws;
            class %s {
              String accountSid, apiKeySid, apiKeySecret, serviceSecret, jwt, privateJwk;
              VerificationKey publicKey, nextPublicKey; Jws<io.jsonwebtoken.Claims> jws; SpringJwt springJwt;
              ApiKey key; HmacKey userKey, robotKey; ChatGrant chat; VideoGrant video; Response response;
              Vault vault; Revocations revoked;
            """;

    private static final String IMPORTS =
            "import com.fasterxml.jackson.databind.JsonNode; import dev.grantor.GrantSet;\n";

    /** What pages use and do not declare. */
    private static final List<Source> TAKEN_FOR_GRANTED = List.of(
            Source.of("Feature", "public enum Feature { CHAT }"),
            Source.of("Host", "@GrantPart public interface Host { @Claim String name(); }"),
            Source.of("Money", "public record Money(String amount) {}"),
            Source.of("Response", "public interface Response { void write(String text); }"),
            Source.of("Revocations", "public interface Revocations { void refuse(Optional<String> id); }"),
            Source.of(
                    "SpringJwt",
                    "public interface SpringJwt { Map<String, Object> getHeaders(); Map<String, Object> getClaims();"
                            + " Map<String, Object> getClaimAsMap(String claim); }"),
            Source.of("Vault", "public interface Vault { byte[] sign(byte[] signingInput) throws Exception; }"));

    @TempDir
    Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> guide = Files.list(GUIDE)) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("docs/verification.md")), guide.sorted())
                    .toList();
        }
    }

    /** Spring is not here: the example's own test looks for its snippets. */
    static List<Path> pagesWithoutSpring() throws IOException {
        return pages().stream().filter(page -> !page.endsWith("spring-boot.md")).toList();
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(page))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static boolean isTestedElsewhere(String block) {
        return block.startsWith("@Mapper") || block.startsWith("module ");
    }

    private static List<Source> declarations(Path page) throws IOException {
        List<Source> declarations = new ArrayList<>();
        for (String block : blocks(page, "java")) {
            Matcher type = TYPE.matcher(block);
            if (!isTestedElsewhere(block) && type.find()) {
                declarations.add(Source.of(type.group(1), IMPORTS + block));
            }
        }
        return declarations;
    }

    private static List<Source> statements(Path page) throws IOException {
        List<Source> statements = new ArrayList<>();
        for (String block : blocks(page, "java")) {
            if (!isTestedElsewhere(block) && !TYPE.matcher(block).find()) {
                String name = "Snippet" + statements.size();
                String body = METHOD.matcher(block).find() ? block : "void run() throws Exception {\n" + block + "}";
                statements.add(Source.of(name, BEFORE.formatted(name) + body + "\n}"));
            }
        }
        return statements;
    }

    private static void addMissing(List<Source> sources, List<Source> others) {
        for (Source other : others) {
            if (sources.stream().noneMatch(source -> source.path().equals(other.path()))) {
                sources.add(other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pagesWithoutSpring")
    void javaCompiles(Path page) throws IOException {
        List<Source> sources = new ArrayList<>(declarations(page));
        addMissing(sources, declarations(GUIDE.resolve("declare.md")));
        addMissing(sources, declarations(GUIDE.resolve("token.md")));
        addMissing(sources, TAKEN_FOR_GRANTED);
        sources.addAll(statements(page));

        Compilation compilation = JavaCompiler.JAVAC.compile(folder, sources);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
    }

    @Test
    void pagesHaveSnippets() throws IOException {
        List<Source> found = new ArrayList<>();
        for (Path page : pages()) {
            found.addAll(declarations(page));
            found.addAll(statements(page));
        }

        assertThat(found.size()).isAtLeast(15);
    }

    /** MapStruct and modules are not here. */
    @Test
    void mapperAndModuleAreThoseOfTheNeighbours() throws IOException {
        Path shared = NEIGHBOURS.resolve("applications");
        String tested = Files.readString(shared.resolve("shared/processors/com/acme/RoomMapper.java"))
                + Files.readString(shared.resolve("module-path/src/main/java/module-info.java"));

        List<String> shown = blocks(GUIDE.resolve("depend.md"), "java").stream()
                .filter(PagesTest::isTestedElsewhere)
                .toList();

        assertThat(shown).hasSize(2);
        shown.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .forEach(line -> assertThat(tested).contains(line));
    }

    @Test
    void wholePomsAreThoseThatAreBuiltInAnEmptyFolder() throws IOException {
        assertThat(blocks(GUIDE.resolve("depend.md"), "xml"))
                .containsExactly(
                        Files.readString(NEIGHBOURS.resolve("guide-java/pom.xml")),
                        Files.readString(NEIGHBOURS.resolve("guide-kotlin/pom.xml")))
                .inOrder();
    }

    @Test
    void pomOfReadmeIsAPartOfTheOneInTheGuide() throws IOException {
        String pom = Files.readString(NEIGHBOURS.resolve("guide-java/pom.xml"))
                .replace("${grantor.version}", "0.1.0-SNAPSHOT");

        List<String> shown = blocks(ROOT.resolve("README.md"), "xml");

        assertThat(shown).hasSize(2);
        shown.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .forEach(line -> assertThat(pom).contains(line));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) throws IOException {
        LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .forEach(link -> assertWithMessage("%s links to %s", page, link)
                        .that(Files.exists(page.resolveSibling(link)))
                        .isTrue());
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md")).size()).isAtMost(200);
    }
}
