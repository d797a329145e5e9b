package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.VerificationException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Verifies tokens of several types. */
final class ChoosingVerifier<T> implements TokenVerifier<T> {

    private static final int FINAL = 0;

    private final List<TokenVerifier<? extends T>> verifiers;

    ChoosingVerifier(List<TokenVerifier<? extends T>> verifiers) {
        if (verifiers.isEmpty()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_MISSING, "verifiers", "required: give one at least");
        }
        this.verifiers = List.copyOf(verifiers);
    }

    @Override
    public VerifiedToken<T> verify(String jwt) {
        @Nullable VerificationException furthest = null;
        for (TokenVerifier<? extends T> verifier : verifiers) {
            try {
                return covariant(verifier.verify(jwt));
            } catch (VerificationException refusal) {
                if (stage(refusal) == FINAL) {
                    throw refusal;
                }
                furthest = further(furthest, refusal);
            }
        }
        throw Objects.requireNonNull(furthest);
    }

    @SuppressWarnings("unchecked") // a verified token only hands out its claims
    private static <T> VerifiedToken<T> covariant(VerifiedToken<? extends T> token) {
        return (VerifiedToken<T>) token;
    }

    private static VerificationException further(@Nullable VerificationException one, VerificationException other) {
        return one == null || stage(other) > stage(one) ? other : one;
    }

    /**
     * How far a verifier came, or how surely the token is of its type; {@link #FINAL} if other verifiers need not be
     * asked. Whether a token is valid for too long is found before its issuer is looked at, so it may be another's.
     */
    private static int stage(VerificationException refusal) {
        return switch (refusal.code()) {
            case TOKEN_TOO_LARGE -> 1;
            case UNSUPPORTED_ALGORITHM, UNSUPPORTED_TYPE -> 2;
            case UNKNOWN_KEY -> 3;
            case SIGNATURE_MISMATCH -> 4;
            case KEY_UNAVAILABLE -> 5;
            case CLAIM_DIFFERENT, CLAIM_UNEXPECTED -> 6;
            case LIFETIME_TOO_LONG -> 7;
            case CLAIM_MISSING, MALFORMED_CLAIM, UNKNOWN_CLAIM -> 8;
            case TOKEN_EXPIRED, TOKEN_NOT_YET_VALID -> 9;
            default -> FINAL;
        };
    }

    /** Says that it is a verifier, and nothing of its keys. */
    @Override
    public String toString() {
        return "TokenVerifier" + verifiers;
    }
}
