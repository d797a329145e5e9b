package dev.grantor.inspect;

import dev.grantor.VerificationKey;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.claims.TokenTimes;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.jws.HeaderRules;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at one token, and goes on where a verifier would stop. */
final class Inspection {

    private final Inspected inspected;
    private final TokenPolicy policy;
    private final Instant now;
    private final Findings findings;

    Inspection(Inspected inspected) {
        this.inspected = inspected;
        this.policy = inspected.policy();
        this.now = TokenTimes.now(inspected.clock());
        this.findings = new Findings(policy);
    }

    TokenInspection of(@Nullable String pasted) {
        String text = unwrapped(pasted);
        String mistake = text == null || text.length() > inspected.maxLength() ? null : notAToken(text);
        if (text != null && mistake != null) {
            findings.add(ErrorCode.MALFORMED_STRUCTURE, TokenPart.TOKEN, "", mistake);
            return seen(headerOfCut(text), null, null, "not checked: there is no whole token");
        }
        CompactToken token =
                findings.attempt(TokenPart.TOKEN, () -> CompactToken.parse(text, inspected.maxLength(), policy));
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
        if (pasted == null || pasted.length() > 2 * inspected.maxLength()) {
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
        return header(() -> CompactToken.parse(text.substring(0, dot) + "..", inspected.maxLength() + 1, policy)
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
        if (header == null) {
            return inspectClaims(null, payload, inspected.keys().only(), "not checked: the header cannot be read");
        }
        new BestPractices(findings).inspect(header.segment().values());
        SignatureInspection signature = new SignatureInspection(inspected, token, text, header, payload, findings);
        return inspectClaims(header, payload, signature.key(), signature.outcome());
    }

    private TokenInspection inspectClaims(
            @Nullable SeenHeader header, DecodedSegment payload, @Nullable VerificationKey key, String signature) {
        ReceivedToken token = new ReceivedToken(header, payload);
        ClaimsInspection claims = new ClaimsInspection(inspected.withKey(key), token, now, findings);
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

    private TokenInspection seen(
            @Nullable SeenHeader header,
            @Nullable DecodedSegment payload,
            @Nullable TokenClaims claims,
            String signature) {
        DecodedSegment segment = header == null ? null : header.segment();
        return new TokenInspection(inspected, now, segment, payload, claims, signature, findings);
    }
}
