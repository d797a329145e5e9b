package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.annotation.Algorithm;
import dev.grantor.testsupport.KeyPairs;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of wrong signatures that Wycheproof has for RSASSA-PKCS1-v1_5 and RSASSA-PSS; the inputs are our own. */
class RsaVerificationTest {

    private static final byte[] MESSAGE = {1, 2, 3};
    private static final int BYTES = 256;
    private static final KeyPair PAIR = KeyPairs.of(Algorithm.RS256);

    /** DigestInfo of SHA-256, RFC 8017 §9.2, note 1. */
    private static final String DIGEST_INFO = "3031300d060960864801650304020105000420";

    private static byte[] signed(String algorithm) {
        return signed(algorithm, MESSAGE);
    }

    private static byte[] signed(String algorithm, byte[] message) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(PAIR.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pss(String digest, String maskDigest, int saltBytes) {
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.initSign(PAIR.getPrivate());
            signature.setParameter(
                    new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(maskDigest), saltBytes, 1));
            signature.update(MESSAGE);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] good(Algorithm algorithm) {
        return switch (algorithm) {
            case RS256 -> signed("SHA256withRSA");
            case RS384 -> signed("SHA384withRSA");
            case RS512 -> signed("SHA512withRSA");
            case PS256 -> pss("SHA-256", "SHA-256", 32);
            case PS384 -> pss("SHA-384", "SHA-384", 48);
            case PS512 -> pss("SHA-512", "SHA-512", 64);
            default -> throw new IllegalArgumentException(algorithm.headerName());
        };
    }

    private static boolean verifies(Algorithm algorithm, byte[] signature) {
        return VerificationKey.of(algorithm, PAIR.getPublic()).verify(MESSAGE, MESSAGE.length, signature);
    }

    private static String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(MESSAGE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a private key makes of an encoded message, of which the test writes every byte. */
    private static byte[] raw(String encoded) {
        RSAPrivateKey key = (RSAPrivateKey) PAIR.getPrivate();
        BigInteger signature = new BigInteger(encoded, 16).modPow(key.getPrivateExponent(), key.getModulus());
        byte[] bytes = signature.toByteArray();
        byte[] fixed = new byte[BYTES];
        int length = Math.min(bytes.length, BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, BYTES - length, length);
        return fixed;
    }

    /** 00 01, so many bytes FF, 00, and the rest. */
    private static String padded(String rest) {
        return "0001" + "ff".repeat(BYTES - 3 - rest.length() / 2) + "00" + rest;
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
    void goodSignatureVerifies(Algorithm algorithm) {
        assertThat(verifies(algorithm, good(algorithm))).isTrue();
    }

    @Test
    void signatureThatTheTestEncodesVerifies() {
        assertThat(verifies(Algorithm.RS256, raw(padded(DIGEST_INFO + hash())))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "another hash's name, 3031300d060960864801650304020305000420",
        "a length in two bytes, 308131300d060960864801650304020105000420",
        "no DigestInfo, ''",
    })
    void otherEncodingsOfTheHashAreRefused(String kind, String digestInfo) {
        assertWithMessage(kind)
                .that(verifies(Algorithm.RS256, raw(padded(digestInfo + hash()))))
                .isFalse();
    }

    /** RFC 4055 §2.1 has it accepted: the same hash of the same message. */
    @Test
    void hashWithoutParametersIsAccepted() {
        assertThat(verifies(Algorithm.RS256, raw(padded("302f300b06096086480165030402010420" + hash()))))
                .isTrue();
    }

    /** Bleichenbacher's forgery of 2006 has something after the hash. */
    @Test
    void bytesAfterTheHashAreRefused() {
        String rest = DIGEST_INFO + hash();
        String shortPadding = "0001" + "ff".repeat(8) + "00" + rest;
        String garbage = shortPadding + "aa".repeat(BYTES - shortPadding.length() / 2);

        assertThat(verifies(Algorithm.RS256, raw(garbage))).isFalse();
        assertThat(verifies(Algorithm.RS256, raw(padded(rest + "00")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0002", "0000", "0101"})
    void otherStartsAreRefused(String start) {
        String encoded = padded(DIGEST_INFO + hash());

        assertThat(verifies(Algorithm.RS256, raw(start + encoded.substring(4)))).isFalse();
    }

    @Test
    void otherPaddingIsRefused() {
        String encoded = padded(DIGEST_INFO + hash());

        assertThat(verifies(Algorithm.RS256, raw("0001fe" + encoded.substring(6))))
                .isFalse();
    }

    @Test
    void hashThatIsCutIsRefused() {
        assertThat(verifies(Algorithm.RS256, raw(padded(DIGEST_INFO + hash().substring(2)))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "PS256"})
    void everyOtherLengthIsRefused(Algorithm algorithm) {
        byte[] good = good(algorithm);

        for (int length : new int[] {0, 1, 128, BYTES - 1, BYTES + 1, 384, 512}) {
            assertThat(verifies(algorithm, Arrays.copyOf(good, length))).isFalse();
        }
        byte[] padded = new byte[BYTES + 1];
        System.arraycopy(good, 0, padded, 1, BYTES);
        assertThat(verifies(algorithm, padded)).isFalse();
    }

    /** Of 256 signatures, one begins with a zero: it is a part of the signature (RFC 8017 §8.2.2). */
    @Test
    void signatureWithoutItsLeadingZeroIsRefused() {
        byte[] message = new byte[4];
        byte[] signature;
        do {
            message[0]++;
            message[1] += (byte) (message[0] == 0 ? 1 : 0);
            signature = signed("SHA256withRSA", message);
        } while (signature[0] != 0);
        VerificationKey key = VerificationKey.of(Algorithm.RS256, PAIR.getPublic());

        assertThat(key.verify(message, message.length, signature)).isTrue();
        assertThat(key.verify(message, message.length, Arrays.copyOfRange(signature, 1, BYTES)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "PS256"})
    void numberThatIsNotReducedIsRefused(Algorithm algorithm) {
        BigInteger modulus = ((RSAPublicKey) PAIR.getPublic()).getModulus();
        byte[] sum = new BigInteger(1, good(algorithm)).add(modulus).toByteArray();

        assertThat(verifies(algorithm, Arrays.copyOfRange(sum, sum.length - BYTES, sum.length)))
                .isFalse();
        assertThat(verifies(algorithm, sum)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "PS256"})
    void specialNumbersAreRefused(Algorithm algorithm) {
        byte[] modulus = ((RSAPublicKey) PAIR.getPublic()).getModulus().toByteArray();
        byte[] one = new byte[BYTES];
        one[BYTES - 1] = 1;
        byte[] ones = new byte[BYTES];
        Arrays.fill(ones, (byte) 0xff);

        assertThat(verifies(algorithm, new byte[BYTES])).isFalse();
        assertThat(verifies(algorithm, one)).isFalse();
        assertThat(verifies(algorithm, ones)).isFalse();
        assertThat(verifies(algorithm, Arrays.copyOfRange(modulus, 1, BYTES + 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RS256, PS256",
        "PS256, RS256",
        "RS256, RS384",
        "RS384, RS256",
        "RS512, RS256",
        "PS384, PS256",
        "PS256, PS512",
    })
    void signatureOfAnotherAlgorithmIsRefused(Algorithm expected, Algorithm used) {
        assertThat(verifies(expected, good(used))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SHA-256, SHA-256, 0",
        "SHA-256, SHA-256, 20",
        "SHA-256, SHA-256, 33",
        "SHA-256, SHA-1, 32",
        "SHA-256, SHA-512, 32",
        "SHA-512, SHA-256, 32",
    })
    void pssWithOtherParametersIsRefused(String digest, String maskDigest, int saltBytes) {
        assertThat(verifies(Algorithm.PS256, pss(digest, maskDigest, saltBytes)))
                .isFalse();
    }

    @Test
    void everyChangedByteIsRefused() {
        byte[] pkcs1 = good(Algorithm.RS256);
        byte[] pss = good(Algorithm.PS256);

        for (int i = 0; i < BYTES; i++) {
            byte[] changed = pkcs1.clone();
            changed[i] ^= (byte) (1 << (i % Byte.SIZE));
            assertThat(verifies(Algorithm.RS256, changed)).isFalse();
            byte[] other = pss.clone();
            other[i] ^= (byte) (1 << (i % Byte.SIZE));
            assertThat(verifies(Algorithm.PS256, other)).isFalse();
        }
    }
}
