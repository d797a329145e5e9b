package dev.grantor.internal.signature;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Arrays;

/** A curve of RFC 7518 §3.4. Immutable. */
public final class EllipticCurve {

    static final EllipticCurve P_256 = new EllipticCurve("P-256", "secp256r1");
    static final EllipticCurve P_384 = new EllipticCurve("P-384", "secp384r1");
    static final EllipticCurve P_521 = new EllipticCurve("P-521", "secp521r1");

    private final String title;
    private final ECParameterSpec parameters;
    private final BigInteger prime;
    private final byte[] order;

    private EllipticCurve(String title, String standardName) {
        this.title = title;
        this.parameters = parameters(standardName);
        this.prime = ((ECFieldFp) parameters.getCurve().getField()).getP();
        this.order = new byte[(parameters.getOrder().bitLength() + 7) / 8];
        byte[] bytes = parameters.getOrder().toByteArray();
        System.arraycopy(bytes, bytes.length - order.length, order, 0, order.length);
    }

    private static ECParameterSpec parameters(String standardName) {
        try {
            AlgorithmParameters known = AlgorithmParameters.getInstance("EC");
            known.init(new ECGenParameterSpec(standardName));
            return known.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM's security providers do not know " + standardName, e);
        }
    }

    /** Its name in a JWK, {@code crv}. */
    public String title() {
        return title;
    }

    public ECParameterSpec parameters() {
        return parameters;
    }

    /** The bytes of r, and of s. */
    public int scalarBytes() {
        return order.length;
    }

    boolean isSame(ECParameterSpec other) {
        return parameters.getCurve().getField().equals(other.getCurve().getField())
                && parameters.getCurve().getA().equals(other.getCurve().getA())
                && parameters.getCurve().getB().equals(other.getCurve().getB())
                && parameters.getGenerator().equals(other.getGenerator())
                && parameters.getOrder().equals(other.getOrder())
                && parameters.getCofactor() == other.getCofactor();
    }

    /** Its cofactor is 1: every point on the curve but the one at infinity is in the group. */
    boolean isOnCurve(ECPoint point) {
        if (point.equals(ECPoint.POINT_INFINITY)) {
            return false;
        }
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        if (!isInField(x) || !isInField(y)) {
            return false;
        }
        BigInteger right = x.pow(2)
                .add(parameters.getCurve().getA())
                .multiply(x)
                .add(parameters.getCurve().getB());
        return y.pow(2).subtract(right).mod(prime).signum() == 0;
    }

    private boolean isInField(BigInteger coordinate) {
        return coordinate.signum() >= 0 && coordinate.compareTo(prime) < 0;
    }

    boolean isScalar(BigInteger number) {
        return number.signum() > 0 && number.compareTo(parameters.getOrder()) < 0;
    }

    /** Whether it is r and s, of fixed length and both from 1 to the order less one (FIPS 186-5 §6.4.2). */
    public boolean isSignature(byte[] signature) {
        int length = order.length;
        return signature.length == 2 * length && isScalar(signature, 0) && isScalar(signature, length);
    }

    private boolean isScalar(byte[] bytes, int start) {
        int end = start + order.length;
        if (Arrays.compareUnsigned(bytes, start, end, order, 0, order.length) >= 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (bytes[i] != 0) {
                return true;
            }
        }
        return false;
    }
}
