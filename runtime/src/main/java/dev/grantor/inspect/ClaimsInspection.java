package dev.grantor.inspect;

import dev.grantor.ApiKey;
import dev.grantor.GrantType;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.ClaimsReader;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.twilio.SidKind;
import dev.grantor.internal.twilio.TokenLayout;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the claims of one token, each by itself, so that one of a wrong type does not hide the others. */
final class ClaimsInspection {

    private static final TokenLayout LAYOUT = TokenLayout.TWILIO;
    private static final String KEY_CLAIM = LAYOUT.keyClaim().toString();
    private static final String ACCOUNT_CLAIM = LAYOUT.accountClaim().toString();
    private static final int MAX_NAME_BYTES = 1 << 23;

    private final Map<String, GrantType<?>> types;
    private final @Nullable ApiKey key;
    private final Instant now;
    private final Findings findings;

    /** What could be read, each of one claim. */
    private final List<TokenClaims> read = new ArrayList<>();

    /** What is there but could not be read in whole, and so is not to be called missing. */
    private final Set<String> unread = new HashSet<>();

    ClaimsInspection(Map<String, GrantType<?>> types, @Nullable ApiKey key, Instant now, Findings findings) {
        this.types = types;
        this.key = key;
        this.now = now;
        this.findings = findings;
    }

    /** The claims as far as they have the types that they must have. */
    TokenClaims inspect(Map<String, byte[]> members) {
        TimesInspection times = new TimesInspection(now, findings);
        unread.addAll(times.findMilliseconds(members));
        members.forEach(this::read);
        TokenClaims claims = merged();
        times.inspect(claims, unread);
        inspectOrigin(claims);
        inspectIdentity(claims.identity());
        new GrantsInspection(types, findings)
                .inspect(claims, unread.contains(LAYOUT.container().toString()));
        return claims;
    }

    private void read(String name, byte[] json) {
        if (unread.contains(name)) {
            return;
        }
        if (name.equals(LAYOUT.container().toString()) && json[0] == '{') {
            readAlone(name, object(Map.of()));
            DecodedSegment.readPayload(json).members().forEach((member, value) -> readMember(name, member, value));
        } else {
            readAlone(name, json);
        }
    }

    private void readMember(String container, String member, byte[] json) {
        if (!findings.areMore()) {
            readAlone(container, object(Map.of(member, json)));
        }
    }

    private void readAlone(String name, byte[] json) {
        TokenClaims claims = findings.attempt(() -> ClaimsReader.read(LAYOUT, object(Map.of(name, json))));
        if (claims != null) {
            read.add(claims);
        } else {
            unread.add(name);
        }
    }

    private static byte[] object(Map<String, byte[]> members) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write('{');
        members.forEach((name, json) -> {
            JsonWriter text = JsonWriter.create(MAX_NAME_BYTES);
            text.value(name);
            object.writeBytes(text.toByteArray());
            object.write(':');
            object.writeBytes(json);
        });
        object.write('}');
        return object.toByteArray();
    }

    private TokenClaims merged() {
        Map<String, byte[]> others = new LinkedHashMap<>();
        read.forEach(claims -> others.putAll(claims.others()));
        return new TokenClaims(
                first(TokenClaims::id),
                first(TokenClaims::issuer),
                first(TokenClaims::account),
                first(TokenClaims::issuedAt),
                first(TokenClaims::notBefore),
                first(TokenClaims::expiresAt),
                first(TokenClaims::identity),
                mergedGrants(),
                others);
    }

    private <T> @Nullable T first(Function<TokenClaims, @Nullable T> claim) {
        return read.stream().map(claim).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable Map<String, byte[]> mergedGrants() {
        Map<String, byte[]> grants = new LinkedHashMap<>();
        boolean present = false;
        for (TokenClaims claims : read) {
            if (claims.grants() != null) {
                present = true;
                grants.putAll(claims.grants());
            }
        }
        return present ? grants : null;
    }

    private void inspectOrigin(TokenClaims claims) {
        String issuer = claims.issuer();
        String account = claims.account();
        if (SidKind.ACCOUNT.isLike(issuer) && SidKind.API_KEY.isLike(account)) {
            findings.add(
                    ErrorCode.CLAIM_DIFFERENT,
                    KEY_CLAIM,
                    "iss and sub are swapped: iss is the API key's SID (SK), sub the account's (AC)");
        } else if (key == null) {
            inspectSid(KEY_CLAIM, issuer, SidKind.API_KEY);
            inspectSid(ACCOUNT_CLAIM, account, SidKind.ACCOUNT);
        } else if (issuer != null && !issuer.equals(key.sid())) {
            findings.add(
                    ErrorCode.CLAIM_DIFFERENT,
                    KEY_CLAIM,
                    "iss is not the SID of the given key: the token is of another key, or this is the wrong"
                            + " one to check it with");
        } else {
            inspectOrigin(claims, key);
        }
    }

    private void inspectOrigin(TokenClaims claims, ApiKey expected) {
        ClaimRules rules = new ClaimRules(LAYOUT, Duration.ZERO, LAYOUT.maxTtl(), null, true);
        rules.checkOrigin(claims, expected.sid(), expected.accountSid(), problem -> {
            if (!(problem instanceof ClaimMismatchException mismatch && unread.contains(mismatch.path()))) {
                findings.add(problem);
            }
        });
    }

    private void inspectSid(String claim, @Nullable String sid, SidKind kind) {
        if (sid == null) {
            if (!unread.contains(claim)) {
                findings.add(
                        ErrorCode.CLAIM_MISSING, claim, "%s is missing: it must be %s".formatted(claim, kind.form()));
            }
        } else if (!kind.isLike(sid)) {
            findings.add(ErrorCode.CLAIM_DIFFERENT, claim, "%s must be %s%s".formatted(claim, kind.form(), other(sid)));
        }
    }

    private static String other(String sid) {
        if (SidKind.ACCOUNT.isLike(sid)) {
            return ", but is an account's";
        }
        return SidKind.API_KEY.isLike(sid) ? ", but is an API key's" : ", but begins otherwise";
    }

    private void inspectIdentity(@Nullable String identity) {
        if (identity != null && identity.isBlank()) {
            findings.add(
                    ErrorCode.CLAIM_DIFFERENT,
                    LAYOUT.identityMember().toString(),
                    "%s is %s: give the client a name, or leave identity out if the token is for anybody"
                            .formatted(
                                    LAYOUT.grantPath(LAYOUT.identityMember().toString()),
                                    identity.isEmpty() ? "empty" : "blank"));
        }
    }
}
