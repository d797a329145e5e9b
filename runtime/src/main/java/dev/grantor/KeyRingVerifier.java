package dev.grantor;

import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.ClaimsReader;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.claims.TokenTimes;
import dev.grantor.internal.jws.AcceptedHeader;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.jws.TokenHeader;
import dev.grantor.internal.rule.Problems;
import dev.grantor.internal.twilio.TokenLayout;
import dev.grantor.internal.twilio.TwilioErrors;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Verifies tokens with the keys of a {@link KeyRing}. */
final class KeyRingVerifier implements TokenVerifier {

    private static final TokenLayout LAYOUT = TokenLayout.TWILIO;

    private final KeyRing keys;
    private final ClaimRules rules;
    private final InstantSource clock;
    private final int maxLength;
    private final UnknownMembers unknownClaims;

    /** Whatever it is, it changes nothing but how long the next token takes. */
    private volatile AcceptedHeader lastHeader = AcceptedHeader.check(TokenHeader.json(null), LAYOUT);

    KeyRingVerifier(KeyRing keys, ClaimRules rules, InstantSource clock, int maxLength, UnknownMembers unknownClaims) {
        this.keys = keys;
        this.rules = rules;
        this.clock = clock;
        this.maxLength = maxLength;
        this.unknownClaims = unknownClaims;
    }

    @Override
    public VerifiedToken verify(String jwt) {
        CompactToken token = CompactToken.parse(jwt, maxLength);
        byte[] header = token.header();
        byte[] payload = token.payload();
        byte[] signature = token.signature();
        AcceptedHeader accepted = lastHeader.orCheck(header, LAYOUT);
        ApiKey key = key(payload);
        if (!token.isSigned(signature, key::verify)) {
            throw new SignatureMismatchException(
                    "The signature is not that of the key over this token: the token was changed or cut, or signed with"
                            + " another key or secret",
                    TwilioErrors.of(ErrorCode.SIGNATURE_MISMATCH, ""));
        }
        remember(accepted);
        TokenClaims claims = ClaimsReader.read(LAYOUT, payload);
        rules.checkTimes(claims, TokenTimes.now(clock), Problems.REFUSE);
        rules.checkOrigin(claims, key.sid(), key.accountSid(), Problems.REFUSE);
        rules.checkGrants(claims, Problems.REFUSE);
        return new VerifiedToken(LAYOUT, claims, key, accepted.region(), unknownClaims);
    }

    /**
     * Only a header that was signed: whoever has no key can neither keep one in memory nor drive out that of others.
     */
    private void remember(AcceptedHeader header) {
        if (header != lastHeader) {
            lastHeader = header;
        }
    }

    /** What is wrong with a payload that nobody has signed yet is told by its kind only. */
    private ApiKey key(byte[] payload) {
        Optional<ApiKey> single = keys.single();
        return single.isPresent() ? single.get() : keys.find(issuer(payload));
    }

    private static @Nullable String issuer(byte[] payload) {
        try {
            return ClaimsReader.readIssuer(LAYOUT, payload);
        } catch (MalformedJsonException e) {
            throw new MalformedTokenException(
                    e.code(),
                    "",
                    "The payload cannot be read as far as to find the token's issuer",
                    TwilioErrors.of(e.code(), ""),
                    null);
        }
    }

    /** Says that it is a verifier, and nothing of its keys. */
    @Override
    public String toString() {
        return "TokenVerifier[" + keys + ']';
    }
}
