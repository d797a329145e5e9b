package dev.grantor.processor.tests.compilers;

import dev.grantor.processor.tests.cases.ProblemCase.Place;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity;
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run of Kotlin's compiler.
 *
 * @param messages the processor's, sorted by their text
 */
public record KotlinCompilation(boolean success, List<Output> outputs, Path folder, List<Message> messages) {

    /** kapt puts the place into the text, and then shows the line with a caret below. */
    private static final Pattern MESSAGE = Pattern.compile(
            "(?s)(\\S+):(\\d+): (?:error|warning|note): (\\[[A-Z]\\w+] .*?)(?:\\n[^\\n]*\\n( *)\\^\\s*)?");

    public KotlinCompilation(boolean success, List<Output> outputs, Path folder) {
        this(success, List.copyOf(outputs), folder, messages(outputs));
    }

    /** To be read once: a batch has hundreds. */
    private static List<Message> messages(List<Output> outputs) {
        return outputs.stream()
                .flatMap(Output::message)
                .sorted(Comparator.comparing(Message::text))
                .toList();
    }

    /** What the compiler has said. */
    record Output(
            CompilerMessageSeverity severity,
            String text,
            @Nullable CompilerMessageSourceLocation location) {

        private Stream<Message> message() {
            Matcher matcher = MESSAGE.matcher(text);
            return matcher.matches() ? Stream.of(message(matcher.toMatchResult())) : Stream.empty();
        }

        private Message message(MatchResult match) {
            String key = match.group(3).substring(1, match.group(3).indexOf(']'));
            return new Message(key, kind(), place(match), match.group(3).strip());
        }

        private static Place place(MatchResult match) {
            return new Place(
                    Objects.toString(Path.of(match.group(1)).getFileName()),
                    Long.parseLong(match.group(2)),
                    match.group(4) == null ? Diagnostic.NOPOS : match.group(4).length() + 1);
        }

        private boolean isIn(String file) {
            return location != null && Path.of(location.getPath()).endsWith(file);
        }

        private Kind kind() {
            return severity.isError() ? Kind.ERROR : severity.isWarning() ? Kind.WARNING : Kind.NOTE;
        }
    }

    public List<String> keys() {
        return messages.stream().map(Message::key).toList();
    }

    /** What is wrong with a file, whoever says it. */
    public List<String> errorsIn(String file) {
        return outputs.stream()
                .filter(output -> output.severity().isError() && output.isIn(file))
                .map(Output::text)
                .toList();
    }

    /** All that was said, whoever says it. */
    public List<String> warningsAndErrors() {
        return outputs.stream()
                .filter(output ->
                        output.severity().isError() || output.severity().isWarning())
                .map(Output::text)
                .toList();
    }
}
