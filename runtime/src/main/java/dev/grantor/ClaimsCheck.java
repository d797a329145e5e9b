package dev.grantor;

import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.codec.UnknownMembers;
import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenPart;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.ClaimsReader;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.claims.TokenTimes;
import dev.grantor.internal.jws.HeaderRules;
import dev.grantor.internal.jws.ReceivedHeader;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.rule.Problems;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a token whose signature has been verified, and checks them. Immutable. */
record ClaimsCheck<T>(TokenType<T> type, ClaimRules rules, InstantSource clock, UnknownMembers unknownClaims) {

    private TokenPolicy policy() {
        return rules.policy();
    }

    /** @param key null for a type whose tokens take nothing from theirs, if it is not known */
    VerifiedToken<T> read(byte[] payload, ReceivedHeader header, @Nullable VerificationKey key) {
        TokenContext context =
                new TokenContext(policy(), key, header.parameters(), rules.waivedAccepted(), unknownClaims);
        TokenReader<T> reader = ofType("gave no reader", () -> type.reader(context));
        TokenClaims claims = ClaimsReader.read(policy(), rules.fixed(), payload, reader::read, unknownClaims);
        rules.checkTimes(claims, TokenTimes.now(clock), Problems.REFUSE);
        rules.checkOrigin(claims, context::fromKey, Problems.REFUSE);
        checkHeaderOrigin(header.parameters(), context);
        rules.checkAudience(claims, Problems.REFUSE);
        rules.checkConstants(claims, Problems.REFUSE);
        if (claims.failure() != null) {
            throw policy().malformed(TokenPart.PAYLOAD, claims.failure());
        }
        String keyId = KeyRing.isFit(header.keyId()) ? header.keyId() : null;
        return new VerifiedToken<>(type, policy(), claims, ofType("read it as null", reader::end), keyId);
    }

    private void checkHeaderOrigin(Map<String, String> header, TokenContext context) {
        if (policy().headers().isEmpty()) {
            return;
        }
        policy().headers().forEach((name, source) -> {
            String found = header.get(name);
            if (source instanceof ClaimSource.FromKey fromKey
                    && (found == null
                            ? rules.keyClaimsRequired()
                            : !found.equals(context.fromKey(fromKey.attribute())))) {
                ErrorCode code = found == null ? ErrorCode.CLAIM_MISSING : ErrorCode.CLAIM_DIFFERENT;
                throw new ClaimMismatchException(
                        code,
                        HeaderRules.PATH + '.' + name,
                        found == null ? "missing" : "not that of the key that the token is signed with",
                        policy().error(code, TokenPart.HEADER, HeaderRules.PATH));
            }
        });
    }

    /** What code of the type returns. What a builder would call a wrong parameter is a wrong claim here. */
    private <R> R ofType(String withoutIt, Supplier<@Nullable R> call) {
        @Nullable R returned;
        try {
            returned = call.get();
        } catch (VerificationException e) {
            throw e;
        } catch (InvalidParameterException e) {
            ErrorCode code =
                    e.code() == ErrorCode.PARAMETER_MISSING ? ErrorCode.CLAIM_MISSING : ErrorCode.MALFORMED_CLAIM;
            throw new MalformedTokenException(
                    code, e.path(), e.problem(), policy().error(code, TokenPart.PAYLOAD, e.path()), null);
        } catch (AccessTokenException e) {
            throw new MalformedTokenException(ErrorCode.MALFORMED_CLAIM, e.path(), e.problem());
        } catch (Exception e) {
            Interruption.passOn(e);
            throw failedToRead("threw " + Parameters.failure(e));
        }
        if (returned == null) {
            throw failedToRead(withoutIt);
        }
        return returned;
    }

    private MalformedTokenException failedToRead(String problem) {
        return new MalformedTokenException(
                ErrorCode.MALFORMED_CLAIM,
                "",
                "%s %s".formatted(type.getClass().getName(), problem),
                policy().error(ErrorCode.MALFORMED_CLAIM, TokenPart.PAYLOAD, ""),
                null);
    }
}
