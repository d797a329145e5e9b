package dev.grantor;

import dev.grantor.codec.ClaimSource;
import dev.grantor.error.VerificationException;
import dev.grantor.internal.claims.ForeignClaims;
import dev.grantor.internal.jws.ReceivedHeader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks and reads declared tokens whose <b>signature another library has verified</b>: jjwt, nimbus, Spring Security.
 * Nothing else is left to that library: type, algorithm, times, origin, audience, constants and the claims' own rules
 * are checked as {@link TokenVerifier} checks them. What it is given is believed: it is no place for a token that was
 * only decoded. Safe to share between threads.
 *
 * <pre>{@code
 * ClaimsVerifier<ServiceToken> verifier = ServiceTokens.verifier().audience("rooms").buildClaimsVerifier();
 * ServiceToken claims = verifier.verify(jwt.getHeaders(), jwt.getClaims());     // Spring Security's Jwt
 * }</pre>
 *
 * @param <T> the Java type of the claims
 */
public final class ClaimsVerifier<T> {

    private final ClaimsCheck<T> claims;
    private final @Nullable KeyRing keys;

    ClaimsVerifier(ClaimsCheck<T> claims, @Nullable KeyRing keys) {
        this.claims = claims;
        this.keys = keys;
    }

    /**
     * Returns the claims of a token, if they are right.
     *
     * @param header the parameters of its header, as JSON has them
     * @param payload its claims, as JSON has them: texts, numbers, booleans, null, maps and lists. Times ({@code exp},
     *     {@code iat}, {@code nbf}) may be {@link java.time.Instant} or {@link java.util.Date}, {@code aud} any
     *     collection, {@code iss} a {@link java.net.URL}, as libraries have them
     * @throws VerificationException as {@link TokenVerifier#verify} does, but for the signature
     */
    public T verify(Map<String, ?> header, Map<String, ?> payload) {
        ReceivedHeader received = ReceivedHeader.check(
                ForeignClaims.header(header), claims.rules().policy());
        byte[] json = ForeignClaims.payload(payload);
        VerificationKey key = keys == null ? null : key(keys, received, json);
        return claims.read(json, received, key).claims();
    }

    /** Of several that fit, the one that the header's parameters are of. */
    private VerificationKey key(KeyRing ring, ReceivedHeader header, byte[] payload) {
        List<VerificationKey> fitting = ring.find(header.algorithm(), header.keyId(), payload).stream()
                .filter(key -> key.algorithm() == header.algorithm())
                .toList();
        if (fitting.isEmpty()) {
            throw KeyRing.otherAlgorithm(claims.rules().policy());
        }
        return fitting.stream()
                .filter(key -> hasParameters(key, header))
                .findFirst()
                .orElse(fitting.get(0));
    }

    private boolean hasParameters(VerificationKey key, ReceivedHeader header) {
        return claims.rules().policy().headers().entrySet().stream()
                .filter(parameter -> parameter.getValue() instanceof ClaimSource.FromKey)
                .allMatch(parameter -> Objects.equals(
                        header.parameters().get(parameter.getKey()),
                        KeyAttributes.find(key, ((ClaimSource.FromKey) parameter.getValue()).attribute())));
    }

    /** Says that it is a verifier, and of which type. */
    @Override
    public String toString() {
        return "ClaimsVerifier[%s]".formatted(claims.rules().policy().name());
    }
}
