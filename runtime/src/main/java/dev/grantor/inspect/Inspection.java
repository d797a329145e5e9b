package dev.grantor.inspect;

import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.jws.Base64Url;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.jws.HeaderRules;
import dev.grantor.internal.jws.SignatureLengths;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at one token, and goes on where a verifier would stop. */
final class Inspection {

    private static final String DER = "it looks like DER, and tokens have r and s of fixed length (RFC 7518 §3.4)";

    private final Inspected inspected;
    private final TokenPolicy policy;
    private final @Nullable VerificationKey key;
    private final int maxLength;
    private final Instant now;
    private final Findings findings;

    Inspection(Inspected inspected, int maxLength, Instant now) {
        this.inspected = inspected;
        this.policy = inspected.policy();
        this.key = inspected.key();
        this.maxLength = maxLength;
        this.now = now;
        this.findings = new Findings(policy);
    }

    TokenInspection of(@Nullable String pasted) {
        String text = unwrapped(pasted);
        String mistake = text == null || text.length() > maxLength ? null : notAToken(text);
        if (text != null && mistake != null) {
            findings.add(ErrorCode.MALFORMED_STRUCTURE, TokenPart.TOKEN, "", mistake);
            return seen(headerOfCut(text), null, null, "not checked: there is no whole token");
        }
        CompactToken token = findings.attempt(TokenPart.TOKEN, () -> CompactToken.parse(text, maxLength, policy));
        return token == null || text == null
                ? seen(null, null, null, "not checked: there is no token")
                : inspect(token, text);
    }

    private @Nullable String notAToken(String text) {
        String mistake = NotAToken.describe(text);
        return mistake == null && text.indexOf('.') < 0 ? inspected.describe(text) : mistake;
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
                    TokenPart.TOKEN,
                    "",
                    "The token was given with %s. A verifier refuses that; it was taken off to look at the token"
                            .formatted(String.join(" and ", given.surroundings())));
        }
        return given.text();
    }

    /** The header of a token that is cut off in its payload. */
    private @Nullable SeenHeader headerOfCut(String text) {
        int dot = text.indexOf('.');
        if (dot <= 0 || dot != text.lastIndexOf('.') || NotAToken.isShortened(text)) {
            return null;
        }
        return header(() -> CompactToken.parse(text.substring(0, dot) + "..", maxLength + 1, policy)
                .header());
    }

    private TokenInspection inspect(CompactToken token, String text) {
        SeenHeader header = header(token::header);
        byte[] json = findings.attempt(TokenPart.PAYLOAD, token::payload);
        DecodedSegment payload =
                json == null ? null : findings.attempt(TokenPart.PAYLOAD, () -> DecodedSegment.readPayload(json));
        if (json == null || payload == null) {
            return seen(header, null, null, "not checked: the payload cannot be read");
        }
        String signature =
                header == null ? "not checked: the header cannot be read" : signature(token, text, header, payload);
        ClaimsInspection claims = new ClaimsInspection(inspected, new ReceivedToken(header, payload), now, findings);
        return seen(header, payload, claims.inspect(), signature);
    }

    private @Nullable SeenHeader header(Supplier<byte[]> segment) {
        byte[] json = findings.attempt(TokenPart.HEADER, segment);
        DecodedSegment header =
                json == null ? null : findings.attempt(TokenPart.HEADER, () -> DecodedSegment.readHeader(json));
        return json == null || header == null
                ? null
                : SeenHeader.of(
                        header,
                        policy,
                        findings.attempt(TokenPart.HEADER, () -> HeaderRules.check(json, policy, findings)));
    }

    /** What is to be said of the signature, once. */
    private String signature(CompactToken token, String text, SeenHeader header, DecodedSegment payload) {
        if (findings.has(ErrorCode.UNSUPPORTED_ALGORITHM)) {
            return "not checked: only %s is".formatted(algorithms());
        }
        byte[] signature = findings.attempt(TokenPart.SIGNATURE, token::signature);
        if (signature == null) {
            return "not checked: it cannot be read";
        }
        if (signature.length == 0) {
            findings.add(ErrorCode.SIGNATURE_MISMATCH, TokenPart.SIGNATURE, "", wrongLength(text, header));
            return "not checked: it does not have the length of one";
        }
        return key == null ? "not checked: no key was given" : signature(token, signature, key, header, payload);
    }

    private String signature(
            CompactToken token, byte[] signature, VerificationKey by, SeenHeader header, DecodedSegment payload) {
        boolean otherId = isOfAnotherId(header, by);
        if (otherId) {
            findings.add(
                    ErrorCode.UNKNOWN_KEY,
                    TokenPart.TOKEN,
                    "",
                    "The header's kid is not the id of the given key: the token is of another key, or this is the"
                            + " wrong one to check it with");
        }
        if (otherId || inspected.isOfAnotherKey(payload)) {
            return "not checked: the token names another key than the given one";
        }
        if (header.algorithm() != null && header.algorithm() != by.algorithm()) {
            findings.add(
                    ErrorCode.UNSUPPORTED_ALGORITHM,
                    TokenPart.HEADER,
                    HeaderRules.PATH,
                    "The header's alg is not that of the given key, %s"
                            .formatted(by.algorithm().headerName()));
            return "not checked: the key is for another algorithm";
        }
        Boolean signed = findings.attempt(TokenPart.SIGNATURE, () -> token.isSigned(signature, by::verify));
        if (signed == null) {
            return "not checked: this JVM cannot compute %s"
                    .formatted(by.algorithm().headerName());
        }
        if (!signed) {
            findings.add(
                    ErrorCode.SIGNATURE_MISMATCH,
                    TokenPart.SIGNATURE,
                    "",
                    isDer(by.algorithm(), signature)
                            ? "The signature is not that of the given key over this token: " + DER
                            : "The signature is not that of the given key over this token: it was signed with another"
                                    + " secret, or changed since. Is the key the one that the token names?");
        }
        return signed ? "matches the given key" : "does not match the given key";
    }

    /** The type may have algorithms with signatures of any length, so that this one was checked. */
    private static boolean isDer(Algorithm algorithm, byte[] signature) {
        return !SignatureLengths.isPossible(algorithm, signature.length)
                && SignatureLengths.isDer(
                        algorithm, new String(Base64Url.encode(signature), StandardCharsets.ISO_8859_1));
    }

    private static boolean isOfAnotherId(SeenHeader header, VerificationKey key) {
        return header.keyId() != null && key.id() != null && !header.keyId().equals(key.id());
    }

    private String algorithms() {
        return policy.algorithms().stream().map(Algorithm::headerName).collect(Collectors.joining(", "));
    }

    private String wrongLength(String text, SeenHeader header) {
        int length = text.length() - text.lastIndexOf('.') - 1;
        Algorithm algorithm = header.algorithm() == null ? policy.algorithms().get(0) : header.algorithm();
        int expected = Base64Url.encodedLength(SignatureLengths.mostBytes(algorithm));
        String cause = length == 0 ? "is missing" : "has %s characters, not %s".formatted(length, expected);
        return "The signature %s: %s".formatted(cause, remedy(algorithm, text, length < expected));
    }

    private static String remedy(Algorithm algorithm, String text, boolean tooShort) {
        if (SignatureLengths.isDer(algorithm, text.substring(text.lastIndexOf('.') + 1))) {
            return DER;
        }
        return tooShort
                ? "the token is cut off"
                : "something was added to the token, or it was signed with another algorithm";
    }

    private TokenInspection seen(
            @Nullable SeenHeader header,
            @Nullable DecodedSegment payload,
            @Nullable TokenClaims claims,
            String signature) {
        DecodedSegment segment = header == null ? null : header.segment();
        return new TokenInspection(now, segment, payload, claims, signature, findings);
    }
}
