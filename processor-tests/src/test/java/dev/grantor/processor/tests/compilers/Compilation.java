package dev.grantor.processor.tests.compilers;

import dev.grantor.processor.tests.cases.ProblemCase.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What came of a compilation. */
public record Compilation(
        boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path generated, Path classes) {

    /** A message of the processor, {@code [GrantPrivate] …}, and where it stands. */
    public record Message(String key, Diagnostic.Kind kind, Place place, String text) {

        private static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
            String text = textOf(diagnostic);
            JavaFileObject source = diagnostic.getSource();
            return new Message(
                    text.substring(1, text.indexOf(']')),
                    diagnostic.getKind(),
                    source == null
                            ? Place.NOWHERE
                            : new Place(
                                    Objects.toString(Path.of(source.getName()).getFileName()),
                                    diagnostic.getLineNumber(),
                                    diagnostic.getColumnNumber()),
                    text);
        }
    }

    /** The processor's messages, sorted by their text. */
    public List<Message> messages() {
        return messagesAsShown().sorted(Comparator.comparing(Message::text)).toList();
    }

    private Stream<Message> messagesAsShown() {
        return diagnostics.stream()
                .filter(diagnostic -> textOf(diagnostic).matches("(?s)\\[[A-Z]\\w+] .*"))
                .map(Message::of);
    }

    /**
     * The keys of the processor's messages with line and column, {@code ClaimVoid 2:7}, in the order that a user sees.
     */
    public List<String> keysWithPlaces() {
        return messagesAsShown()
                .map(message -> message.key() + " " + message.place().line() + ":"
                        + message.place().column())
                .toList();
    }

    public List<String> keys() {
        return messages().stream().map(Message::key).toList();
    }

    /** What made the compilation fail, whoever says so. */
    public List<String> errors() {
        return textsOf(Diagnostic.Kind.ERROR);
    }

    public List<String> warnings() {
        return Stream.of(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING)
                .flatMap(kind -> textsOf(kind).stream())
                .toList();
    }

    private List<String> textsOf(Diagnostic.Kind kind) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(diagnostic ->
                        diagnostic.getSource() + ":" + diagnostic.getLineNumber() + ": " + textOf(diagnostic))
                .toList();
    }

    /** The generated sources by their paths. */
    public Map<String, String> generatedSources() {
        try (Stream<Path> files = Files.walk(generated)) {
            Map<String, String> sources = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(generated.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT);
    }
}
