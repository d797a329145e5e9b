package dev.grantor.jjwt;

import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Single keys as JSON, JSON Web Keys (RFC 7517), of RSA, of P-256, P-384 and P-521 (RFC 7518 §6), of Ed25519 (RFC 8037)
 * and secrets ({@code oct}).
 *
 * <p>Their algorithm is the member {@code alg}, or the only one of their curve. Those of RSA, and secrets, may tell
 * none: give it then. The id is the member {@code kid}. Keys for something else than signatures ({@code use},
 * {@code key_ops}) are refused. Certificates in a key ({@code x5c}) and members that nobody knows are ignored. The JSON
 * is read strictly, up to 1,048,576 bytes of UTF-8: no name twice, base64url without padding. What is wrong is an
 * {@link InvalidParameterException} whose path is that of the member, {@code jwk.alg}; no message shows any of a key.
 *
 * <p>Every method throws an {@link IllegalStateException} if jjwt on the class path is older than 0.12.
 */
public final class JsonWebKeys {

    private static final String PARAMETER = "jwk";
    private static final String REMEDY = "Give the algorithm beside the key";
    private static final String SIGN = "sign";
    private static final String VERIFY = "verify";

    private JsonWebKeys() {}

    /**
     * Reads a private key, or a secret.
     *
     * @throws InvalidParameterException if it is null or none; if it is a public key, its private members are not those
     *     of its public ones, it does not tell its algorithm, or {@link SigningKey#of(Algorithm,
     *     java.security.PrivateKey)} refuses it
     * @throws dev.grantor.error.WeakSecretException if it is a secret that is too short for its algorithm
     */
    public static SigningKey signingKey(String jwk) {
        return readSigningKey(null, jwk);
    }

    /**
     * Reads a private key, or a secret, for this algorithm.
     *
     * @throws InvalidParameterException as {@link #signingKey(String)} does; or if the algorithm is null, or not that
     *     which the key tells
     * @throws dev.grantor.error.WeakSecretException if it is a secret that is too short for its algorithm
     */
    public static SigningKey signingKey(Algorithm algorithm, String jwk) {
        return readSigningKey(GeneratedSupport.required("algorithm", algorithm), jwk);
    }

    private static SigningKey readSigningKey(@Nullable Algorithm algorithm, String json) {
        JwkMembers jwk = read(json);
        jwk.requireFit(Set.of(SIGN));
        return JwkReader.signingKey(jwk, JwkReader.algorithm(jwk, algorithm, REMEDY));
    }

    /**
     * Reads a public key; the public one of a private key, to publish it beside what signs; or a secret, which is a
     * {@link dev.grantor.HmacKey}.
     *
     * @throws InvalidParameterException if it is null or none; if it does not tell its algorithm, or
     *     {@link VerificationKey#of} refuses it
     * @throws dev.grantor.error.WeakSecretException if it is a secret that is too short for its algorithm
     */
    public static VerificationKey verificationKey(String jwk) {
        return readVerificationKey(null, jwk);
    }

    /**
     * Reads a key as {@link #verificationKey(String)} does, for this algorithm.
     *
     * @throws InvalidParameterException as {@link #verificationKey(String)} does; or if the algorithm is null, or not
     *     that which the key tells
     * @throws dev.grantor.error.WeakSecretException if it is a secret that is too short for its algorithm
     */
    public static VerificationKey verificationKey(Algorithm algorithm, String jwk) {
        return readVerificationKey(GeneratedSupport.required("algorithm", algorithm), jwk);
    }

    private static VerificationKey readVerificationKey(@Nullable Algorithm algorithm, String json) {
        JwkMembers jwk = read(json);
        boolean isPrivate = jwk.isSecret() && jwk.kind() != KeyKind.OCT;
        jwk.requireFit(isPrivate ? Set.of(SIGN, VERIFY) : Set.of(VERIFY));
        return JwkReader.verificationKey(jwk, JwkReader.algorithm(jwk, algorithm, REMEDY));
    }

    private static JwkMembers read(String json) {
        JjwtVersion.check();
        return new JwkMembers(PARAMETER, KeyText.readObject(PARAMETER, PARAMETER, json));
    }

    /**
     * Writes a public key, with {@code kty}, {@code use} ({@code sig}), {@code alg}, and {@code kid} if it has an id.
     *
     * @throws InvalidParameterException if it is null, or a secret, which is never published
     */
    public static String toJson(VerificationKey publicKey) {
        PublicKey key = publicKey("publicKey", publicKey);
        return JwkWriter.text(
                out -> JwkWriter.write(out, publicKey.algorithm(), publicKey.id(), JjwtKeys.members(key)));
    }

    /**
     * Writes a private key. <b>What is returned is a secret</b>: it belongs where secrets are kept, and neither into a
     * log nor into a {@link JwkSet}.
     *
     * @param id the {@code kid}, as {@link SigningKey#withId} takes it
     * @throws InvalidParameterException if one of them is null; if one of the pair is not a key that the algorithm
     *     takes, or they do not belong together; or if the private key does not show what it is made of, as those of
     *     security modules
     */
    public static String toJson(Algorithm algorithm, KeyPair pair, String id) {
        JjwtVersion.check();
        GeneratedSupport.required("pair", pair);
        String checkedId = SigningKey.of(algorithm, pair.getPrivate())
                .withId(GeneratedSupport.required("id", id))
                .id();
        VerificationKey.of(algorithm, pair.getPublic());
        if (!KeyPairCheck.isPair(KeyKind.of(algorithm), pair)) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_FORMAT, "pair", "its private key is not that of its public key");
        }
        Map<String, String> members = JjwtKeys.members(pair);
        return JwkWriter.text(out -> JwkWriter.write(out, algorithm, checkedId, members));
    }

    /**
     * Returns the thumbprint of a public key, RFC 7638, with SHA-256, in base64url: the same for the same key, whoever
     * computes it, whatever its algorithm and id. It makes a good {@code kid}.
     *
     * @throws InvalidParameterException if it is null, or a secret, whose thumbprint would help to guess it (§7)
     */
    public static String thumbprint(VerificationKey publicKey) {
        return JjwtKeys.thumbprint(publicKey("publicKey", publicKey));
    }

    /** What may be shown of a key. */
    static PublicKey publicKey(String path, @Nullable VerificationKey key) {
        JjwtVersion.check();
        PublicKey publicKey = GeneratedSupport.required(path, key).publicKey();
        if (publicKey == null) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_TYPE, path, "a secret, with which everybody could sign who sees it");
        }
        return publicKey;
    }
}
