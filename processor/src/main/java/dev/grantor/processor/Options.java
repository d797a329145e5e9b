package dev.grantor.processor;

import java.util.Map;
import java.util.Set;

/**
 * What {@code -A} tells the processor.
 *
 * @param strict whether to tell of what is suspicious, too: {@code -Agrantor.strict=true}
 */
record Options(boolean strict) {

    static final Set<String> NAMES = Set.of("grantor.strict");

    /** Reads the options, and reports those that look like ours and are not. */
    static Options read(Map<String, String> options, Report report) {
        options.keySet().stream()
                .filter(name -> name.startsWith("grantor.") && !NAMES.contains(name))
                .sorted()
                .forEach(name -> report.add(
                        Problem.OPTION_UNKNOWN,
                        ElementSite.NOWHERE,
                        name,
                        NearMiss.of(name, NAMES)
                                .map(meant -> "Did you mean -A" + meant + "?")
                                .orElse("There is -A" + String.join(", -A", NAMES) + ".")));
        return new Options("true".equals(options.get("grantor.strict")));
    }
}
