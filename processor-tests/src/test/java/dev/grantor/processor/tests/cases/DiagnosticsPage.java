package dev.grantor.processor.tests.cases;

import dev.grantor.processor.tests.compilers.KotlinBatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The users' page of messages: an introduction with an index, then a section for each key. */
public record DiagnosticsPage(String introduction, List<Section> sections) {

    private static final Pattern SECTION_START = Pattern.compile("(?m)^## ");

    /**
     * The first line says what comes of it: {@code // gives a warning with -Agrantor.strict=true}. Kotlin goes through
     * kapt.
     */
    private static final Pattern SNIPPET =
            Pattern.compile("(?ms)^```(java|kotlin)\\n// ([a-z ]+?)(?: with (-\\S+))?\\n(.*?)^```$");

    public record Section(String key, List<Snippet> snippets) {

        private static Section of(String markdown) {
            String key = markdown.lines().findFirst().orElse("");
            return new Section(key, snippetsIn(key, markdown));
        }

        /** What its examples are said to do, in their order. */
        public List<String> outcomes() {
            return snippets.stream().map(Snippet::outcome).toList();
        }
    }

    /** An example: code, and what is said to come of compiling it. */
    public record Snippet(String section, Language language, String outcome, List<String> options, String code)
            implements KotlinBatch.Item {

        public static final String WORKS = "works";
        public static final String FAILS = "fails";

        public boolean works() {
            return outcome.equals(WORKS);
        }

        public boolean compiles() {
            return !outcome.equals(FAILS);
        }

        @Override
        public String toString() {
            return section + " " + outcome;
        }
    }

    /** What an example is written in. */
    public enum Language {
        JAVA,
        KOTLIN
    }

    public static DiagnosticsPage read(Path file) {
        try {
            String[] parts = SECTION_START.split(Files.readString(file));
            return new DiagnosticsPage(
                    parts[0], Stream.of(parts).skip(1).map(Section::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> index() {
        return introduction.lines().filter(line -> line.startsWith("- ")).toList();
    }

    /** All of them, those of the introduction too. */
    public Stream<Snippet> snippets() {
        return Stream.concat(
                snippetsIn("Introduction", introduction).stream(),
                sections.stream().flatMap(section -> section.snippets().stream()));
    }

    private static List<Snippet> snippetsIn(String section, String markdown) {
        return SNIPPET.matcher(markdown)
                .results()
                .map(match -> new Snippet(
                        section,
                        Language.valueOf(match.group(1).toUpperCase(Locale.ROOT)),
                        match.group(2),
                        Optional.ofNullable(match.group(3)).stream().toList(),
                        match.group(4)))
                .toList();
    }
}
