package dev.grantor.inspect;

import dev.grantor.ApiKey;
import dev.grantor.GrantType;
import dev.grantor.error.ErrorCode;
import dev.grantor.internal.claims.ClaimsReader;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.jws.HeaderRules;
import dev.grantor.internal.twilio.TokenLayout;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at one token, and goes on where a verifier would stop. */
final class Inspection {

    private static final TokenLayout LAYOUT = TokenLayout.TWILIO;

    /** The length of 32 bytes in base64url. */
    private static final int SIGNATURE_LENGTH = 43;

    private final Map<String, GrantType<?>> types;
    private final @Nullable ApiKey key;
    private final int maxLength;
    private final Instant now;
    private final Findings findings = new Findings();

    Inspection(Map<String, GrantType<?>> types, @Nullable ApiKey key, int maxLength, Instant now) {
        this.types = types;
        this.key = key;
        this.maxLength = maxLength;
        this.now = now;
    }

    TokenInspection of(@Nullable String pasted) {
        String text = unwrapped(pasted);
        String mistake = text == null || text.length() > maxLength ? null : NotAToken.describe(text);
        if (text != null && mistake != null) {
            findings.add(ErrorCode.MALFORMED_STRUCTURE, "", mistake);
            return seen(headerOfCut(text), null, null, "not checked: there is no whole token");
        }
        CompactToken token = findings.attempt(() -> CompactToken.parse(text, maxLength));
        return token == null || text == null
                ? seen(null, null, null, "not checked: there is no token")
                : inspect(token, text);
    }

    /** What is too long even for a token with much around it is not searched for one. */
    private @Nullable String unwrapped(@Nullable String pasted) {
        if (pasted == null || pasted.length() > 2 * maxLength) {
            return pasted;
        }
        PastedToken given = PastedToken.of(pasted);
        if (!given.surroundings().isEmpty() && given.text().indexOf('.') >= 0) {
            findings.add(
                    ErrorCode.MALFORMED_STRUCTURE,
                    "",
                    "The token was given with %s. A verifier refuses that; it was taken off to look at the token"
                            .formatted(String.join(" and ", given.surroundings())));
        }
        return given.text();
    }

    /** The header of a token that is cut off in its payload. */
    private @Nullable DecodedSegment headerOfCut(String text) {
        int dot = text.indexOf('.');
        if (dot <= 0 || dot != text.lastIndexOf('.') || NotAToken.isShortened(text)) {
            return null;
        }
        return header(() ->
                CompactToken.parse(text.substring(0, dot) + "..", maxLength + 1).header());
    }

    private TokenInspection inspect(CompactToken token, String text) {
        DecodedSegment header = header(token::header);
        byte[] json = findings.attempt(token::payload);
        DecodedSegment payload = json == null ? null : findings.attempt(() -> DecodedSegment.readPayload(json));
        if (json == null || payload == null) {
            return seen(header, null, null, "not checked: the payload cannot be read");
        }
        String signature =
                header == null ? "not checked: the header cannot be read" : signature(token, text, issuer(json));
        ClaimsInspection claims = new ClaimsInspection(types, key, now, findings);
        return seen(header, payload, claims.inspect(payload.members()), signature);
    }

    /** The issuer, where it can be read; what is wrong with it is found later. */
    private static @Nullable String issuer(byte[] payload) {
        return new Findings().attempt(() -> ClaimsReader.readIssuer(LAYOUT, payload));
    }

    private @Nullable DecodedSegment header(Supplier<byte[]> segment) {
        byte[] json = findings.attempt(segment);
        DecodedSegment header = json == null ? null : findings.attempt(() -> DecodedSegment.readHeader(json));
        if (json != null && header != null) {
            findings.attempt(() -> {
                HeaderRules.check(json, LAYOUT, findings);
                return json;
            });
        }
        return header;
    }

    /** What is to be said of the signature, once. */
    private String signature(CompactToken token, String text, @Nullable String issuer) {
        if (findings.has(ErrorCode.UNSUPPORTED_ALGORITHM)) {
            return "not checked: only HS256 is";
        }
        byte[] signature = findings.attempt(token::signature);
        if (signature == null) {
            return "not checked: it cannot be read";
        }
        if (signature.length == 0) {
            findings.add(ErrorCode.SIGNATURE_MISMATCH, "", wrongLength(text));
            return "not checked: it does not have 43 characters";
        }
        if (key == null) {
            return "not checked: no key was given";
        }
        if (issuer != null && !issuer.equals(key.sid())) {
            return "not checked: the token names another key than the given one";
        }
        ApiKey by = key;
        Boolean signed = findings.attempt(() -> token.isSigned(signature, by::verify));
        if (signed == null) {
            return "not checked: this JVM cannot compute HS256";
        }
        if (!signed) {
            findings.add(
                    ErrorCode.SIGNATURE_MISMATCH,
                    "",
                    "The signature is not that of the given key over this token: it was signed with another"
                            + " secret, or changed since. Is the secret that of the key in iss?");
        }
        return signed ? "matches the given key" : "does not match the given key";
    }

    private static String wrongLength(String text) {
        int length = text.length() - text.lastIndexOf('.') - 1;
        String cause = length == 0 ? "is missing" : "has %s characters, not %s".formatted(length, SIGNATURE_LENGTH);
        return "The signature %s: %s"
                .formatted(
                        cause,
                        length < SIGNATURE_LENGTH
                                ? "the token is cut off"
                                : "something was added to the token, or it was signed with another algorithm");
    }

    private TokenInspection seen(
            @Nullable DecodedSegment header,
            @Nullable DecodedSegment payload,
            @Nullable TokenClaims claims,
            String signature) {
        return new TokenInspection(now, header, payload, claims, signature, findings);
    }
}
