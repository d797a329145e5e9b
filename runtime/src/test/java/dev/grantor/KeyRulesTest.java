package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.KeyPairs;
import dev.grantor.testsupport.WrittenKeys;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECPoint;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys are refused when they are given, and not when a token comes. */
class KeyRulesTest {

    private static final ECPublicKey POINT =
            (ECPublicKey) KeyPairs.of(Algorithm.ES256).getPublic();
    private static final BigInteger MODULUS =
            ((RSAPublicKey) KeyPairs.of(Algorithm.RS256).getPublic()).getModulus();
    private static final BigInteger F4 = BigInteger.valueOf(65_537);

    @ParameterizedTest
    @ValueSource(ints = {512, 1024, 2047})
    void shortRsaKeysAreRefused(int bits) {
        KeyPair pair = KeyPairs.rsa(bits);

        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "has %s bits, and an RSA key must have 2048 to 16384 (RFC 7518 §3.3)".formatted(bits),
                () -> SigningKey.of(Algorithm.RS256, pair.getPrivate()));
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "has %s bits".formatted(bits),
                () -> VerificationKey.of(Algorithm.PS512, pair.getPublic()));
    }

    @Test
    void rsaKeyThatTakesForEverIsRefused() {
        BigInteger modulus = BigInteger.ONE.shiftLeft(20_000).setBit(0);

        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "has 20001 bits",
                () -> VerificationKey.of(Algorithm.RS256, WrittenKeys.rsa(modulus, F4)));
    }

    /** With an exponent of 1, a signature is the message. */
    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1", "2", "65536", "36893488147419103233"})
    void otherExponentsAreRefused(BigInteger exponent) {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "is no RSA key",
                () -> VerificationKey.of(Algorithm.RS256, WrittenKeys.rsa(MODULUS, exponent)));
    }

    @Test
    void exponentOfThreeIsTaken() {
        assertThat(VerificationKey.of(Algorithm.RS256, WrittenKeys.rsa(MODULUS, BigInteger.valueOf(3)))
                        .algorithm())
                .isEqualTo(Algorithm.RS256);
    }

    @Test
    void evenModulusIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "its modulus is even",
                () -> VerificationKey.of(Algorithm.RS256, WrittenKeys.rsa(MODULUS.clearBit(0), F4)));
    }

    @ParameterizedTest
    @CsvSource({"ES256, secp384r1", "ES256, secp521r1", "ES384, secp256r1", "ES512, secp384r1"})
    void keysOfAnotherCurveAreRefused(Algorithm algorithm, String curve) {
        KeyPair pair = KeyPairs.ec(curve);

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is of another curve: " + algorithm,
                () -> SigningKey.of(algorithm, pair.getPrivate()));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is of another curve: " + algorithm,
                () -> VerificationKey.of(algorithm, pair.getPublic()));
    }

    /** secp256k1 has numbers of the same length: SEC 2 §2.4.1. */
    @Test
    void curveOfTheSameLengthIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is of another curve: ES256 takes keys of P-256",
                () -> VerificationKey.of(Algorithm.ES256, WrittenKeys.secp256k1()));
    }

    @Test
    void pointOffTheCurveIsRefused() {
        ECPoint off =
                new ECPoint(POINT.getW().getAffineX(), POINT.getW().getAffineY().add(BigInteger.ONE));

        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "is no point of the curve P-256",
                () -> VerificationKey.of(Algorithm.ES256, WrittenKeys.ec(off, POINT.getParams())));
    }

    @Test
    void pointAtInfinityIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "is no point of the curve P-256",
                () -> VerificationKey.of(Algorithm.ES256, WrittenKeys.ec(ECPoint.POINT_INFINITY, POINT.getParams())));
    }

    /** The same point modulo p, by another name. */
    @Test
    void coordinateThatIsNotReducedIsRefused() {
        BigInteger p = BigInteger.TWO
                .pow(256)
                .subtract(BigInteger.TWO.pow(224))
                .add(BigInteger.TWO.pow(192))
                .add(BigInteger.TWO.pow(96))
                .subtract(BigInteger.ONE);
        ECPoint large =
                new ECPoint(POINT.getW().getAffineX().add(p), POINT.getW().getAffineY());

        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "is no point of the curve P-256",
                () -> VerificationKey.of(Algorithm.ES256, WrittenKeys.ec(large, POINT.getParams())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ed448", "X25519"})
    void otherEdwardsAndMontgomeryCurvesAreRefused(String curve) {
        KeyPair pair = KeyPairs.edwards(curve);

        assertInvalid(ErrorCode.PARAMETER_TYPE, "key", () -> SigningKey.of(Algorithm.EDDSA, pair.getPrivate()));
        assertInvalid(ErrorCode.PARAMETER_TYPE, "key", () -> VerificationKey.of(Algorithm.EDDSA, pair.getPublic()));
    }

    /** y of 0, 1, -1, the two of order 8, p, p + 1; and of 2 and 7, for which there is no x. Little-endian. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0200000000000000000000000000000000000000000000000000000000000000",
                "0700000000000000000000000000000000000000000000000000000000000000",
            })
    void specialPointsOfEd25519AreRefused(String y) {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "is no public key of Ed25519",
                () -> VerificationKey.of(
                        Algorithm.EDDSA, WrittenKeys.ed25519(HexFormat.of().parseHex(y))));
    }

    @ParameterizedTest
    @CsvSource({"RS256, ES256", "PS256, EDDSA", "ES256, RS256", "ES512, EDDSA", "EDDSA, ES256", "EDDSA, RS256"})
    void keysOfAnotherKindAreRefused(Algorithm algorithm, Algorithm kind) {
        KeyPair pair = KeyPairs.of(kind);

        assertInvalid(ErrorCode.PARAMETER_TYPE, "key", () -> SigningKey.of(algorithm, pair.getPrivate()));
        assertInvalid(ErrorCode.PARAMETER_TYPE, "key", () -> VerificationKey.of(algorithm, pair.getPublic()));
    }

    @ParameterizedTest
    @EnumSource(names = {"HS256", "HS384", "HS512"})
    void algorithmWithASecretTakesNoPair(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(Algorithm.RS256);

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "algorithm",
                "signs with a secret, which HmacKey takes",
                () -> SigningKey.of(algorithm, pair.getPrivate()));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "algorithm",
                "signs with a secret, which HmacKey takes",
                () -> VerificationKey.of(algorithm, pair.getPublic()));
    }

    @Test
    void keyForPssWithOneHashSignsNothingElse() {
        KeyPair pair = KeyPairs.pss("SHA-256", 32);

        assertThat(SigningKey.of(Algorithm.PS256, pair.getPrivate()).algorithm())
                .isEqualTo(Algorithm.PS256);
        assertThat(VerificationKey.of(Algorithm.PS256, pair.getPublic()).algorithm())
                .isEqualTo(Algorithm.PS256);
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is restricted to RSASSA-PSS with SHA-256 (RFC 4055 §1.2), and RS256 signs otherwise",
                () -> SigningKey.of(Algorithm.RS256, pair.getPrivate()));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "and PS512 signs otherwise",
                () -> VerificationKey.of(Algorithm.PS512, pair.getPublic()));
    }

    @Test
    void keyForPssWithAnotherMaskIsRefused() {
        KeyPair pair = KeyPairs.pss("SHA-256", "SHA-1", 32);

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is restricted to RSASSA-PSS",
                () -> VerificationKey.of(Algorithm.PS256, pair.getPublic()));
    }

    @Test
    void publicKeyThatShowsNothingIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is no public RSA key",
                () -> VerificationKey.of(Algorithm.RS256, WrittenKeys.rsa(null, null)));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is no public EC P-256 key",
                () -> VerificationKey.of(Algorithm.ES256, WrittenKeys.ec(null, null)));
    }

    @Test
    void nullIsRefused() {
        KeyPair pair = KeyPairs.of(Algorithm.ES256);

        assertInvalid(ErrorCode.PARAMETER_MISSING, "algorithm", () -> SigningKey.of(null, pair.getPrivate()));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "algorithm", () -> VerificationKey.of(null, pair.getPublic()));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", () -> VerificationKey.of(Algorithm.ES256, null));
    }

    @Test
    void keysShowNeitherThemselvesNorTheirClaims() {
        KeyPair pair = KeyPairs.of(Algorithm.ES256);

        assertThat(SigningKey.of(Algorithm.ES256, pair.getPrivate())
                        .withId("canary")
                        .withClaim("iss", "canary")
                        .toString())
                .isEqualTo("SigningKey[ES256]");
        assertThat(VerificationKey.of(Algorithm.ES256, pair.getPublic())
                        .withId("canary")
                        .withClaim("iss", "canary")
                        .toString())
                .isEqualTo("VerificationKey[ES256]");
    }
}
