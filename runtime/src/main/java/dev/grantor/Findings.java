package dev.grantor;

import dev.grantor.TokenInspection.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a token, as far as it has been looked at; each mistake once, and not too many. */
final class Findings implements Problems {

    private static final int MAX = 50;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> malformedPaths = new HashSet<>();
    private final List<String> notLookedInto = new ArrayList<>();
    private boolean more;

    /** Adds what a verifier would say; once for each place that cannot be read. */
    @Override
    public void add(VerificationException problem) {
        if (problem instanceof MalformedTokenException malformed && !isNew(malformed)) {
            return;
        }
        add(problem.code(), String.valueOf(problem.getMessage()));
    }

    private boolean isNew(MalformedTokenException malformed) {
        return malformed.path().isEmpty() || malformedPaths.add(malformed.path());
    }

    void add(ErrorCode code, String message) {
        if (findings.size() < MAX) {
            findings.add(new Finding(code, message));
        } else {
            more = true;
        }
    }

    /** What {@code step} gives; null, and a finding, if it refuses the token. */
    <T> @Nullable T attempt(Supplier<T> step) {
        try {
            return step.get();
        } catch (VerificationException e) {
            add(e);
            return null;
        }
    }

    boolean has(ErrorCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** Whether there were more than are kept: what is only looked for to find something is then not looked for. */
    boolean areMore() {
        return more;
    }

    void addNotLookedInto(String grantKey) {
        notLookedInto.add(grantKey);
    }

    /** The keys of grants whose types are not known. */
    List<String> notLookedInto() {
        return List.copyOf(notLookedInto);
    }

    List<Finding> toList() {
        return List.copyOf(findings);
    }
}
