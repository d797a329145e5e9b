package dev.grantor.internal.claims;

import dev.grantor.codec.JsonReader;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.internal.text.ShownText;
import dev.grantor.internal.twilio.TokenLayout;
import dev.grantor.internal.twilio.TwilioErrors;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the payload of a token. Grants stay JSON until they are asked for. */
public final class ClaimsReader {

    private static final byte[] EMPTY_GRANT = {'{', '}'};

    private final TokenLayout layout;
    private final JsonReader in;
    private final Map<String, byte[]> others = new LinkedHashMap<>();
    private @Nullable String id;
    private @Nullable String issuer;
    private @Nullable String account;
    private @Nullable Instant issuedAt;
    private @Nullable Instant notBefore;
    private @Nullable Instant expiresAt;
    private @Nullable String identity;
    private @Nullable Map<String, byte[]> grants;

    private ClaimsReader(TokenLayout layout, byte[] payload) {
        this.layout = layout;
        this.in = JsonReader.of(payload, "");
    }

    public static TokenClaims read(TokenLayout layout, byte[] payload) {
        try {
            return new ClaimsReader(layout, payload).read();
        } catch (MalformedJsonException e) {
            throw TwilioErrors.malformed(e);
        }
    }

    /** Reads the issuer only, to find its key; null if there is none. What follows the issuer is not read. */
    public static @Nullable String readIssuer(TokenLayout layout, byte[] payload) {
        JsonReader in = JsonReader.of(payload, "");
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (name.equals(layout.keyClaim().toString())) {
                return in.nextString();
            }
            in.skipValue();
        }
        return null;
    }

    private TokenClaims read() {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            readClaim(name);
        }
        in.end();
        return new TokenClaims(id, issuer, account, issuedAt, notBefore, expiresAt, identity, grants, others);
    }

    private void readClaim(String name) {
        if (name.equals(layout.container().toString())) {
            grants = readGrants();
        } else if (name.equals(layout.keyClaim().toString())) {
            issuer = in.nextString();
        } else if (name.equals(layout.accountClaim().toString())) {
            account = in.nextString();
        } else if (name.equals(layout.idClaim().toString())) {
            id = in.nextString();
        } else {
            readTime(name);
        }
    }

    private void readTime(String name) {
        byte[] value = in.nextBytes();
        switch (name) {
            case "iat" -> issuedAt = since1970(name, value);
            case "nbf" -> notBefore = since1970(name, value);
            case "exp" -> expiresAt = NumericDate.parse(name, value);
            default -> others.put(name, value);
        }
    }

    /** Unlike these, an {@code exp} before 1970 is allowed: it has passed. */
    private static Instant since1970(String claim, byte[] json) {
        if (json[0] == '-') {
            throw NumericDate.malformed(claim, "it is before 1970");
        }
        return NumericDate.parse(claim, json);
    }

    private Map<String, byte[]> readGrants() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (name.equals(layout.identityMember().toString())) {
                identity = in.nextString();
            } else {
                members.put(name, readGrant(name));
            }
        }
        return members;
    }

    /** Several libraries write null for a grant in which nothing is set. */
    private byte[] readGrant(String key) {
        if (in.nextNull()) {
            return EMPTY_GRANT;
        }
        byte[] grant = in.nextBytes();
        if (grant[0] != '{') {
            throw new MalformedJsonException(
                    ErrorCode.MALFORMED_CLAIM, layout.grantPath(ShownText.ofName(key)), "expected an object");
        }
        return grant;
    }
}
