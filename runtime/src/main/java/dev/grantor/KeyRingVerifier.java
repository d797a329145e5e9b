package dev.grantor;

import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenPart;
import dev.grantor.error.TokenRefusedException;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.jws.ReceivedHeader;
import dev.grantor.internal.parameter.ForeignFailure;
import dev.grantor.internal.parameter.Parameters;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Verifies tokens of one type with the keys of a {@link KeyRing}. */
final class KeyRingVerifier<T> implements TokenVerifier<T> {

    private final TokenType<T> type;
    private final TokenPolicy policy;
    private final KeyRing keys;
    private final ClaimsCheck<T> claims;
    private final int maxLength;
    private final List<Consumer<? super VerifiedToken<T>>> checks;

    /** The last header that was accepted. It saves reading it again and decides nothing. */
    private volatile @Nullable ReceivedHeader lastHeader;

    KeyRingVerifier(
            TokenType<T> type,
            KeyRing keys,
            ClaimsCheck<T> claims,
            int maxLength,
            List<Consumer<? super VerifiedToken<T>>> checks) {
        this.type = type;
        this.policy = keys.policy();
        this.keys = keys;
        this.claims = claims;
        this.maxLength = maxLength;
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
        VerifiedToken<T> verified = claims.read(payload, header, key);
        for (int i = 0; i < checks.size(); i++) {
            run(checks.get(i), verified);
        }
        return verified;
    }

    private VerificationKey verifiedKey(CompactToken token, ReceivedHeader header, byte[] payload, byte[] signature) {
        List<VerificationKey> candidates = keys.find(header.algorithm(), header.keyId(), payload);
        for (int i = 0; i < candidates.size(); i++) {
            VerificationKey key = candidates.get(i);
            if (key.algorithm() != header.algorithm()) {
                throw KeyRing.otherAlgorithm(policy);
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
