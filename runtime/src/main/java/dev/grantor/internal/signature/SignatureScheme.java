package dev.grantor.internal.signature;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.jws.SignatureLengths;
import dev.grantor.internal.parameter.Parameters;
import java.security.Key;
import java.security.interfaces.RSAKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK calls an algorithm, RFC 7518 §3.3 to §3.5 and RFC 8037 §3.1.
 *
 * @param keyAlgorithm the algorithm of its keys
 * @param signature the algorithm of its signatures, as tokens have them
 * @param parameters of the signature; null if it has none
 * @param curve of the keys; null for RSA and Ed25519
 */
public record SignatureScheme(
        Algorithm algorithm,
        String keyAlgorithm,
        String signature,
        @Nullable AlgorithmParameterSpec parameters,
        @Nullable EllipticCurve curve) {

    public static final String RSA = "RSA";
    public static final String EC = "EC";
    public static final String ED25519 = "Ed25519";

    /**
     * Returns the scheme of an algorithm.
     *
     * @throws InvalidParameterException if it is null, or signs with a secret
     */
    public static SignatureScheme of(@Nullable Algorithm given) {
        Algorithm algorithm = Parameters.required("algorithm", given);
        return switch (algorithm) {
            case RS256 -> rsa(algorithm, "SHA256withRSA", null);
            case RS384 -> rsa(algorithm, "SHA384withRSA", null);
            case RS512 -> rsa(algorithm, "SHA512withRSA", null);
            case PS256 -> pss(algorithm, "SHA-256", MGF1ParameterSpec.SHA256, 32);
            case PS384 -> pss(algorithm, "SHA-384", MGF1ParameterSpec.SHA384, 48);
            case PS512 -> pss(algorithm, "SHA-512", MGF1ParameterSpec.SHA512, 64);
            case ES256 -> ecdsa(algorithm, "SHA256", EllipticCurve.P_256);
            case ES384 -> ecdsa(algorithm, "SHA384", EllipticCurve.P_384);
            case ES512 -> ecdsa(algorithm, "SHA512", EllipticCurve.P_521);
            case EDDSA -> new SignatureScheme(algorithm, ED25519, ED25519, null, null);
            case HS256, HS384, HS512 ->
                throw new InvalidParameterException(
                        ErrorCode.PARAMETER_TYPE,
                        "algorithm",
                        "%s signs with a secret, which HmacKey takes, and not with a pair of keys"
                                .formatted(algorithm));
        };
    }

    private static SignatureScheme rsa(
            Algorithm algorithm, String signature, @Nullable AlgorithmParameterSpec parameters) {
        return new SignatureScheme(algorithm, RSA, signature, parameters, null);
    }

    private static SignatureScheme pss(Algorithm algorithm, String digest, MGF1ParameterSpec mask, int saltBytes) {
        return rsa(
                algorithm,
                "RSASSA-PSS",
                new PSSParameterSpec(digest, "MGF1", mask, saltBytes, PSSParameterSpec.TRAILER_FIELD_BC));
    }

    private static SignatureScheme ecdsa(Algorithm algorithm, String digest, EllipticCurve curve) {
        return new SignatureScheme(algorithm, EC, digest + "withECDSAinP1363Format", null, curve);
    }

    /** What providers of keys that are kept elsewhere mostly have: its signatures are DER. Null if there is no such. */
    public @Nullable String derSignature() {
        return curve == null ? null : signature.replace("inP1363Format", "");
    }

    /** The bytes of a signature with this key; of RSA the least, if the key does not show more. */
    public int signatureBytes(Key key) {
        return key instanceof RSAKey rsa && rsa.getModulus() != null
                ? (rsa.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE
                : SignatureLengths.leastBytes(algorithm);
    }

    /** The keys' kind, as messages name it. */
    public String keyTitle() {
        return curve == null ? keyAlgorithm : keyAlgorithm + " " + curve.title();
    }
}
