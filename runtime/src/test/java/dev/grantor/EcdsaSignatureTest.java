package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.testsupport.KeyPairs;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures in DER, as key services answer, become r and s of fixed length. */
class EcdsaSignatureTest {

    private static final byte[] MESSAGE = {1, 2, 3};

    /** r is 1, s is 2. */
    private static final String SMALL = "3006020101020102";

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] der(Algorithm algorithm, KeyPair pair) {
        try {
            Signature signature = Signature.getInstance(
                    switch (algorithm) {
                        case ES256 -> "SHA256withECDSA";
                        case ES384 -> "SHA384withECDSA";
                        default -> "SHA512withECDSA";
                    });
            signature.initSign(pair.getPrivate());
            signature.update(MESSAGE);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two hundred signatures have shorter numbers, too, and numbers with a zero before them. */
    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void convertedSignatureVerifies(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        VerificationKey key = VerificationKey.of(algorithm, pair.getPublic());

        for (int i = 0; i < 200; i++) {
            byte[] der = der(algorithm, pair);
            assertWithMessage(HexFormat.of().formatHex(der))
                    .that(key.verify(MESSAGE, MESSAGE.length, EcdsaSignature.fromDer(algorithm, der)))
                    .isTrue();
        }
    }

    @Test
    void smallNumbersArePadded() {
        byte[] expected = new byte[64];
        expected[31] = 1;
        expected[63] = 2;

        assertThat(EcdsaSignature.fromDer(Algorithm.ES256, hex(SMALL))).isEqualTo(expected);
    }

    @Test
    void numberWhoseFirstBitIsSetHasAZeroBefore() {
        byte[] signature = EcdsaSignature.fromDer(Algorithm.ES256, hex("300702020080020102"));

        assertThat(signature[31]).isEqualTo((byte) 0x80);
        assertThat(signature[30]).isEqualTo((byte) 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3006",
                "30060201010201",
                "300602010102010200",
                "3007020101020102",
                "300702010102010200",
                "3005020101020102",
                "3106020101020102",
                "3006030101020102",
                "3006020101030102",
                "308106020101020102",
                "308206020101020102",
                "3080020101020102",
                "3080020101020102000000",
                "30070202000102010200",
                "3007020200010201",
                "3008020200010202000200",
                "300702010102020002",
                "3006020181020102",
                "3006020101020182",
                "300402000200",
                "3003020101",
                "3009020101020102020103",
            })
    void otherFormsAreRefused(String digits) {
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "der", () -> EcdsaSignature.fromDer(Algorithm.ES256, hex(digits)));
    }

    @ParameterizedTest
    @CsvSource({"3006020100020102", "3006020101020100", "3006020100020100"})
    void zeroIsRefused(String digits) {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "der",
                "r or s is 0 or too large",
                () -> EcdsaSignature.fromDer(Algorithm.ES256, hex(digits)));
    }

    /** The order of P-256, FIPS 186-5 and SEC 2 §2.4.2. */
    @Test
    void theOrderOfTheCurveIsRefused() {
        byte[] der = hex("3026" + "022100ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" + "020101");

        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "der",
                "r or s is 0 or too large",
                () -> EcdsaSignature.fromDer(Algorithm.ES256, der));
    }

    @Test
    void signatureOfALargerCurveIsRefused() {
        byte[] der = der(Algorithm.ES384, KeyPairs.of(Algorithm.ES384));

        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "der",
                "is of a larger curve",
                () -> EcdsaSignature.fromDer(Algorithm.ES256, der));
    }

    @Test
    void fixedLengthInPlaceOfDerIsRefused() {
        byte[] signature = EcdsaSignature.fromDer(Algorithm.ES256, der(Algorithm.ES256, KeyPairs.of(Algorithm.ES256)));
        signature[0] = 0x31;

        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "der",
                "is not an ECDSA signature in DER",
                () -> EcdsaSignature.fromDer(Algorithm.ES256, signature));
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void everyTruncationIsRefused(Algorithm algorithm) {
        byte[] der = der(algorithm, KeyPairs.of(algorithm));

        for (int length = 0; length < der.length; length++) {
            byte[] cut = Arrays.copyOf(der, length);
            assertThrows(InvalidParameterException.class, () -> EcdsaSignature.fromDer(algorithm, cut));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HS256", "RS256", "PS512", "EDDSA"})
    void otherAlgorithmsAreRefused(Algorithm algorithm) {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "algorithm",
                "must be ES256, ES384 or ES512",
                () -> EcdsaSignature.fromDer(algorithm, hex(SMALL)));
    }

    @Test
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "algorithm", () -> EcdsaSignature.fromDer(null, hex(SMALL)));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "der", () -> EcdsaSignature.fromDer(Algorithm.ES256, null));
    }

    /** A length of more than 127 takes two bytes, the first of which says that the second is one. */
    @Test
    void lengthThatLacksItsFirstByteIsRefused() {
        byte[] der = der(Algorithm.ES512, KeyPairs.of(Algorithm.ES512));
        byte[] without = new byte[der.length - 1];
        without[0] = der[0];
        System.arraycopy(der, 2, without, 1, der.length - 2);

        assertThat(der[1]).isEqualTo((byte) 0x81);
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "der", () -> EcdsaSignature.fromDer(Algorithm.ES512, without));
    }
}
