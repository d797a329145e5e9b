package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.annotation.Algorithm;
import dev.grantor.testsupport.KeyPairs;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of wrong signatures that Wycheproof has for ECDSA in the form of P1363; the inputs are our own. */
class EcdsaVerificationTest {

    private static final byte[] MESSAGE = {1, 2, 3};

    private static byte[] signed(String algorithm, KeyPair pair) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(pair.getPrivate());
            signature.update(MESSAGE);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] good(Algorithm algorithm) {
        return signed(
                switch (algorithm) {
                    case ES256 -> "SHA256withECDSAinP1363Format";
                    case ES384 -> "SHA384withECDSAinP1363Format";
                    default -> "SHA512withECDSAinP1363Format";
                },
                KeyPairs.of(algorithm));
    }

    private static boolean verifies(Algorithm algorithm, byte[] signature) {
        return VerificationKey.of(algorithm, KeyPairs.of(algorithm).getPublic())
                .verify(MESSAGE, MESSAGE.length, signature);
    }

    private static BigInteger order(Algorithm algorithm) {
        return ((ECPublicKey) KeyPairs.of(algorithm).getPublic()).getParams().getOrder();
    }

    private static byte[] pair(int scalarBytes, BigInteger r, BigInteger s) {
        byte[] signature = new byte[2 * scalarBytes];
        put(signature, scalarBytes, r);
        put(signature, 2 * scalarBytes, s);
        return signature;
    }

    private static void put(byte[] target, int end, BigInteger number) {
        byte[] bytes = number.toByteArray();
        int skipped = bytes.length > target.length / 2 ? bytes.length - target.length / 2 : 0;
        System.arraycopy(bytes, skipped, target, end - bytes.length + skipped, bytes.length - skipped);
    }

    private static BigInteger r(byte[] signature) {
        return new BigInteger(1, Arrays.copyOf(signature, signature.length / 2));
    }

    private static BigInteger s(byte[] signature) {
        return new BigInteger(1, Arrays.copyOfRange(signature, signature.length / 2, signature.length));
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void goodSignatureVerifies(Algorithm algorithm) {
        assertThat(verifies(algorithm, good(algorithm))).isTrue();
    }

    /** Of which the first, both zero, is CVE-2022-21449. */
    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void specialNumbersAreRefused(Algorithm algorithm) {
        byte[] good = good(algorithm);
        int bytes = good.length / 2;
        BigInteger order = order(algorithm);
        BigInteger[] special = {
            BigInteger.ZERO, BigInteger.ONE, order.subtract(BigInteger.ONE), order, order.add(BigInteger.ONE),
        };

        for (BigInteger first : special) {
            for (BigInteger second : special) {
                assertWithMessage("r = %s, s = %s", first, second)
                        .that(verifies(algorithm, pair(bytes, first, second)))
                        .isFalse();
            }
            assertThat(verifies(algorithm, pair(bytes, first, s(good)))).isFalse();
            assertThat(verifies(algorithm, pair(bytes, r(good), first))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void numbersThatAreTooLargeAreNotReduced(Algorithm algorithm) {
        byte[] good = good(algorithm);
        byte[] largest = good.clone();
        Arrays.fill(largest, 0, good.length / 2, (byte) 0xff);

        assertThat(verifies(algorithm, largest)).isFalse();
        assertThat(verifies(algorithm, pair(good.length / 2, r(good), s(good).add(order(algorithm)))))
                .isFalse();
    }

    /** Whoever has a signature can make the other; RFC 7518 §3.4 does not forbid it. It is over the same message. */
    @Test
    void negatedSIsASignatureToo() {
        byte[] good = good(Algorithm.ES256);
        byte[] negated = pair(32, r(good), order(Algorithm.ES256).subtract(s(good)));

        assertThat(verifies(Algorithm.ES256, negated)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void exchangedNumbersAreRefused(Algorithm algorithm) {
        byte[] good = good(algorithm);

        assertThat(verifies(algorithm, pair(good.length / 2, s(good), r(good)))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void everyOtherLengthIsRefused(Algorithm algorithm) {
        byte[] good = good(algorithm);

        for (int length = 0; length < 2 * good.length; length++) {
            boolean same = length == good.length;
            assertThat(verifies(algorithm, Arrays.copyOf(good, length))).isEqualTo(same);
        }
    }

    /** Each number with a zero before it: the same numbers in another length. */
    @Test
    void paddedNumbersAreRefused() {
        byte[] good = good(Algorithm.ES256);

        assertThat(verifies(Algorithm.ES256, pair(33, r(good), s(good)))).isFalse();
        assertThat(verifies(Algorithm.ES256, pair(48, r(good), s(good)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ES256, SHA256withECDSA", "ES384, SHA384withECDSA", "ES512, SHA512withECDSA"})
    void derIsRefused(Algorithm algorithm, String der) {
        assertThat(verifies(algorithm, signed(der, KeyPairs.of(algorithm)))).isFalse();
    }

    @Test
    void signatureWithAnotherHashIsRefused() {
        byte[] signature = signed("SHA512withECDSAinP1363Format", KeyPairs.of(Algorithm.ES256));

        assertThat(verifies(Algorithm.ES256, signature)).isFalse();
    }

    @Test
    void signatureOfAnotherKeyIsRefused() {
        byte[] signature = signed("SHA256withECDSAinP1363Format", KeyPairs.ec("secp256r1"));

        assertThat(verifies(Algorithm.ES256, signature)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void everyChangedBitIsRefused(Algorithm algorithm) {
        byte[] good = good(algorithm);

        for (int i = 0; i < good.length; i++) {
            byte[] changed = good.clone();
            changed[i] ^= (byte) (1 << (i % Byte.SIZE));
            assertThat(verifies(algorithm, changed)).isFalse();
        }
    }
}
