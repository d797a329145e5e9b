package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.signature.EllipticCurve;
import dev.grantor.internal.signature.SignatureScheme;

/** The two forms of an ECDSA signature: tokens have r and s of fixed length, most key services answer in DER. */
public final class EcdsaSignature {

    private static final String PARAMETER = "der";

    private EcdsaSignature() {}

    /**
     * Returns r and s, each of the curve's length (RFC 7518 §3.4), of an {@code ECDSA-Sig-Value} in DER (RFC 3279
     * §2.2.3). For a {@link BytesSigner} whose service answers so:
     *
     * <pre>{@code
     * SigningKey.of(ES256, input -> EcdsaSignature.fromDer(ES256, kms.sign(input)))
     * }</pre>
     *
     * @param algorithm ES256, ES384 or ES512
     * @throws InvalidParameterException if one of them is null, it is another algorithm, or the bytes are not exactly
     *     such a signature, of this algorithm's curve
     */
    public static byte[] fromDer(Algorithm algorithm, byte[] der) {
        EllipticCurve curve = curve(Parameters.required("algorithm", algorithm));
        byte[] signature = new DerSignatureReader(Parameters.required(PARAMETER, der)).read(curve.scalarBytes());
        if (!curve.isSignature(signature)) {
            throw refused("is no signature of %s: r or s is 0 or too large".formatted(algorithm));
        }
        return signature;
    }

    private static EllipticCurve curve(Algorithm algorithm) {
        EllipticCurve curve =
                algorithm.isHmac() ? null : SignatureScheme.of(algorithm).curve();
        if (curve == null) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    "algorithm",
                    "must be ES256, ES384 or ES512, but is " + algorithm.headerName());
        }
        return curve;
    }

    static InvalidParameterException refused(String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_FORMAT, PARAMETER, problem);
    }
}
