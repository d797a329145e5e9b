package dev.grantor.inspect;

import dev.grantor.TokenContext;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenPart;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.jws.HeaderRules;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at whose one token is and for whom it is: what its key, the inspector and the declaration say of that. */
final class OriginInspection {

    private final Inspected inspected;
    private final ClaimRules rules;
    private final Findings findings;

    /** The claims of which nothing more is to be said. */
    private final Set<String> silent;

    /** @param unread the claims that could not be read in whole */
    OriginInspection(Inspected inspected, ClaimRules rules, Set<String> unread, Findings findings) {
        this.inspected = inspected;
        this.rules = rules;
        this.findings = findings;
        this.silent = new HashSet<>(unread);
    }

    void inspect(ReceivedToken token, TokenContext context, TokenClaims claims) {
        silent.addAll(inspected.inspect(token.payload(), findings));
        if (inspected.isOfAnotherKey(token.payload())) {
            addOtherKey();
        }
        rules.checkOrigin(claims, context::fromKey, this::add);
        inspectHeader(token, context);
        if (inspected.key() == null) {
            inspectSame(token);
        }
        rules.checkAudience(claims, this::add);
        rules.checkConstants(claims, this::add);
    }

    /** Tells that the token is another key's once, and not of every claim that is. */
    private void addOtherKey() {
        String claim = inspected.fixed().names().get(0);
        if (!silent.contains(claim)) {
            findings.add(
                    ErrorCode.CLAIM_DIFFERENT,
                    claim,
                    ("%s is not that of the given key: the token is of another key, or this is the wrong one to check"
                                    + " it with")
                            .formatted(claim));
        }
        silent.addAll(inspected.fixed().names());
    }

    private void add(VerificationException problem) {
        boolean different = problem.code() == ErrorCode.CLAIM_DIFFERENT;
        if (!silent.contains(problem.path()) && (!different || inspected.isComparable(problem.path()))) {
            findings.add(problem);
        }
    }

    /** Without a key it is known all the same that claims which it calls by one name are one. */
    private void inspectSame(ReceivedToken token) {
        Map<String, @Nullable Object> claims = token.payload().values();
        Map<String, String> first = new LinkedHashMap<>();
        for (int i = 0; i < inspected.fixed().names().size(); i++) {
            String name = inspected.fixed().names().get(i);
            String other = first.putIfAbsent(inspected.fixed().attributes().get(i), name);
            if (other != null && isDifferent(claims.get(name), claims.get(other))) {
                addSame(TokenPart.PAYLOAD, name, name, other);
            }
        }
        inspected.policy().headers().forEach((name, source) -> {
            String claim = source instanceof ClaimSource.FromKey fromKey ? first.get(fromKey.attribute()) : null;
            if (claim != null && isDifferent(token.parameters().get(name), claims.get(claim))) {
                addSame(TokenPart.HEADER, HeaderRules.PATH, HeaderRules.PATH + '.' + name, claim);
            }
        });
    }

    private static boolean isDifferent(@Nullable Object one, @Nullable Object other) {
        return one instanceof String && other instanceof String && !one.equals(other);
    }

    private void addSame(TokenPart part, String path, String name, String other) {
        findings.add(
                ErrorCode.CLAIM_DIFFERENT,
                part,
                path,
                "%s and %s differ, and both are what the key says of itself".formatted(name, other));
    }

    private void inspectHeader(ReceivedToken token, TokenContext context) {
        TokenPolicy policy = inspected.policy();
        if (!token.hasWholeHeader()) {
            return;
        }
        policy.headers().forEach((name, source) -> {
            if (source instanceof ClaimSource.FromKey fromKey) {
                inspectParameter(name, token.parameters().get(name), context.fromKey(fromKey.attribute()));
            }
        });
    }

    private void inspectParameter(String name, @Nullable String found, @Nullable String expected) {
        if (found == null) {
            addParameter(ErrorCode.CLAIM_MISSING, name, "missing");
        } else if (inspected.key() != null && !found.equals(expected)) {
            addParameter(ErrorCode.CLAIM_DIFFERENT, name, "not that of the given key");
        }
    }

    private void addParameter(ErrorCode code, String name, String problem) {
        String path = HeaderRules.PATH + '.' + name;
        findings.add(code, TokenPart.HEADER, path, path + ": " + problem);
    }
}
