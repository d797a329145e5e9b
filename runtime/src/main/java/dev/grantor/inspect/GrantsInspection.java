package dev.grantor.inspect;

import dev.grantor.GrantType;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.claims.UnknownClaimPolicy;
import dev.grantor.internal.text.NearMiss;
import dev.grantor.internal.text.ShownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the grants in the open place of one token. */
final class GrantsInspection {

    private final Map<String, GrantType<?>> types;
    private final TokenPolicy policy;

    /** The objects that the grants lie in; empty for the token's own, and null if there is no open place. */
    private final @Nullable List<String> container;

    private final String path;
    private final boolean waivedAccepted;
    private final Findings findings;

    GrantsInspection(Inspected inspected, Findings findings) {
        this.types = inspected.grants();
        this.policy = inspected.policy();
        this.container = policy.grants();
        this.path = policy.grantsPath();
        this.waivedAccepted = inspected.waivedAccepted();
        this.findings = findings;
    }

    /** @param unread the claims in place of which there is something that could not be read */
    void inspect(DecodedSegment payload, Set<String> unread) {
        if (container == null) {
            return;
        }
        if (container.isEmpty()) {
            payload.members().forEach(this::inspectAtTop);
        } else {
            inspectWithin(container, payload, unread.contains(container.get(0)));
        }
    }

    /** Of a token whose own object is the open place. */
    private void inspectAtTop(String name, byte[] json) {
        boolean isClaim = RegisteredClaims.NAMES.contains(name)
                || policy.claims().containsKey(name)
                || policy.reservedKeys().containsKey(name);
        if (!isClaim && json[0] != 'n') {
            inspectGrant(name, json);
        }
    }

    private void inspectWithin(List<String> objects, DecodedSegment payload, boolean unread) {
        Map<String, byte[]> members = payload.members();
        for (String name : objects) {
            byte[] json = members.get(name);
            if (json == null || json[0] != '{') {
                inspectMissing(objects.get(0), payload, unread || json != null);
                return;
            }
            members = DecodedSegment.readPayload(json).members();
        }
        boolean beside = findBeside(payload, members.keySet());
        Map<String, byte[]> grants = new LinkedHashMap<>(members);
        grants.keySet().removeAll(policy.reservedKeys().keySet());
        if (grants.isEmpty() && !beside && !unread && !waivedAccepted) {
            findings.add(ErrorCode.CLAIM_MISSING, path, path + " is empty: the token allows nothing");
        }
        grants.forEach(this::inspectGrant);
    }

    private void inspectMissing(String outermost, DecodedSegment payload, boolean unread) {
        if (findBeside(payload, Set.of()) || unread) {
            return;
        }
        List<String> others = payload.members().keySet().stream()
                .filter(name -> !policy.claims().containsKey(name))
                .toList();
        Optional<String> meant = NearMiss.misspelt(outermost, others);
        if (meant.isPresent() || !waivedAccepted) {
            String hint = meant.map(name -> ": is it \"" + ShownText.ofName(name) + "\"?")
                    .orElse("");
            findings.add(ErrorCode.CLAIM_MISSING, path, path + " is missing" + hint);
        }
    }

    /** Whether something stands at the top level that belongs into the grants. */
    private boolean findBeside(DecodedSegment payload, Set<String> inside) {
        List<String> beside = new ArrayList<>();
        for (String name : payload.members().keySet()) {
            boolean belongsInside =
                    types.containsKey(name) || policy.reservedKeys().containsKey(name);
            if (belongsInside && !inside.contains(name) && !policy.claims().containsKey(name)) {
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
                                    path,
                                    beside.size() == 1 ? "it" : "them"),
                    policy.error(ErrorCode.UNKNOWN_GRANT, TokenPart.PAYLOAD, path));
        }
        return !beside.isEmpty();
    }

    private void inspectGrant(String grantKey, byte[] json) {
        String grantPath = policy.grantPath(ShownText.ofName(grantKey));
        GrantType<?> type = types.get(grantKey);
        if (type == null) {
            NearMiss.misspelt(grantKey, types.keySet())
                    .ifPresentOrElse(
                            meant -> findings.add(
                                    ErrorCode.UNKNOWN_GRANT,
                                    grantPath,
                                    "%s is no grant that is known here; did you mean \"%s\"?"
                                            .formatted(grantPath, meant)),
                            () -> findings.addNotLookedInto(grantKey));
        } else if (!findings.areMore() && json[0] == '{') {
            new GrantReading(type, grantPath, policy, findings).read(json);
        }
    }

    /** One grant while it is read. */
    private static final class GrantReading {

        private final GrantType<?> type;
        private final String path;
        private final TokenPolicy policy;
        private final Findings findings;

        GrantReading(GrantType<?> type, String path, TokenPolicy policy, Findings findings) {
            this.type = type;
            this.path = path;
            this.policy = policy;
            this.findings = findings;
        }

        void read(byte[] json) {
            try {
                JsonReader in = JsonReader.of(json, path, this::addUnknown);
                in.next(type);
                in.end();
            } catch (MalformedJsonException e) {
                findings.add(policy.malformed(TokenPart.PAYLOAD, e));
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
