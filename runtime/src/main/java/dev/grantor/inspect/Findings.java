package dev.grantor.inspect;

import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenPart;
import dev.grantor.error.VendorError;
import dev.grantor.error.VerificationException;
import dev.grantor.inspect.TokenInspection.Finding;
import dev.grantor.internal.rule.Problems;
import dev.grantor.internal.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a token, as far as it has been looked at; each mistake once, and not too many. */
final class Findings implements Problems {

    private static final int MAX = 50;

    private final TokenPolicy policy;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final List<String> notLookedInto = new ArrayList<>();
    private final List<String> undeclared = new ArrayList<>();
    private boolean more;

    Findings(TokenPolicy policy) {
        this.policy = policy;
    }

    /** Adds what a verifier would say; once for each claim that is missing, different or cannot be read. */
    @Override
    public void add(VerificationException problem) {
        boolean once = switch (problem.code()) {
            case CLAIM_MISSING, CLAIM_DIFFERENT -> isNew(problem.code().name(), problem.path());
            default -> !(problem instanceof MalformedTokenException) || isNew("", problem.path());
        };
        if (once) {
            add(problem.code(), problem.getMessage());
        }
    }

    private boolean isNew(String kind, String path) {
        return path.isEmpty() || places.add(kind + ' ' + path);
    }

    /** Adds what is wrong at {@code path}, with the vendor's error if there is one; the problem is a whole sentence. */
    void add(ErrorCode code, TokenPart part, String path, String problem) {
        places.add(code.name() + ' ' + path);
        add(code, problem, policy.error(code, part, path));
    }

    /** As the other, of the claims. */
    void add(ErrorCode code, String path, String problem) {
        add(code, TokenPart.PAYLOAD, path, problem);
    }

    void add(ErrorCode code, String problem, @Nullable VendorError vendorError) {
        add(code, Sentence.of("", problem, vendorError));
    }

    /** Adds what neither a verifier nor the vendor refuses, and is wrong all the same. */
    void advise(ErrorCode code, String problem) {
        add(code, problem, (VendorError) null);
    }

    private void add(ErrorCode code, @Nullable String message) {
        Finding finding = new Finding(code, String.valueOf(message));
        if (findings.contains(finding)) {
            return;
        }
        if (findings.size() < MAX) {
            findings.add(finding);
        } else {
            more = true;
        }
    }

    /** What {@code step} gives; null, and a finding, if it refuses the token. */
    <T> @Nullable T attempt(TokenPart part, Supplier<T> step) {
        try {
            return step.get();
        } catch (MalformedJsonException e) {
            add(policy.malformed(part, e));
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

    void addUndeclared(String claim) {
        undeclared.add(claim);
    }

    /** The names of claims of the token's own object that its type does not declare. */
    List<String> undeclared() {
        return List.copyOf(undeclared);
    }

    List<Finding> toList() {
        return List.copyOf(findings);
    }
}
