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
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenPart;
import dev.grantor.error.TokenRefusedException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.claims.ClaimRules;
import dev.grantor.internal.claims.ClaimsReader;
import dev.grantor.internal.claims.FixedClaims;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.claims.TokenTimes;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.jws.HeaderRules;
import dev.grantor.internal.jws.ReceivedHeader;
import dev.grantor.internal.parameter.ForeignFailure;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.rule.Problems;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Verifies tokens of one type with the keys of a {@link KeyRing}. */
final class KeyRingVerifier<T> implements TokenVerifier<T> {

    private final TokenType<T> type;
    private final TokenPolicy policy;
    private final FixedClaims fixed;
    private final KeyRing keys;
    private final ClaimRules rules;
    private final InstantSource clock;
    private final int maxLength;
    private final UnknownMembers unknownClaims;
    private final List<Consumer<? super VerifiedToken<T>>> checks;

    /** The last header that was accepted. It saves reading it again and decides nothing. */
    private volatile @Nullable ReceivedHeader lastHeader;

    KeyRingVerifier(
            TokenType<T> type,
            KeyRing keys,
            ClaimRules rules,
            InstantSource clock,
            int maxLength,
            UnknownMembers unknownClaims,
            List<Consumer<? super VerifiedToken<T>>> checks) {
        this.type = type;
        this.policy = rules.policy();
        this.fixed = rules.fixed();
        this.keys = keys;
        this.rules = rules;
        this.clock = clock;
        this.maxLength = maxLength;
        this.unknownClaims = unknownClaims;
        this.checks = checks;
    }

    @Override
    public VerifiedToken<T> verify(String jwt) {
        CompactToken token = CompactToken.parse(jwt, maxLength, policy);
        byte[] headerJson = token.header();
        byte[] payload = token.payload();
        byte[] signature = token.signature();
        ReceivedHeader known = lastHeader;
        ReceivedHeader header =
                known == null ? ReceivedHeader.check(headerJson, policy) : known.orCheck(headerJson, policy);
        VerificationKey key = verifiedKey(token, header, payload, signature);
        if (header != known) {
            // Only after the signature, so that a sender without a key cannot replace it.
            lastHeader = header;
        }
        return read(payload, header, key);
    }

    private VerificationKey verifiedKey(CompactToken token, ReceivedHeader header, byte[] payload, byte[] signature) {
        List<VerificationKey> candidates = keys.find(header.algorithm(), header.keyId(), payload);
        for (int i = 0; i < candidates.size(); i++) {
            VerificationKey key = candidates.get(i);
            if (key.algorithm() != header.algorithm()) {
                throw new UnsupportedTokenException(
                        ErrorCode.UNSUPPORTED_ALGORITHM,
                        HeaderRules.PATH,
                        "The header's alg is not that of the key",
                        policy.error(ErrorCode.UNSUPPORTED_ALGORITHM, TokenPart.HEADER, HeaderRules.PATH));
            }
            if (token.isSigned(signature, (bytes, length, given) -> verify(key, bytes, length, given))) {
                return key;
            }
        }
        throw new SignatureMismatchException(
                "The signature is not that of the key over this token: the token was changed or cut, or signed with"
                        + " another key or secret",
                policy.error(ErrorCode.SIGNATURE_MISMATCH, TokenPart.SIGNATURE, ""));
    }

    private boolean verify(VerificationKey key, byte[] token, int length, byte[] signature) {
        return key instanceof HmacKey hmac
                ? hmac.verify(type, token, length, signature)
                : key.verify(token, length, signature);
    }

    private VerifiedToken<T> read(byte[] payload, ReceivedHeader header, VerificationKey key) {
        TokenContext context =
                new TokenContext(policy, key, header.parameters(), rules.waivedAccepted(), unknownClaims);
        TokenReader<T> reader = ofType("gave no reader", () -> type.reader(context));
        TokenClaims claims = ClaimsReader.read(policy, fixed, payload, reader::read, unknownClaims);
        rules.checkTimes(claims, TokenTimes.now(clock), Problems.REFUSE);
        rules.checkOrigin(claims, context::fromKey, Problems.REFUSE);
        checkHeaderOrigin(header.parameters(), context);
        rules.checkAudience(claims, Problems.REFUSE);
        rules.checkConstants(claims, Problems.REFUSE);
        if (claims.failure() != null) {
            throw policy.malformed(TokenPart.PAYLOAD, claims.failure());
        }
        String keyId = KeyRing.isFit(header.keyId()) ? header.keyId() : null;
        VerifiedToken<T> verified =
                new VerifiedToken<>(type, policy, claims, ofType("read it as null", reader::end), keyId);
        for (int i = 0; i < checks.size(); i++) {
            run(checks.get(i), verified);
        }
        return verified;
    }

    private void checkHeaderOrigin(Map<String, String> header, TokenContext context) {
        if (policy.headers().isEmpty()) {
            return;
        }
        policy.headers().forEach((name, source) -> {
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
                        policy.error(code, TokenPart.HEADER, HeaderRules.PATH));
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
                    code, e.path(), e.problem(), policy.error(code, TokenPart.PAYLOAD, e.path()), null);
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
                policy.error(ErrorCode.MALFORMED_CLAIM, TokenPart.PAYLOAD, ""),
                null);
    }

    private void run(Consumer<? super VerifiedToken<T>> check, VerifiedToken<T> token) {
        try {
            check.accept(token);
        } catch (VerificationException e) {
            throw e;
        } catch (Exception e) {
            Interruption.passOn(e);
            String message = ForeignFailure.message(e, className -> isCodeOf(check.getClass(), className));
            throw new TokenRefusedException(
                    message == null ? "A check refuses the token: it threw " + Parameters.failure(e) : message,
                    policy.error(ErrorCode.REFUSED, TokenPart.PAYLOAD, ""),
                    ForeignFailure.withoutMessage(e));
        }
    }

    /** Whether the class is in the same top-level class as the check, a lambda for example. */
    private static boolean isCodeOf(Class<?> check, String className) {
        return topLevel(className).equals(topLevel(check.getName()));
    }

    private static String topLevel(String className) {
        int nested = className.indexOf('$');
        return nested < 0 ? className : className.substring(0, nested);
    }

    /** Says that it is a verifier, and nothing of its keys. */
    @Override
    public String toString() {
        return "TokenVerifier[%s, %s]".formatted(policy.name(), keys);
    }
}
