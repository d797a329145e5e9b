package dev.grantor.internal.claims;

import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.TokenPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the payload of a token in one pass: the claims of RFC 7519 and those that are known before, and by
 * {@link OwnClaims} those of the type. What is wrong with the type's own is kept, to be told after what is wrong with
 * the others: they are then read once more, alone.
 */
public final class ClaimsReader {

    private static final int MAX_AUDIENCES = 1000;

    private final TokenPolicy policy;
    private final FixedClaims fixed;
    private final JsonReader in;
    private final OwnClaims own;
    private final @Nullable String[] keyClaims;
    private final List<ConstantState> constants;
    private @Nullable String id;
    private @Nullable Instant issuedAt;
    private @Nullable Instant notBefore;
    private @Nullable Instant expiresAt;
    private @Nullable String issuer;
    private @Nullable List<String> audience;
    private boolean inOwn;

    private ClaimsReader(TokenPolicy policy, FixedClaims fixed, byte[] payload, OwnClaims own, UnknownMembers unknown) {
        this.policy = policy;
        this.fixed = fixed;
        this.in = JsonReader.of(payload, "", unknown);
        this.own = own;
        this.keyClaims = new String[fixed.names().size()];
        this.constants = fixed.constants().isEmpty()
                ? List.of()
                : new ArrayList<>(Collections.nCopies(fixed.constants().size(), ConstantState.MISSING));
    }

    public static TokenClaims read(
            TokenPolicy policy, FixedClaims fixed, byte[] payload, OwnClaims own, UnknownMembers unknown) {
        ClaimsReader reader = new ClaimsReader(policy, fixed, payload, own, unknown);
        try {
            return reader.read(null);
        } catch (MalformedJsonException e) {
            if (reader.inOwn && isOfClaim(e)) {
                return readWithoutOwn(policy, fixed, payload, e);
            }
            throw policy.malformed(TokenPart.PAYLOAD, e);
        }
    }

    private static boolean isOfClaim(MalformedJsonException failure) {
        return failure.code() == ErrorCode.MALFORMED_CLAIM || failure.code() == ErrorCode.UNKNOWN_CLAIM;
    }

    private static TokenClaims readWithoutOwn(
            TokenPolicy policy, FixedClaims fixed, byte[] payload, MalformedJsonException failure) {
        try {
            return new ClaimsReader(policy, fixed, payload, (name, in) -> false, UnknownClaimPolicy.IGNORED)
                    .read(failure);
        } catch (MalformedJsonException e) {
            throw policy.malformed(TokenPart.PAYLOAD, e);
        }
    }

    /**
     * Reads only the issuer and the claims of the key, to find the key; null for each that is not there. What follows
     * them is not read.
     *
     * @return the issuer, and then the claims of {@link FixedClaims#names}
     */
    public static @Nullable String[] readOrigin(FixedClaims fixed, byte[] payload) {
        @Nullable String[] found = new String[fixed.names().size() + 1];
        int missing = found.length;
        JsonReader in = JsonReader.of(payload, "");
        in.beginObject();
        for (String name = in.nextName(); name != null && missing > 0; name = in.nextName()) {
            int index = fixed.names().indexOf(name) + 1;
            boolean isIssuer = name.equals("iss");
            if (index == 0 && !isIssuer) {
                in.skipValue();
                continue;
            }
            String value = in.nextString();
            missing -= index > 0 && isIssuer ? 2 : 1;
            found[index] = value;
            if (isIssuer) {
                found[0] = value;
            }
        }
        return found;
    }

    private TokenClaims read(@Nullable MalformedJsonException failure) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            readClaim(name);
        }
        in.end();
        return new TokenClaims(
                id, issuedAt, notBefore, expiresAt, issuer, audience, Arrays.asList(keyClaims), constants, failure);
    }

    private void readClaim(String name) {
        switch (name) {
            case "jti" -> id = in.nextString();
            case "iat" -> issuedAt = since1970(name, in.nextBytes());
            case "nbf" -> notBefore = since1970(name, in.nextBytes());
            case "exp" -> expiresAt = NumericDate.parse(name, in.nextBytes());
            default -> readOther(name);
        }
    }

    private void readOther(String name) {
        ClaimSource source = policy.claims().get(name);
        if (source instanceof ClaimSource.Constant constant) {
            constants.set(
                    fixed.constants().indexOf(name),
                    isNext(name, constant) ? ConstantState.SAME : ConstantState.DIFFERENT);
        } else if (source instanceof ClaimSource.FromKey) {
            keyClaims[fixed.names().indexOf(name)] = in.nextString();
        } else if (name.equals("iss")) {
            byte[] json = in.nextBytes();
            issuer = JsonReader.of(json, name).nextString();
            readOwn(name, json);
        } else if (name.equals("aud")) {
            byte[] json = in.nextBytes();
            audience = audience(json);
            readOwn(name, json);
        } else if (!in.nextNull()) {
            readOwn(name, in);
        }
    }

    /** A value of another type is another value. */
    private boolean isNext(String name, ClaimSource.Constant constant) {
        byte[] json = in.nextBytes();
        if (name.equals("aud") && constant instanceof ClaimSource.Text expected) {
            return audience(json).contains(expected.value());
        }
        try {
            return constant.isNext(JsonReader.of(json, name));
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    private void readOwn(String name, byte[] json) {
        JsonReader value = JsonReader.of(json, name);
        readOwn(name, value);
        value.end();
    }

    private void readOwn(String name, JsonReader value) {
        inOwn = true;
        value.next(new Own(name));
        inOwn = false;
    }

    /** RFC 7519 §4.1.3: a text, or a list of texts. */
    private static List<String> audience(byte[] json) {
        JsonReader value = JsonReader.of(json, "aud");
        if (json[0] != '[') {
            return List.of(value.nextString());
        }
        List<String> audiences = new ArrayList<>();
        value.beginArray();
        while (value.hasNext()) {
            if (audiences.size() == MAX_AUDIENCES) {
                throw value.malformed("more than " + MAX_AUDIENCES + " audiences");
            }
            audiences.add(value.nextString());
        }
        return audiences;
    }

    /** Unlike these, an {@code exp} before 1970 is allowed: it has passed. */
    private static Instant since1970(String claim, byte[] json) {
        if (json[0] == '-') {
            throw NumericDate.malformed(claim, "it is before 1970");
        }
        return NumericDate.parse(claim, json);
    }

    /** One claim of the type's own, so that whatever its code does, exactly one value is read. */
    private final class Own implements ClaimCodec<Boolean> {

        private final String name;

        Own(String name) {
            this.name = name;
        }

        @Override
        public Boolean read(JsonReader value) {
            if (!own.read(name, value)) {
                value.skipUnknown(name, policy.claims().keySet().toArray(String[]::new));
            }
            return true;
        }

        @Override
        public void write(JsonWriter out, Boolean value) {
            throw new UnsupportedOperationException();
        }
    }
}
