package dev.grantor.inspect;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.VendorError;
import dev.grantor.error.VerificationException;
import dev.grantor.inspect.TokenInspection.Finding;
import dev.grantor.internal.rule.Problems;
import dev.grantor.internal.text.Sentence;
import dev.grantor.internal.twilio.TwilioErrors;
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
        add(problem.code(), problem.getMessage());
    }

    private boolean isNew(MalformedTokenException malformed) {
        return malformed.path().isEmpty() || malformedPaths.add(malformed.path());
    }

    /** Adds what is wrong at {@code path}, with the vendor's error if there is one; the problem is a whole sentence. */
    void add(ErrorCode code, String path, String problem) {
        add(code, problem, TwilioErrors.of(code, path));
    }

    void add(ErrorCode code, String problem, @Nullable VendorError vendorError) {
        add(code, Sentence.of("", problem, vendorError));
    }

    private void add(ErrorCode code, @Nullable String message) {
        if (findings.size() < MAX) {
            findings.add(new Finding(code, String.valueOf(message)));
        } else {
            more = true;
        }
    }

    /** What {@code step} gives; null, and a finding, if it refuses the token. */
    <T> @Nullable T attempt(Supplier<T> step) {
        try {
            return step.get();
        } catch (MalformedJsonException e) {
            add(TwilioErrors.malformed(e));
        } catch (VerificationException e) {
            add(e);
        }
        return null;
    }

    boolean has(ErrorCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** Whether there were more findings than are kept. Searches for more are then skipped. */
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
