package dev.grantor;

import dev.grantor.codec.Interruption;
import dev.grantor.codec.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the grants of one token. */
final class GrantsInspection {

    private static final TokenLayout LAYOUT = TokenLayout.TWILIO;
    private static final String CONTAINER = LAYOUT.container().toString();
    private static final String ERROR = " (Twilio error 20106)";

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
                findings.add(ErrorCode.CLAIM_MISSING, "grants is empty: the token allows nothing" + ERROR + ".");
            }
            grants.forEach(this::inspectGrant);
        } else if (!unread && !beside) {
            String meant = NearMiss.misspelt(CONTAINER, claims.others().keySet())
                    .map(name -> ": is it \"" + Parameters.shown(name) + "\"?")
                    .orElse(".");
            findings.add(ErrorCode.CLAIM_MISSING, CONTAINER + " is missing" + ERROR + meant);
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
                beside.add(Parameters.shown(name));
            }
        }
        if (!beside.isEmpty()) {
            findings.add(
                    ErrorCode.UNKNOWN_CLAIM,
                    "%s %s beside %s, where nobody looks for %s%s: move %4$s into %3$s."
                            .formatted(
                                    String.join(", ", beside),
                                    beside.size() == 1 ? "stands" : "stand",
                                    CONTAINER,
                                    beside.size() == 1 ? "it" : "them",
                                    ERROR));
        }
        return !beside.isEmpty();
    }

    private void inspectGrant(String grantKey, byte[] json) {
        String path = LAYOUT.grantPath(Parameters.shown(grantKey));
        GrantType<?> type = types.get(grantKey);
        if (type == null) {
            NearMiss.misspelt(grantKey, types.keySet())
                    .ifPresentOrElse(
                            meant -> findings.add(
                                    ErrorCode.UNKNOWN_GRANT,
                                    "%s is no grant that is known here%s; did you mean \"%s\"?"
                                            .formatted(path, ERROR, meant)),
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
            } catch (MalformedTokenException e) {
                findings.add(new MalformedTokenException(e.code(), e.path(), withError(e)));
            } catch (VerificationException e) {
                findings.add(e);
            }
        }

        private void addUnknown(String place, String name, List<String> known) {
            if (!findings.areMore()) {
                findings.add(ErrorCode.UNKNOWN_CLAIM, UnknownClaims.describe(typeName(), place, name, known));
            }
        }

        private static String withError(MalformedTokenException e) {
            String message = String.valueOf(e.getMessage());
            return message.contains(ERROR) || !message.endsWith(".")
                    ? message
                    : message.substring(0, message.length() - 1) + ERROR + ".";
        }

        /** A type may have been written by anybody. */
        private String typeName() {
            try {
                return Parameters.shown(type.javaType().getSimpleName());
            } catch (Exception e) {
                Interruption.passOn(e);
                return "this grant";
            }
        }
    }
}
