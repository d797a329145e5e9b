package dev.grantor;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.annotation.Algorithm;
import dev.grantor.testsupport.KeyPairs;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The kinds of wrong signatures that Wycheproof has for EdDSA; the inputs are our own. */
class EdDsaVerificationTest {

    private static final byte[] MESSAGE = {1, 2, 3};
    private static final int HALF = 32;

    /** L, the order of the group, RFC 8032 §5.1. */
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private static byte[] signed(KeyPair pair) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(MESSAGE);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] good() {
        return signed(KeyPairs.of(Algorithm.EDDSA));
    }

    private static boolean verifies(byte[] signature) {
        return VerificationKey.of(Algorithm.EDDSA, KeyPairs.of(Algorithm.EDDSA).getPublic())
                .verify(MESSAGE, MESSAGE.length, signature);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    /** A signature with another S, which is little-endian. */
    private static byte[] withS(byte[] signature, BigInteger s) {
        byte[] bytes = reversed(s.toByteArray());
        byte[] changed = Arrays.copyOf(signature, signature.length);
        Arrays.fill(changed, HALF, changed.length, (byte) 0);
        System.arraycopy(bytes, 0, changed, HALF, Math.min(bytes.length, HALF));
        return changed;
    }

    private static BigInteger s(byte[] signature) {
        return new BigInteger(1, reversed(Arrays.copyOfRange(signature, HALF, signature.length)));
    }

    @Test
    void goodSignatureVerifies() {
        assertThat(verifies(good())).isTrue();
    }

    /** The same number modulo L: RFC 8032 §5.1.7 has it checked, so that a signature has one spelling. */
    @Test
    void sThatIsNotReducedIsRefused() {
        byte[] good = good();

        for (int times = 1; times <= 8; times++) {
            assertThat(verifies(withS(good, s(good).add(ORDER.multiply(BigInteger.valueOf(times))))))
                    .isFalse();
        }
    }

    @Test
    void specialSIsRefused() {
        byte[] good = good();

        assertThat(verifies(withS(good, BigInteger.ZERO))).isFalse();
        assertThat(verifies(withS(good, BigInteger.ONE))).isFalse();
        assertThat(verifies(withS(good, ORDER.subtract(BigInteger.ONE)))).isFalse();
        assertThat(verifies(withS(good, ORDER))).isFalse();
    }

    @Test
    void signatureOfZerosIsRefused() {
        assertThat(verifies(new byte[64])).isFalse();
    }

    @Test
    void signatureOfOnesIsRefused() {
        byte[] ones = new byte[64];
        Arrays.fill(ones, (byte) 0xff);

        assertThat(verifies(ones)).isFalse();
    }

    /** R as a point whose y is p or more. */
    @Test
    void pointThatIsNotReducedIsRefused() {
        byte[] changed = good();
        Arrays.fill(changed, 0, HALF, (byte) 0xff);
        changed[0] = (byte) 0xee;
        changed[HALF - 1] = 0x7f;

        assertThat(verifies(changed)).isFalse();
    }

    @Test
    void everyOtherLengthIsRefused() {
        byte[] good = good();

        for (int length = 0; length < 130; length++) {
            assertThat(verifies(Arrays.copyOf(good, length))).isEqualTo(length == good.length);
        }
    }

    @Test
    void everyChangedBitIsRefused() {
        byte[] good = good();

        for (int i = 0; i < good.length * Byte.SIZE; i++) {
            byte[] changed = good.clone();
            changed[i / Byte.SIZE] ^= (byte) (1 << (i % Byte.SIZE));
            assertThat(verifies(changed)).isFalse();
        }
    }

    @Test
    void signatureOfAnotherKeyIsRefused() {
        assertThat(verifies(signed(KeyPairs.edwards("Ed25519")))).isFalse();
    }
}
