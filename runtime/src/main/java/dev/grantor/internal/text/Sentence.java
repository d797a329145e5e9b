package dev.grantor.internal.text;

import org.jspecify.annotations.Nullable;

/** Composes the messages of errors. */
public final class Sentence {

    private Sentence() {}

    /**
     * Composes {@code subject: problem (source).}
     *
     * @param subject what the problem is about; empty if the problem names it
     * @param problem what is wrong, without a full stop at its end
     * @param source where a vendor describes the error; null if nowhere
     */
    public static String of(String subject, String problem, @Nullable Object source) {
        StringBuilder sentence = new StringBuilder(subject);
        sentence.append(subject.isEmpty() ? "" : ": ").append(problem);
        if (source != null) {
            return sentence.append(" (").append(source).append(").").toString();
        }
        return sentence.append(problem.endsWith(".") || problem.endsWith("?") ? "" : ".")
                .toString();
    }
}
