package dev.grantor.internal.signature;

import java.math.BigInteger;
import java.util.Set;

/** Which points of Ed25519, RFC 8032 §5.1, may be a public key. The JDK tells when it verifies, or not at all. */
final class Ed25519Points {

    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** d of the curve -x² + y² = 1 + d x² y². */
    private static final BigInteger D = BigInteger.valueOf(-121_665)
            .multiply(BigInteger.valueOf(121_666).modInverse(PRIME))
            .mod(PRIME);

    /** The y of points of order 8: a root of d y⁴ + 2 y² = 1. Its negative is the other. */
    private static final BigInteger ORDER_8_Y =
            new BigInteger("5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16);

    /** The y of points of order 1, 2, 4 and 8. With such a key, one signature fits many messages. */
    private static final Set<BigInteger> SMALL_ORDER_Y = Set.of(
            BigInteger.ZERO, BigInteger.ONE, PRIME.subtract(BigInteger.ONE), ORDER_8_Y, PRIME.subtract(ORDER_8_Y));

    private Ed25519Points() {}

    static boolean isPublicKey(BigInteger y) {
        return y.compareTo(PRIME) < 0 && !SMALL_ORDER_Y.contains(y) && isOnCurve(y);
    }

    /** Whether there is an x: whether x², by Euler's criterion, is a square. */
    private static boolean isOnCurve(BigInteger y) {
        BigInteger square = y.multiply(y).mod(PRIME);
        BigInteger x2 = square.subtract(BigInteger.ONE)
                .multiply(D.multiply(square).add(BigInteger.ONE).modInverse(PRIME))
                .mod(PRIME);
        return x2.modPow(PRIME.shiftRight(1), PRIME).equals(BigInteger.ONE);
    }
}
