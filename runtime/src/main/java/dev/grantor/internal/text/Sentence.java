package dev.grantor.internal.text;

import org.jspecify.annotations.Nullable;

/** Composes the messages of errors. */
public final class Sentence {

    private Sentence() {}

    /** Composes {@code subject: problem}, or the problem alone if it names what it is about. */
    public static String about(String subject, String problem) {
        return subject.isEmpty() ? problem : subject + ": " + problem;
    }

    /**
     * Composes {@code subject: problem (source).}
     *
     * @param subject what the problem is about; empty if the problem names it
     * @param problem what is wrong, without a full stop at its end
     * @param source where a vendor describes the error; null if nowhere
     */
    public static String of(String subject, String problem, @Nullable Object source) {
        StringBuilder sentence = new StringBuilder(about(subject, problem));
        if (source != null) {
            return sentence.append(" (").append(source).append(").").toString();
        }
        return sentence.append(problem.endsWith(".") || problem.endsWith("?") ? "" : ".")
                .toString();
    }
}
