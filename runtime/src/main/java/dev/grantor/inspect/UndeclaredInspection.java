package dev.grantor.inspect;

import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.internal.claims.OwnClaims;
import dev.grantor.internal.claims.UnknownClaimPolicy;
import dev.grantor.internal.text.NearMiss;
import dev.grantor.internal.text.ShownText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a token has that its type does not declare. A verifier ignores it, so it is a finding where it was
 * probably meant to be something: it is misspelt, in the wrong object, or in one whose members are all known.
 */
final class UndeclaredInspection {

    private final Inspected inspected;
    private final TokenPolicy policy;
    private final DecodedSegment payload;
    private final Supplier<OwnClaims> reader;
    private final Findings findings;
    private @Nullable DeclaredPlaces places;

    /** @param reader gives what reads one token */
    UndeclaredInspection(Inspected inspected, DecodedSegment payload, Supplier<OwnClaims> reader, Findings findings) {
        this.inspected = inspected;
        this.policy = inspected.policy();
        this.payload = payload;
        this.reader = reader;
        this.findings = findings;
    }

    /**
     * Looks at one member.
     *
     * @param object the path of the object that it stands in; empty for the token's own
     * @param known the names that are declared there
     */
    void inspect(String object, String name, List<String> known) {
        if (findings.areMore()) {
            return;
        }
        if (object.isEmpty()) {
            inspectClaim(name, known);
        } else {
            String path = object + '.' + ShownText.ofName(name);
            if (NearMiss.of(name, known).isPresent() || !addIfElsewhere(object, path, name)) {
                add(path, UnknownClaimPolicy.describe(object, name, known));
            }
        }
    }

    private void inspectClaim(String name, List<String> known) {
        if (RegisteredClaims.NAMES.contains(name) || inspected.isGrant(name)) {
            return;
        }
        Set<String> missing = new LinkedHashSet<>(known);
        missing.addAll(TokenPolicy.TIMES_AND_ID);
        missing.removeAll(payload.members().keySet());
        String path = ShownText.ofName(name);
        NearMiss.misspeltOrShortened(name, missing)
                .ifPresentOrElse(
                        meant -> add(path, "not a claim of %s; did you mean \"%s\"?".formatted(policy.name(), meant)),
                        () -> {
                            if (!addIfElsewhere("", path, name)) {
                                findings.addUndeclared(name);
                            }
                        });
    }

    private boolean addIfElsewhere(String object, String path, String name) {
        if (places == null) {
            places = new DeclaredPlaces(inspected, reader.get());
        }
        String declared = places.of(name);
        if (declared == null || declared.equals(object)) {
            return false;
        }
        add(path, "in the wrong place, where nobody looks for it: it belongs into " + ShownText.ofName(declared));
        return true;
    }

    private void add(String path, String problem) {
        findings.add(ErrorCode.UNKNOWN_CLAIM, path, path + " is " + problem);
    }
}
