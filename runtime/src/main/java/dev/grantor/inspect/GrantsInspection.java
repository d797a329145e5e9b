package dev.grantor.inspect;

import dev.grantor.GrantType;
import dev.grantor.codec.JsonReader;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.claims.UnknownClaimPolicy;
import dev.grantor.internal.text.NearMiss;
import dev.grantor.internal.text.ShownText;
import dev.grantor.internal.twilio.TokenLayout;
import dev.grantor.internal.twilio.TwilioErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the grants of one token. */
final class GrantsInspection {

    private static final TokenLayout LAYOUT = TokenLayout.TWILIO;
    private static final String CONTAINER = LAYOUT.container().toString();

    private final Map<String, GrantType<?>> types;
    private final Findings findings;

    GrantsInspection(Map<String, GrantType<?>> types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    /** @param unread whether there is something in place of the grants, or of one of them, that could not be read */
    void inspect(TokenClaims claims, boolean unread) {
        Map<String, byte[]> grants = claims.grants();
        boolean beside = findBeside(claims);
        if (grants != null) {
            if (grants.isEmpty() && !beside && !unread) {
                findings.add(ErrorCode.CLAIM_MISSING, CONTAINER, "grants is empty: the token allows nothing");
            }
            grants.forEach(this::inspectGrant);
        } else if (!unread && !beside) {
            String meant = NearMiss.misspelt(CONTAINER, claims.others().keySet())
                    .map(name -> ": is it \"" + ShownText.ofName(name) + "\"?")
                    .orElse("");
            findings.add(ErrorCode.CLAIM_MISSING, CONTAINER, CONTAINER + " is missing" + meant);
        }
    }

    /** Whether something stands at the top level that belongs into the grants. */
    private boolean findBeside(TokenClaims claims) {
        Set<String> inside =
                claims.grants() == null ? Set.of() : claims.grants().keySet();
        List<String> beside = new ArrayList<>();
        for (String name : claims.others().keySet()) {
            boolean identity = name.equals(LAYOUT.identityMember().toString()) && claims.identity() == null;
            if (identity || (types.containsKey(name) && !inside.contains(name))) {
                beside.add(ShownText.ofName(name));
            }
        }
        if (!beside.isEmpty()) {
            findings.add(
                    ErrorCode.UNKNOWN_CLAIM,
                    "%s %s beside %s, where nobody looks for %s: move %4$s into %3$s"
                            .formatted(
                                    String.join(", ", beside),
                                    beside.size() == 1 ? "stands" : "stand",
                                    CONTAINER,
                                    beside.size() == 1 ? "it" : "them"),
                    TwilioErrors.of(ErrorCode.UNKNOWN_GRANT, CONTAINER));
        }
        return !beside.isEmpty();
    }

    private void inspectGrant(String grantKey, byte[] json) {
        String path = LAYOUT.grantPath(ShownText.ofName(grantKey));
        GrantType<?> type = types.get(grantKey);
        if (type == null) {
            NearMiss.misspelt(grantKey, types.keySet())
                    .ifPresentOrElse(
                            meant -> findings.add(
                                    ErrorCode.UNKNOWN_GRANT,
                                    path,
                                    "%s is no grant that is known here; did you mean \"%s\"?".formatted(path, meant)),
                            () -> findings.addNotLookedInto(grantKey));
        } else if (!findings.areMore()) {
            new GrantReading(type, path, findings).read(json);
        }
    }

    /** One grant while it is read. */
    private static final class GrantReading {

        private final GrantType<?> type;
        private final String path;
        private final Findings findings;

        GrantReading(GrantType<?> type, String path, Findings findings) {
            this.type = type;
            this.path = path;
            this.findings = findings;
        }

        void read(byte[] json) {
            try {
                JsonReader in = JsonReader.of(json, path, this::addUnknown);
                in.next(type);
                in.end();
            } catch (MalformedJsonException e) {
                findings.add(TwilioErrors.malformed(e));
            }
        }

        private void addUnknown(String place, String name, List<String> known) {
            if (!findings.areMore()) {
                findings.add(
                        ErrorCode.UNKNOWN_CLAIM,
                        place,
                        "%s.%s is %s"
                                .formatted(
                                        place,
                                        ShownText.ofName(name),
                                        UnknownClaimPolicy.describe(typeName(), name, known)));
            }
        }

        /** A type may have been written by anybody. */
        private String typeName() {
            try {
                return ShownText.ofName(type.javaType().getSimpleName());
            } catch (Exception e) {
                Interruption.passOn(e);
                return "this grant";
            }
        }
    }
}
