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
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;

    /** A length of more than 127 is written in a byte more. */
    private static final int LONG_LENGTH = 0x81;

    private final byte[] der;
    private int position;

    private EcdsaSignature(byte[] der) {
        this.der = der;
    }

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
        byte[] signature = new EcdsaSignature(Parameters.required(PARAMETER, der)).read(curve.scalarBytes());
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

    private byte[] read(int scalarBytes) {
        expect(SEQUENCE);
        if (length() != der.length - position) {
            throw notDer();
        }
        byte[] signature = new byte[2 * scalarBytes];
        readInteger(signature, scalarBytes);
        readInteger(signature, 2 * scalarBytes);
        if (position != der.length) {
            throw notDer();
        }
        return signature;
    }

    /** Reads a number into the bytes that end before {@code end}. */
    private void readInteger(byte[] target, int end) {
        expect(INTEGER);
        int length = length();
        if (length == 0 || length > der.length - position) {
            throw notDer();
        }
        boolean zeroFirst = der[position] == 0;
        boolean needsZero = length > 1 && der[position + 1] < 0;
        if (der[position] < 0 || (zeroFirst && length > 1 && !needsZero)) {
            throw notDer();
        }
        int skipped = zeroFirst ? 1 : 0;
        int bytes = length - skipped;
        if (bytes > target.length / 2) {
            throw refused("is of a larger curve: its numbers are longer than %s bytes".formatted(target.length / 2));
        }
        System.arraycopy(der, position + skipped, target, end - bytes, bytes);
        position += length;
    }

    private int length() {
        int first = next();
        int length = first == LONG_LENGTH ? next() : first;
        if ((length > Byte.MAX_VALUE) != (first == LONG_LENGTH)) {
            throw notDer();
        }
        return length;
    }

    private void expect(int tag) {
        if (next() != tag) {
            throw notDer();
        }
    }

    private int next() {
        if (position == der.length) {
            throw notDer();
        }
        return Byte.toUnsignedInt(der[position++]);
    }

    private static InvalidParameterException notDer() {
        return refused("is not an ECDSA signature in DER (RFC 3279 §2.2.3)");
    }

    private static InvalidParameterException refused(String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_FORMAT, PARAMETER, problem);
    }
}
