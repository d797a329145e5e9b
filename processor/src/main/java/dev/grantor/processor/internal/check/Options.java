package dev.grantor.processor.internal.check;

import dev.grantor.processor.internal.message.NearMiss;
import dev.grantor.processor.internal.message.OptionSyntax;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The options that the build gives the processor.
 *
 * @param strict whether to warn of suspicious declarations, too: {@code grantor.strict=true}
 */
public record Options(boolean strict) {

    public static final Set<String> NAMES = Set.of("grantor.strict");

    /** Reads the options, and reports unknown ones that begin like Grantor's. */
    public static Options read(Map<String, String> options, OptionSyntax syntax, Report report) {
        options.keySet().stream()
                .filter(name -> name.startsWith("grantor.") && !NAMES.contains(name))
                .sorted()
                .forEach(name -> report.add(
                        Problem.OPTION_UNKNOWN,
                        Site.NOWHERE,
                        syntax.write(name),
                        NearMiss.of(name, NAMES)
                                .map(meant -> "Did you mean " + syntax.write(meant) + "?")
                                .orElse("There is "
                                        + NAMES.stream().map(syntax::write).collect(Collectors.joining(", ")) + ".")));
        return new Options("true".equals(options.get("grantor.strict")));
    }
}
