package dev.grantor.inspect;

import dev.grantor.TokenReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenPart;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.claims.ClaimsReader;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.claims.UnknownClaimPolicy;
import dev.grantor.internal.parameter.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Has the type of one token read its own claims together: which are missing, and which its checks refuse. */
final class OwnInspection {

    private static final int MAX_STAND_IN_BYTES = 1 << 20;

    private final Inspected inspected;
    private final TokenPolicy policy;
    private final ReceivedToken token;
    private final Findings findings;

    OwnInspection(Inspected inspected, ReceivedToken token, Findings findings) {
        this.inspected = inspected;
        this.policy = inspected.policy();
        this.token = token;
        this.findings = findings;
    }

    /** To be called if each claim of the type's own has been found to be right by itself. */
    void inspect() {
        byte[] json = DecodedSegment.object(ownMembers());
        if (!isRead(json, inspected.waivedAccepted()) && !inspected.waivedAccepted()) {
            isRead(json, true); // A type stops at the first claim that is waived.
        }
    }

    private Map<String, byte[]> ownMembers() {
        Map<String, byte[]> own = new LinkedHashMap<>();
        token.payload().members().forEach((name, json) -> {
            if (inspected.isOwn(name)) {
                own.put(name, json);
            }
        });
        TokenPolicy.ORIGIN.stream().filter(this::isToldMissing).forEach(name -> own.put(name, standIn(name)));
        return own;
    }

    private boolean isToldMissing(String claim) {
        return policy.isSet(claim) && !token.payload().members().containsKey(claim);
    }

    /** What the type may read in place of an issuer or an audience whose absence was told. */
    private byte[] standIn(String claim) {
        Set<String> expected = claim.equals("iss") ? inspected.issuers() : inspected.audiences();
        JsonWriter text = JsonWriter.create(MAX_STAND_IN_BYTES);
        text.value(expected.stream().findFirst().orElse("unknown"));
        return text.toByteArray();
    }

    /** Whether the type refuses nothing. */
    private boolean isRead(byte[] json, boolean waivedAccepted) {
        try {
            read(json, waivedAccepted);
            return true;
        } catch (VerificationException e) {
            findings.add(e);
        } catch (InvalidParameterException e) {
            boolean missing = e.code() == ErrorCode.PARAMETER_MISSING;
            addMalformed(missing ? ErrorCode.CLAIM_MISSING : ErrorCode.MALFORMED_CLAIM, e);
        } catch (AccessTokenException e) {
            addMalformed(ErrorCode.MALFORMED_CLAIM, e);
        } catch (Exception e) {
            Interruption.passOn(e);
            addFailure("threw " + Parameters.failure(e));
        }
        return false;
    }

    private void read(byte[] json, boolean waivedAccepted) {
        TokenReader<?> reader = inspected.type().reader(token.context(inspected, waivedAccepted));
        TokenClaims claims =
                ClaimsReader.read(policy, inspected.fixed(), json, reader::read, UnknownClaimPolicy.IGNORED);
        if (claims.failure() != null) {
            if (!isToldMissing(claims.failure().path())) {
                throw policy.malformed(TokenPart.PAYLOAD, claims.failure());
            }
            return;
        }
        if (reader.end() == null) {
            addFailure("read it as null");
        }
    }

    private void addMalformed(ErrorCode code, AccessTokenException refusal) {
        if (isToldMissing(refusal.path())) {
            return;
        }
        findings.add(new MalformedTokenException(
                code, refusal.path(), refusal.problem(), policy.error(code, TokenPart.PAYLOAD, refusal.path()), null));
    }

    private void addFailure(String problem) {
        findings.add(
                ErrorCode.MALFORMED_CLAIM,
                "",
                "%s %s".formatted(inspected.type().getClass().getName(), problem));
    }
}
