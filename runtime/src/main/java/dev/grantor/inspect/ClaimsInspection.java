package dev.grantor.inspect;

import dev.grantor.TokenContext;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.Interruption;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.ClaimsReader;
import dev.grantor.internal.claims.ConstantState;
import dev.grantor.internal.claims.OwnClaims;
import dev.grantor.internal.claims.TokenClaims;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at the claims of one token, each by itself, so that one of a wrong type does not hide the others. */
final class ClaimsInspection {

    private final Inspected inspected;
    private final ReceivedToken token;
    private final TokenContext context;
    private final TokenPolicy policy;
    private final ClaimRules rules;
    private final Instant now;
    private final Findings findings;
    private final UndeclaredInspection undeclared;

    /** What could be read, each of one claim. */
    private final List<TokenClaims> read = new ArrayList<>();

    /** What is there but could not be read in whole, and so is not to be called missing. */
    private final Set<String> unread = new HashSet<>();

    /** Whether the type could not read a claim of its own. */
    private boolean ownUnread;

    ClaimsInspection(Inspected inspected, ReceivedToken token, Instant now, Findings findings) {
        this.inspected = inspected;
        this.token = token;
        this.context = token.context(inspected, true);
        this.policy = inspected.policy();
        this.rules = inspected.rules();
        this.now = now;
        this.findings = findings;
        this.undeclared = new UndeclaredInspection(inspected, token.payload(), this::reader, findings);
    }

    /** The claims as far as they have the types that they must have. */
    TokenClaims inspect() {
        DecodedSegment payload = token.payload();
        TimesInspection times = new TimesInspection(rules, policy.lifetime().minTtl(), now, findings);
        unread.addAll(times.findMilliseconds(payload.members()));
        payload.members().forEach((name, json) -> read(List.of(), name, json));
        TokenClaims claims = merged();
        times.inspect(claims, unread);
        new OriginInspection(inspected, rules, unread, findings).inspect(token, context, claims);
        new GrantsInspection(inspected, findings).inspect(payload, unread);
        if (token.hasWholeHeader() && !ownUnread && unread.stream().noneMatch(inspected::isOwn)) {
            new OwnInspection(inspected, token, findings).inspect();
        }
        return claims;
    }

    /**
     * Reads one claim, and in the objects that grants lie in each member.
     *
     * @param within the objects that it lies in
     */
    private void read(List<String> within, String name, byte[] json) {
        if (within.isEmpty() ? unread.contains(name) : findings.areMore()) {
            return;
        }
        List<String> path = Stream.concat(within.stream(), Stream.of(name)).toList();
        List<String> container = inspected.policy().grants();
        boolean holdsGrants =
                container != null && path.size() <= container.size() && path.equals(container.subList(0, path.size()));
        if (holdsGrants && json[0] == '{') {
            readAlone(path, DecodedSegment.object(Map.of()));
            DecodedSegment.readPayload(json).members().forEach((member, value) -> read(path, member, value));
        } else {
            readAlone(path, json);
        }
    }

    private void readAlone(List<String> path, byte[] json) {
        byte[] payload = DecodedSegment.nested(path, json);
        TokenClaims claims = findings.attempt(
                TokenPart.PAYLOAD,
                () -> ClaimsReader.read(policy, inspected.fixed(), payload, reader(), undeclared::inspect));
        if (claims == null) {
            unread.add(path.get(0));
            return;
        }
        read.add(claims);
        if (claims.failure() != null) {
            addFailure(path.get(0), claims.failure());
        }
    }

    /** The type itself cannot read the claim. An issuer or an audience can be compared all the same. */
    private void addFailure(String name, MalformedJsonException failure) {
        if (inspected.isOwn(name)) {
            findings.add(policy.malformed(TokenPart.PAYLOAD, failure));
            ownUnread = true;
        }
        if (!name.equals("iss") && !name.equals("aud")) {
            unread.add(name);
        }
    }

    /** The type's reader; one that reads nothing if the type fails to give one, which is told of all claims at once. */
    private OwnClaims reader() {
        try {
            return inspected.type().reader(context)::read;
        } catch (Exception e) {
            Interruption.passOn(e);
            return (name, in) -> false;
        }
    }

    private TokenClaims merged() {
        @Nullable String[] keyClaims = new String[inspected.fixed().names().size()];
        List<ConstantState> constants = new ArrayList<>(
                Collections.nCopies(inspected.fixed().constants().size(), ConstantState.MISSING));
        for (TokenClaims claims : read) {
            for (int i = 0; i < constants.size(); i++) {
                ConstantState state = claims.constants().get(i);
                constants.set(i, state == ConstantState.MISSING ? constants.get(i) : state);
            }
            for (int i = 0; i < keyClaims.length; i++) {
                keyClaims[i] = claims.keyClaims().get(i) == null
                        ? keyClaims[i]
                        : claims.keyClaims().get(i);
            }
        }
        return new TokenClaims(
                first(TokenClaims::id),
                first(TokenClaims::issuedAt),
                first(TokenClaims::notBefore),
                first(TokenClaims::expiresAt),
                first(TokenClaims::issuer),
                first(TokenClaims::audience),
                Arrays.asList(keyClaims),
                constants,
                null);
    }

    private <T> @Nullable T first(Function<TokenClaims, @Nullable T> claim) {
        return read.stream().map(claim).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
