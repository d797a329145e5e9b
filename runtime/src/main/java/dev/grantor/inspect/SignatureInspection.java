package dev.grantor.inspect;

import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.jws.Base64Url;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.jws.HeaderRules;
import dev.grantor.internal.jws.SignatureLengths;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at the signature of one token whose header and payload can be read. */
final class SignatureInspection {

    private static final String DER = "it looks like DER, and tokens have r and s of fixed length (RFC 7518 §3.4)";

    private final Inspected inspected;
    private final TokenPolicy policy;
    private final CompactToken token;
    private final String text;
    private final SeenHeader header;
    private final DecodedSegment payload;
    private final Findings findings;

    /** What is to be said of the signature. */
    private final String outcome;

    private @Nullable VerificationKey key;

    SignatureInspection(
            Inspected inspected,
            CompactToken token,
            String text,
            SeenHeader header,
            DecodedSegment payload,
            Findings findings) {
        this.inspected = inspected;
        this.policy = inspected.policy();
        this.token = token;
        this.text = text;
        this.header = header;
        this.payload = payload;
        this.findings = findings;
        this.key = inspected.keys().only();
        this.outcome = inspect();
    }

    String outcome() {
        return outcome;
    }

    /** The key that the token is to be compared with; null if none was given, or none of them is the token's. */
    @Nullable
    VerificationKey key() {
        return key;
    }

    private String inspect() {
        if (findings.has(ErrorCode.UNSUPPORTED_ALGORITHM)) {
            return "not checked: only %s is".formatted(algorithms());
        }
        byte[] signature = findings.attempt(TokenPart.SIGNATURE, token::signature);
        if (signature == null) {
            return "not checked: it cannot be read";
        }
        if (signature.length == 0) {
            findings.add(ErrorCode.SIGNATURE_MISMATCH, TokenPart.SIGNATURE, "", wrongLength());
            return "not checked: it does not have the length of one";
        }
        checkSecret(signature);
        if (inspected.keys().isEmpty()) {
            return "not checked: no key was given";
        }
        List<VerificationKey> candidates = inspected.keys().find(header, payload, findings);
        return candidates.isEmpty() ? "not checked: none of the keys is the token's" : check(signature, candidates);
    }

    private void checkSecret(byte[] signature) {
        Algorithm algorithm = header.algorithm();
        if (algorithm != null && PublishedSecrets.isSigner(token, signature, algorithm, inspected.publishedSecrets())) {
            findings.advise(
                    ErrorCode.SECRET_PUBLISHED,
                    "The token is signed with a secret that stands in documentation: who accepts it accepts tokens that"
                            + " anybody made (RFC 8725 §3.5). Make a random one");
        }
    }

    private String check(byte[] signature, List<VerificationKey> candidates) {
        VerificationKey by = candidates.size() == 1 ? candidates.get(0) : signer(signature, candidates);
        key = by;
        boolean otherId =
                header.keyId() != null && by.id() != null && !header.keyId().equals(by.id());
        if (otherId) {
            findings.add(
                    ErrorCode.UNKNOWN_KEY,
                    TokenPart.TOKEN,
                    "",
                    "The header's kid is not the id of the given key: the token is of another key, or this is the"
                            + " wrong one to check it with");
        }
        if (otherId || inspected.withKey(by).isOfAnotherKey(payload)) {
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
        return check(signature, by);
    }

    private String check(byte[] signature, VerificationKey by) {
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

    /** The first of them if it is none. */
    private VerificationKey signer(byte[] signature, List<VerificationKey> candidates) {
        return candidates.stream()
                .filter(candidate -> isSigned(signature, candidate))
                .findFirst()
                .orElse(candidates.get(0));
    }

    private boolean isSigned(byte[] signature, VerificationKey candidate) {
        return Boolean.TRUE.equals(
                findings.attempt(TokenPart.SIGNATURE, () -> token.isSigned(signature, candidate::verify)));
    }

    /** The type may have algorithms with signatures of any length, so that this one was checked. */
    private static boolean isDer(Algorithm algorithm, byte[] signature) {
        return !SignatureLengths.isPossible(algorithm, signature.length)
                && SignatureLengths.isDer(
                        algorithm, new String(Base64Url.encode(signature), StandardCharsets.ISO_8859_1));
    }

    private String algorithms() {
        return policy.algorithms().stream().map(Algorithm::headerName).collect(Collectors.joining(", "));
    }

    private String wrongLength() {
        int length = text.length() - text.lastIndexOf('.') - 1;
        Algorithm algorithm = header.algorithm() == null ? policy.algorithms().get(0) : header.algorithm();
        int expected = Base64Url.encodedLength(SignatureLengths.mostBytes(algorithm));
        String cause = length == 0 ? "is missing" : "has %s characters, not %s".formatted(length, expected);
        return "The signature %s: %s".formatted(cause, remedy(algorithm, length < expected));
    }

    private String remedy(Algorithm algorithm, boolean tooShort) {
        if (SignatureLengths.isDer(algorithm, text.substring(text.lastIndexOf('.') + 1))) {
            return DER;
        }
        return tooShort
                ? "the token is cut off"
                : "something was added to the token, or it was signed with another algorithm";
    }
}
