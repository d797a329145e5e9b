package dev.grantor.processor.tests;

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
record DiagnosticsPage(String introduction, List<Section> sections) {

    private static final Pattern SECTION_START = Pattern.compile("(?m)^## ");

    /**
     * The first line says what comes of it: {@code // gives a warning with -Agrantor.strict=true}. Kotlin goes through
     * kapt.
     */
    private static final Pattern SNIPPET =
            Pattern.compile("(?ms)^```(java|kotlin)\\n// ([a-z ]+?)(?: with (-\\S+))?\\n(.*?)^```$");

    record Section(String key, List<Snippet> snippets) {

        private static Section of(String markdown) {
            String key = markdown.lines().findFirst().orElse("");
            return new Section(key, snippetsIn(key, markdown));
        }

        /** What its examples are said to do, in their order. */
        List<String> outcomes() {
            return snippets.stream().map(Snippet::outcome).toList();
        }
    }

    /** An example: code, and what is said to come of compiling it. */
    record Snippet(String section, Language language, String outcome, List<String> options, String code)
            implements KotlinBatch.Item {

        static final String WORKS = "works";
        static final String FAILS = "fails";

        boolean works() {
            return outcome.equals(WORKS);
        }

        boolean compiles() {
            return !outcome.equals(FAILS);
        }

        @Override
        public String toString() {
            return section + " " + outcome;
        }
    }

    /** What an example is written in. */
    enum Language {
        JAVA,
        KOTLIN
    }

    static DiagnosticsPage read(Path file) {
        try {
            String[] parts = SECTION_START.split(Files.readString(file));
            return new DiagnosticsPage(
                    parts[0], Stream.of(parts).skip(1).map(Section::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> index() {
        return introduction.lines().filter(line -> line.startsWith("- ")).toList();
    }

    /** All of them, those of the introduction too. */
    Stream<Snippet> snippets() {
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
