package dev.grantor.spring;

import dev.grantor.VerifierBuilder;

/**
 * Says more to the verifier of a token than properties can: checks, a clock, keys of a source of your own. A bean of it
 * is called for each verifier of its type that is made of properties ({@code grantor.tokens.…}).
 *
 * <pre>{@code
 * @Bean
 * VerifierCustomizer<ServiceToken> revocations(Revocations revoked) {
 *     return verifier -> verifier.check(token -> revoked.refuse(token.id()));
 * }
 * }</pre>
 *
 * @param <T> the Java type of the token's claims
 */
@FunctionalInterface
public interface VerifierCustomizer<T> {

    /** Customizes the verifier that is being built; what properties say has been said to it. */
    void customize(VerifierBuilder<T> verifier);
}
