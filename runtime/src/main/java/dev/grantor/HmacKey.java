package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.WeakSecretException;
import dev.grantor.internal.parameter.Parameters;
import java.security.PublicKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A key that is a secret: who verifies with it can sign with it, too (HMAC, RFC 7518 §3.2). Immutable and safe to share
 * between threads. The secret cannot be read back, is not in {@link #toString} or any message, and the key is not
 * serializable.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(System.getenv("SERVICE_SECRET")))
 *         .withClaim("iss", System.getenv("SERVICE_KEY_ID"));
 * }</pre>
 *
 * <p>Vendors extend it to name the parts that a key of theirs has.
 */
public non-sealed class HmacKey implements SigningKey, VerificationKey {

    private final Algorithm algorithm;
    private final Hmac hmac;
    private final KeyAttributes attributes;
    private final TokenTemplates templates;

    private HmacKey(Algorithm algorithm, Hmac hmac, KeyAttributes attributes) {
        this.algorithm = algorithm;
        this.hmac = hmac;
        this.attributes = attributes;
        this.templates = new TokenTemplates(algorithm, attributes, hmac);
        hmac.clearLater(templates);
    }

    /**
     * Copies a key, for a vendor's subclass.
     *
     * @param idPrefix what the generated ids, {@code jti}, of the key's tokens begin with
     */
    protected HmacKey(HmacKey key, String idPrefix) {
        this(key.algorithm, key.hmac, key.attributes.withIdPrefix(Parameters.required("idPrefix", idPrefix)));
    }

    /**
     * A key for HMAC with SHA-256.
     *
     * @param secret at least 32 bytes
     * @throws InvalidParameterException if it is null or has been destroyed
     * @throws WeakSecretException if it is shorter, or a few bytes repeated
     */
    public static HmacKey hs256(Secret secret) {
        return of(Algorithm.HS256, secret);
    }

    /**
     * A key for HMAC with SHA-384.
     *
     * @param secret at least 48 bytes
     * @throws InvalidParameterException if it is null or has been destroyed
     * @throws WeakSecretException if it is shorter, or a few bytes repeated
     */
    public static HmacKey hs384(Secret secret) {
        return of(Algorithm.HS384, secret);
    }

    /**
     * A key for HMAC with SHA-512.
     *
     * @param secret at least 64 bytes
     * @throws InvalidParameterException if it is null or has been destroyed
     * @throws WeakSecretException if it is shorter, or a few bytes repeated
     */
    public static HmacKey hs512(Secret secret) {
        return of(Algorithm.HS512, secret);
    }

    private static HmacKey of(Algorithm algorithm, Secret secret) {
        byte[] bytes = Parameters.required("secret", secret).bytesFor(algorithm);
        try {
            return new HmacKey(algorithm, Hmac.of(algorithm, bytes), KeyAttributes.NONE);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public final Algorithm algorithm() {
        return algorithm;
    }

    @Override
    public final @Nullable String id() {
        return attributes.id();
    }

    @Override
    public final @Nullable String claim(String name) {
        return attributes.claim(name);
    }

    @Override
    public final HmacKey withId(String id) {
        return new HmacKey(algorithm, hmac, attributes.withId(id));
    }

    @Override
    public final HmacKey withClaim(String name, String value) {
        return new HmacKey(algorithm, hmac, attributes.withClaim(name, value));
    }

    @Override
    public final boolean verify(byte[] signingInput, int length, byte[] signature) {
        return hmac.verify(signingInput, 0, length, signature);
    }

    /**
     * As {@link #verify(byte[], int, byte[])}, faster for a type of token that the key has signed or verified before.
     */
    final boolean verify(TokenType<?> type, byte[] token, int length, byte[] signature) {
        TokenTemplate template = templates.find(type);
        return template == null
                ? hmac.verify(token, 0, length, signature)
                : template.verify(hmac, token, length, signature);
    }

    @Override
    public final @Nullable PublicKey publicKey() {
        return null;
    }

    @Override
    public final void destroy() {
        hmac.destroy();
    }

    @Override
    public final boolean isDestroyed() {
        return hmac.isSecretDestroyed();
    }

    final TokenTemplates templates() {
        return templates;
    }

    /** Says that it is a key, and its algorithm; neither its secret nor its claims. */
    @Override
    public final String toString() {
        return "%s[%s]".formatted(getClass().getSimpleName(), algorithm.headerName());
    }
}
