package dev.grantor.spring;

import dev.grantor.KeySource;
import dev.grantor.TokenType;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.VerifierBuilder;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/** Tells a verifier what properties say. */
record VerifierSettings(String property, TokenProperties properties) {

    interface Customization {
        <T> void customize(TokenType<T> type, VerifierBuilder<T> verifier);
    }

    /** Whether nothing says whose tokens, or tokens for whom, are accepted. */
    boolean lackOriginOf(TokenPolicy policy) {
        return (policy.isSet("aud") && properties.audience().isEmpty())
                || (policy.isSet("iss") && properties.issuer().isEmpty());
    }

    <T> TokenVerifier<T> verifier(
            TokenType<T> type,
            @Nullable VerificationKey key,
            @Nullable KeySource remoteKeys,
            Customization customization) {
        try {
            VerifierBuilder<T> verifier = TokenVerifier.builder(type);
            tell(verifier, key, remoteKeys);
            customization.customize(type, verifier);
            return verifier.build();
        } catch (InvalidParameterException e) {
            throw wrong(e);
        }
    }

    private void tell(VerifierBuilder<?> verifier, @Nullable VerificationKey key, @Nullable KeySource remoteKeys) {
        if (key != null) {
            verifier.key(key);
        }
        if (remoteKeys != null) {
            verifier.keys(remoteKeys);
        }
        properties.issuer().forEach(verifier::issuer);
        properties.audience().forEach(verifier::audience);
        if (properties.leeway() != null) {
            verifier.leeway(properties.leeway());
        }
        if (properties.maxLifetime() != null) {
            verifier.maxLifetime(properties.maxLifetime());
        }
        if (properties.acceptWaived()) {
            verifier.acceptWaived();
        }
    }

    private TokenPropertyException wrong(InvalidParameterException refusal) {
        String name = switch (refusal.path()) {
            case "issuer", "audience", "leeway" -> '.' + refusal.path();
            case "maxLifetime" -> ".max-lifetime";
            default -> "";
        };
        String problem = name.isEmpty() ? refusal.path() + ": " + refusal.problem() : refusal.problem();
        return new TokenPropertyException(property + name, problem);
    }
}
