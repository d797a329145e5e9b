package dev.grantor.jjwt;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertWeak;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.KeyPairs;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;

/** Single keys as JSON. */
class JsonWebKeysTest {

    /** RFC 8037 §A.1: the private key, and §A.3: its thumbprint. */
    private static final String RFC_8037 = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\","
            + "\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A\","
            + "\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";

    private static final String RFC_8037_THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

    /** RFC 7638 §3.1. */
    private static final String RFC_7638 =
            "{\"kty\":\"RSA\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4"
                    + "cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMs"
                    + "tn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2"
                    + "QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbI"
                    + "SD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqb"
                    + "w0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\",\"e\":\"AQAB\",\"alg\":\"RS256\",\"kid\":\"2011-04-29\"}";

    private static final String RFC_7638_THUMBPRINT = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";

    private static final KeyPair EC = KeyPairs.of(Algorithm.ES256);

    @Test
    void keyOfRfc8037Signs() {
        SigningKey key = JsonWebKeys.signingKey(RFC_8037);
        VerificationKey publicKey = JsonWebKeys.verificationKey(RFC_8037);

        assertThat(key.algorithm()).isEqualTo(Algorithm.EDDSA);
        assertThat(JsonWebKeys.thumbprint(publicKey)).isEqualTo(RFC_8037_THUMBPRINT);
        assertThat(JsonWebKeys.toJson(publicKey)).contains("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        assertThat(JsonWebKeys.toJson(publicKey)).doesNotContain("nWGxne");
    }

    @Test
    void keyOfRfc7638HasItsThumbprint() {
        VerificationKey key = JsonWebKeys.verificationKey(RFC_7638);

        assertThat(key.id()).isEqualTo("2011-04-29");
        assertThat(JsonWebKeys.thumbprint(key)).isEqualTo(RFC_7638_THUMBPRINT);
    }

    @Test
    void secretIsReadAsAKeyOfItsAlgorithm() {
        String jwk =
                "{\"kty\":\"oct\",\"alg\":\"HS256\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN"
                        + "3Yj0iPS4hcgUuTwjAzZr1Z9CAow\",\"kid\":\"k\"}";

        assertThat(JsonWebKeys.signingKey(jwk)).isInstanceOf(HmacKey.class);
        assertThat(JsonWebKeys.signingKey(jwk).id()).isEqualTo("k");
        assertThat(JsonWebKeys.verificationKey(jwk).algorithm()).isEqualTo(Algorithm.HS256);
    }

    @Test
    void weakSecretIsRefused() {
        assertWeak(
                ErrorCode.SECRET_TOO_SHORT,
                96,
                "",
                () -> JsonWebKeys.signingKey("{\"kty\":\"oct\",\"alg\":\"HS256\",\"k\":\"canarycanarycana\"}"));
    }

    @Test
    void publicKeyDoesNotSign() {
        String jwk = JsonWebKeys.toJson(VerificationKey.of(Algorithm.ES256, EC.getPublic()));

        assertInvalid(ErrorCode.PARAMETER_MISSING, "jwk.d", () -> JsonWebKeys.signingKey(jwk));
    }

    @Test
    void privateKeyOfAnotherPublicKeyIsRefused() {
        String one = JsonWebKeys.toJson(Algorithm.ES256, EC, "one");
        String other = JsonWebKeys.toJson(Algorithm.ES256, KeyPairs.ec("secp256r1"), "two");
        String mixed = one.replaceFirst("\"d\":\"[^\"]*\"", other.replaceFirst(".*(\"d\":\"[^\"]*\").*", "$1"));

        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "jwk",
                "its private members are not those of its public key",
                () -> JsonWebKeys.signingKey(mixed));
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "pair",
                "its private key is not that of its public key",
                () -> JsonWebKeys.toJson(
                        Algorithm.ES256,
                        new KeyPair(EC.getPublic(), KeyPairs.ec("secp256r1").getPrivate()),
                        "one"));
    }

    @Test
    void algorithmThatContradictsTheKeyIsRefused() {
        String jwk = JsonWebKeys.toJson(Algorithm.ES256, EC, "one");

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "jwk.alg",
                "means ES256, and ES384 was given",
                () -> JsonWebKeys.signingKey(Algorithm.ES384, jwk));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "jwk.kty",
                "a kind that ES256 does not take",
                () -> JsonWebKeys.verificationKey(Algorithm.ES256, RFC_7638.replace("\"alg\":\"RS256\",", "")));
    }

    @Test
    void keyForSomethingElseIsRefused() {
        String jwk = JsonWebKeys.toJson(Algorithm.ES256, EC, "one");

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "jwk.use",
                "not for signatures",
                () -> JsonWebKeys.signingKey(jwk.replace("\"use\":\"sig\"", "\"use\":\"enc\"")));
    }

    @Test
    void secretIsNeverPublished() {
        HmacKey secret = HmacKey.hs256(Secret.text("canary-secret-of-thirty-two-bytes-or-more"));

        assertInvalid(ErrorCode.PARAMETER_TYPE, "publicKey", "a secret", () -> JsonWebKeys.toJson(secret));
        assertInvalid(ErrorCode.PARAMETER_TYPE, "publicKey", "a secret", () -> JsonWebKeys.thumbprint(secret));
    }

    @Test
    void paddedBase64UrlIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "jwk.x",
                () -> JsonWebKeys.verificationKey(RFC_8037.replace("URo\"", "URo=\"")));
    }

    @Test
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "jwk", () -> JsonWebKeys.signingKey(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "algorithm", () -> JsonWebKeys.signingKey(null, RFC_8037));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "id", () -> JsonWebKeys.toJson(Algorithm.ES256, EC, null));
    }
}
