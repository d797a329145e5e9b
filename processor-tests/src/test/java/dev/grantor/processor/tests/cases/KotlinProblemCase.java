package dev.grantor.processor.tests.cases;

import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.cases.ProblemCase.Place;
import dev.grantor.processor.tests.compilers.KotlinBatch;
import java.util.List;

/** Kotlin with one problem; {@code /}{@code *!*}{@code /} stands right before the place of its message. */
public record KotlinProblemCase(Problem problem, String name, List<String> options, String code)
        implements KotlinBatch.Item {

    private static final String MARKER = "/*!*/";

    static KotlinProblemCase of(Problem problem, String name, String code) {
        return with("", problem, name, code);
    }

    /** @param option of the compiler */
    static KotlinProblemCase with(String option, Problem problem, String name, String code) {
        return new KotlinProblemCase(problem, name, option.isEmpty() ? List.of() : List.of(option), code);
    }

    /** Where the message is expected: one line further down, below the imports. */
    public Place place(String file) {
        String before = code.substring(0, code.indexOf(MARKER) + MARKER.length());
        return new Place(file, before.lines().count() + 1, before.length() - before.lastIndexOf('\n'));
    }

    @Override
    public String toString() {
        return problem.key() + ": " + name;
    }
}
