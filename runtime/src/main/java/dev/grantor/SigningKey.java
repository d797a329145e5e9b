package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.signature.SignatureScheme;
import java.security.PrivateKey;
import javax.security.auth.Destroyable;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs tokens. It has one algorithm, and perhaps an id and claims that its tokens take from it
 * ({@code @FromKey}). Immutable and safe to share between threads: create it once and use it for every token. No key
 * shows its secret, in {@code toString}, in messages or otherwise.
 */
public sealed interface SigningKey extends Destroyable permits HmacKey, FunctionKey {

    /**
     * A private key: of RSA, of an elliptic curve, or of Ed25519, in this JVM or in a security module that a provider
     * reaches (PKCS #11). Who made it may keep its secret elsewhere; one that does not show its size or curve signs
     * once, to tell. That does not tell curves of the same size apart, as P-256 and secp256k1.
     *
     * @throws InvalidParameterException if one of them is null, the algorithm signs with a secret, or takes no such
     *     key: another kind, another curve (RFC 7518 §3.4), RSA of less than 2,048 bits (§3.3); or if no security
     *     provider of this JVM signs with it
     * @throws dev.grantor.error.SigningException if its provider fails, as when a token of PKCS #11 is not there
     */
    static SigningKey of(Algorithm algorithm, PrivateKey key) {
        return FunctionKey.of(SignatureScheme.of(algorithm), Parameters.required("key", key));
    }

    /**
     * A private key from a PEM file: {@code BEGIN PRIVATE KEY}, which is PKCS #8 (RFC 7468 §10), and no other form.
     *
     * @param pem the text of the file, with one key in it
     * @throws InvalidParameterException as {@link #of(Algorithm, PrivateKey)} does; or if it is not one block of that
     *     form. The message then says how {@code openssl} converts it, and shows nothing of it
     */
    static SigningKey fromPem(Algorithm algorithm, String pem) {
        SignatureScheme scheme = SignatureScheme.of(algorithm);
        return FunctionKey.of(scheme, PemKeys.privateKey(scheme, pem));
    }

    /**
     * A key that signs by {@code signer}, for keys that this JVM does not hold.
     *
     * @throws InvalidParameterException if one of them is null
     */
    static SigningKey of(Algorithm algorithm, BytesSigner signer) {
        return FunctionKey.of(Parameters.required("algorithm", algorithm), Parameters.required("signer", signer));
    }

    /** The only algorithm that it is used with (RFC 8725 §3.1). */
    Algorithm algorithm();

    /** Its id, the header's {@code kid} (RFC 7515 §4.1.4); null if it has none. */
    @Nullable
    String id();

    /** The claim of this name that its tokens have; null if it has none of that name. */
    @Nullable
    String claim(String name);

    /**
     * Returns the same key with this id.
     *
     * @param id not blank, without control characters, well-formed UTF-16, at most 512 characters
     * @throws InvalidParameterException if it is null or not so
     */
    SigningKey withId(String id);

    /**
     * Returns the same key with one claim more, or another value of it.
     *
     * @param name not blank, without control characters, well-formed UTF-16
     * @param value as the name
     * @throws InvalidParameterException if one of them is null or not so
     */
    SigningKey withClaim(String name, String value);

    /**
     * Ends this key and all that {@link #withId} and {@link #withClaim} made from it or it was made from: nothing is
     * signed or verified with them any more, which fails with {@link dev.grantor.error.ErrorCode#KEY_UNAVAILABLE}.
     * Grantor's copy of a secret is overwritten; copies of security providers, and private keys, are let go of. A
     * {@link PrivateKey} that was given stays as it is.
     */
    @Override
    void destroy();

    @Override
    boolean isDestroyed();
}
