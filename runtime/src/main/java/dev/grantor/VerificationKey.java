package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.signature.SignatureScheme;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * A key that verifies tokens. It has one algorithm, and perhaps an id and claims that its tokens must have
 * ({@code @FromKey}). Nobody else can implement one, so that nobody forges a {@link VerifiedToken}. Immutable and safe
 * to share between threads.
 */
public sealed interface VerificationKey permits HmacKey, PublicVerificationKey {

    /**
     * A public key: of RSA, of an elliptic curve, or of Ed25519. It is copied.
     *
     * @throws InvalidParameterException if one of them is null, the algorithm signs with a secret, or takes no such
     *     key: another kind, another curve (RFC 7518 §3.4), RSA of less than 2,048 bits (§3.3), or a point off the
     *     curve
     */
    static VerificationKey of(Algorithm algorithm, PublicKey key) {
        return PublicVerificationKey.of(SignatureScheme.of(algorithm), Parameters.required("key", key));
    }

    /**
     * A public key from a PEM file: {@code BEGIN PUBLIC KEY}, the form of RFC 7468 §13, and no other.
     *
     * @param pem the text of the file, with one key in it
     * @throws InvalidParameterException as {@link #of} does; or if it is not one block of that form. The message then
     *     says how {@code openssl} converts it, and shows nothing of it
     */
    static VerificationKey fromPem(Algorithm algorithm, String pem) {
        SignatureScheme scheme = SignatureScheme.of(algorithm);
        return PublicVerificationKey.of(scheme, PemKeys.publicKey(scheme, pem));
    }

    /** The only algorithm that it is used with (RFC 8725 §3.1): the header's {@code alg} is compared with it. */
    Algorithm algorithm();

    /** Its id, the header's {@code kid} (RFC 7515 §4.1.4); null if it has none. */
    @Nullable
    String id();

    /** The claim of this name that its tokens have; null if it has none of that name. */
    @Nullable
    String claim(String name);

    /** The public key; null if it is a secret. */
    @Nullable
    PublicKey publicKey();

    /**
     * Returns the same key with this id.
     *
     * @throws InvalidParameterException as {@link SigningKey#withId} does
     */
    VerificationKey withId(String id);

    /**
     * Returns the same key with one claim more, or another value of it.
     *
     * @throws InvalidParameterException as {@link SigningKey#withClaim} does
     */
    VerificationKey withClaim(String name, String value);

    /**
     * Tells whether {@code signature} is this key's (RFC 7515 §5.2) of the first {@code length} bytes of
     * {@code signingInput}. That makes no token valid: a {@link TokenVerifier} checks all else.
     *
     * @throws UnknownKeyException if this JVM's security providers cannot compute it
     */
    boolean verify(byte[] signingInput, int length, byte[] signature);
}
