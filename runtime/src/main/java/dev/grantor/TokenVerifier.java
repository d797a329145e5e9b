package dev.grantor;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.error.TokenRefusedException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * Verifies tokens and hands out what they hold. Immutable and safe to share between threads: create it once.
 *
 * <pre>{@code
 * TokenVerifier<ServiceToken> verifier = ServiceTokens.verifier().key(key).audience("rooms").build();
 * ServiceToken claims = verifier.verify(jwt).claims();
 * }</pre>
 *
 * <p>Any text gives a {@link VerifiedToken} or a {@link VerificationException}, in bounded time. What is checked, in
 * this order, and the first that fails is told:
 *
 * <ol>
 *   <li>the length, the two dots, base64url in its one canonical spelling;
 *   <li>the header: {@code alg}, {@code typ} and {@code cty} as the token's declaration says, and no extensions;
 *   <li>the signature, with the token's key. Nothing of the payload is believed before;
 *   <li>the payload: strict JSON, registered claims of the right types, times in the years 1970 to 9999;
 *   <li>{@code exp}, {@code nbf} and {@code iat} against the clock, and the lifetime;
 *   <li>what must be the key's, the issuer, the audience, the constants;
 *   <li>the claims of the declaration: their types, those that are required, its checks;
 *   <li>the checks that the verifier was given.
 * </ol>
 *
 * @param <T> the Java type of the claims
 */
public interface TokenVerifier<T> {

    /**
     * A builder of verifiers for tokens of a type. Write {@code ServiceTokens.verifier()} where there is one.
     *
     * @throws InvalidParameterException if the type is null
     */
    static <T> VerifierBuilder<T> builder(TokenType<T> type) {
        return new VerifierBuilder<>(Parameters.required("type", type));
    }

    /**
     * A verifier for an endpoint that takes tokens of several types: each verifier is asked in turn, and the first that
     * accepts the token decides its type. Types differ in the header's {@code typ}, the issuer, the {@code kid} or a
     * constant. Let the token interfaces extend one sealed interface, and a {@code switch} over
     * {@link VerifiedToken#claims} forgets none.
     *
     * <pre>{@code
     * TokenVerifier<Caller> callers = TokenVerifier.anyOf(userVerifier, serviceVerifier);
     * }</pre>
     *
     * <p>If none accepts the token, the refusal of the verifier that the token is most likely meant for is thrown. A
     * token that a {@linkplain VerifierBuilder#check check} refuses is refused by all.
     *
     * @throws InvalidParameterException if there are none, or one of them is null
     */
    @SafeVarargs
    static <T> TokenVerifier<T> anyOf(TokenVerifier<? extends T>... verifiers) {
        List<TokenVerifier<? extends T>> all = new ArrayList<>();
        for (TokenVerifier<? extends T> verifier : Parameters.required("verifiers", verifiers)) {
            all.add(Parameters.required("verifiers", verifier));
        }
        return new ChoosingVerifier<>(all);
    }

    /**
     * Verifies a token.
     *
     * @param jwt the token as its bearer sent it, without {@code Bearer} before it
     * @throws MalformedTokenException if it is null or empty, too long, no token, or its claims do not have the types
     *     that they must have
     * @throws UnsupportedTokenException if its header asks for another algorithm or is that of something else
     * @throws UnknownKeyException if there is no key for it, or the key source fails
     * @throws SignatureMismatchException if it was changed, or signed with another key
     * @throws TokenExpiredException if it has expired
     * @throws TokenNotYetValidException if it is not valid yet
     * @throws ClaimMismatchException if it lacks a claim, is not of its key, of another issuer or for another audience,
     *     or is valid for too long
     * @throws TokenRefusedException if a check that the verifier was given refuses it
     * @throws InvalidParameterException if the {@linkplain VerifierBuilder#clock clock} fails or is outside the years
     *     1970 to 9999
     * @throws java.util.concurrent.CancellationException if the key source, the clock or a check throws it
     */
    VerifiedToken<T> verify(String jwt);
}
