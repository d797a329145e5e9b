package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.acme.PairTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.KeyPairs;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys in PEM files, RFC 7468: two forms are read, and of all others the message says how they are converted. */
class PemTest {

    private static final KeyPair PAIR = KeyPairs.of(Algorithm.ES256);

    /** Base64 of what nobody may see in a message. */
    private static final String CANARY = "canarycanarycanarycanarycanarycanary";

    private static String block(String label, String base64) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, base64, label);
    }

    private static String pem(String label, Key key) {
        return block(
                label,
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(key.getEncoded()));
    }

    private static String privatePem() {
        return pem("PRIVATE KEY", PAIR.getPrivate());
    }

    private static String publicPem() {
        return pem("PUBLIC KEY", PAIR.getPublic());
    }

    private static void assertPrivateRefused(String message, String pem) {
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "pem", message, () -> SigningKey.fromPem(Algorithm.ES256, pem));
    }

    private static void assertPublicRefused(String message, String pem) {
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "pem", message, () -> VerificationKey.fromPem(Algorithm.ES256, pem));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*")
    void keysOfEveryAlgorithmAreRead(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        SigningKey key = SigningKey.fromPem(algorithm, pem("PRIVATE KEY", pair.getPrivate()));
        VerificationKey publicKey = VerificationKey.fromPem(algorithm, pem("PUBLIC KEY", pair.getPublic()));

        String jwt = PairTokens.builder(key).subject("ada").build().toJwt();

        assertThat(PairTokens.verifier()
                        .key(publicKey)
                        .build()
                        .verify(jwt)
                        .claims()
                        .subject())
                .isEqualTo("ada");
        assertThat(publicKey.publicKey()).isEqualTo(pair.getPublic());
    }

    @Test
    void keysForPssAloneAreRead() {
        KeyPair pair = KeyPairs.pss("SHA-256", 32);

        assertThat(SigningKey.fromPem(Algorithm.PS256, pem("PRIVATE KEY", pair.getPrivate()))
                        .algorithm())
                .isEqualTo(Algorithm.PS256);
        assertThat(VerificationKey.fromPem(Algorithm.PS256, pem("PUBLIC KEY", pair.getPublic()))
                        .algorithm())
                .isEqualTo(Algorithm.PS256);
    }

    @Test
    void lineBreaksOfWindowsAreRead() {
        assertThat(SigningKey.fromPem(Algorithm.ES256, privatePem().replace("\n", "\r\n"))
                        .algorithm())
                .isEqualTo(Algorithm.ES256);
    }

    /** RFC 7468 §2: such as the attributes that {@code openssl pkcs12} writes. */
    @Test
    void textAroundTheBlockIsNoPartOfIt() {
        assertThat(SigningKey.fromPem(
                                Algorithm.ES256,
                                "Bag Attributes\n    friendlyName: one\n" + privatePem() + "\nand so on\n")
                        .algorithm())
                .isEqualTo(Algorithm.ES256);
    }

    /** As in a file of YAML. */
    @Test
    void indentedLinesAreRead() {
        assertThat(VerificationKey.fromPem(Algorithm.ES256, publicPem().indent(4))
                        .algorithm())
                .isEqualTo(Algorithm.ES256);
    }

    @ParameterizedTest
    @CsvSource({
        "RSA PRIVATE KEY, 'is PKCS #1, and PKCS #8 is needed: openssl pkcs8 -topk8 -nocrypt -in key.pem'",
        "EC PRIVATE KEY, 'is SEC 1, and PKCS #8 is needed: openssl pkcs8 -topk8 -nocrypt -in key.pem'",
        "ENCRYPTED PRIVATE KEY, 'is encrypted, and no password can be given: openssl pkcs8 -in key.pem'",
        "OPENSSH PRIVATE KEY, ssh-keygen -p -m PKCS8 -f key",
        "CERTIFICATE, 'is a certificate, and a private key is needed'",
        "PUBLIC KEY, 'is a public key, and a private one is needed'",
        "RSA PUBLIC KEY, is PKCS #1",
        "DH PARAMETERS, is no file with a PRIVATE KEY in it",
    })
    void otherFormsThanPkcs8AreRefused(String label, String message) {
        assertPrivateRefused(message, block(label, CANARY));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE KEY, 'is a private key, and a public one is needed: openssl pkey -in key.pem -pubout'",
        "EC PRIVATE KEY, is a private key",
        "RSA PRIVATE KEY, is a private key",
        "CERTIFICATE, 'is a certificate, and its key is needed: openssl x509 -in key.pem -noout -pubkey'",
        "RSA PUBLIC KEY, openssl rsa -RSAPublicKey_in -in key.pem -pubout",
        "CERTIFICATE REQUEST, is no file with a PUBLIC KEY in it",
    })
    void otherFormsThanSubjectPublicKeyInfoAreRefused(String label, String message) {
        assertPublicRefused(message, block(label, CANARY));
    }

    /** As {@code openssl ecparam -genkey} writes it. */
    @Test
    void parametersBeforeTheKeyAreRefused() {
        assertPrivateRefused(
                "openssl pkcs8 -topk8 -nocrypt -in key.pem",
                block("EC PARAMETERS", "BggqhkjOPQMBBw==") + block("EC PRIVATE KEY", CANARY));
    }

    @Test
    void keyWithItsCertificateIsRefused() {
        assertPrivateRefused(
                "has more than one block, the first of them PRIVATE KEY", privatePem() + block("CERTIFICATE", CANARY));
    }

    @Test
    void twoKeysAreRefused() {
        assertPublicRefused("has more than one block", publicPem() + publicPem());
    }

    @Test
    void headersAreRefused() {
        assertPrivateRefused(
                "has headers before the key, which is encrypted",
                block("PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n" + CANARY));
        assertPublicRefused(
                "has headers before the key: RFC 7468 has none", block("PUBLIC KEY", "Comment: canary\n\n" + CANARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canary", "/etc/keys/canary.pem", "canarycanarycanary=="})
    void whatIsNoPemFileIsRefused(String text) {
        assertPrivateRefused("has no line with -----BEGIN", text);
    }

    @Test
    void lineBreaksAsBackslashesAreRefused() {
        assertPrivateRefused(
                "has its line breaks as a backslash and an n", privatePem().replace("\n", "\\n"));
    }

    @Test
    void lostLineBreaksAreRefused() {
        assertPrivateRefused("the line breaks are lost", privatePem().replace('\n', ' '));
    }

    @Test
    void cutFileIsRefused() {
        assertPrivateRefused("it is cut", privatePem().substring(0, 120));
        assertPrivateRefused("it is cut", privatePem().replace("END PRIVATE", "END PUBLIC"));
    }

    @Test
    void otherCharactersAreRefused() {
        assertPrivateRefused("has something else than Base64", block("PRIVATE KEY", CANARY + "!"));
        assertPrivateRefused("has something else than Base64", block("PRIVATE KEY", "canary=canary"));
    }

    @Test
    void contentThatIsNoKeyIsRefused() {
        assertPrivateRefused("is no private key of EC, which ES256 takes", block("PRIVATE KEY", CANARY));
        assertPrivateRefused("is no private key of EC, which ES256 takes", block("PRIVATE KEY", ""));
        assertPublicRefused("is no public key of EC, which ES256 takes", block("PUBLIC KEY", CANARY));
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "EDDSA"})
    void keyOfAnotherKindIsRefused(Algorithm kind) {
        assertPrivateRefused(
                "is no private key of EC", pem("PRIVATE KEY", KeyPairs.of(kind).getPrivate()));
        assertPublicRefused(
                "is no public key of EC", pem("PUBLIC KEY", KeyPairs.of(kind).getPublic()));
    }

    @Test
    void keyOfAnotherCurveIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "is of another curve: ES384 takes keys of P-384",
                () -> SigningKey.fromPem(Algorithm.ES384, privatePem()));
    }

    @Test
    void longFileIsRefused() {
        assertPrivateRefused("has more than 65536 characters", privatePem() + " ".repeat(65_536));
    }

    @Test
    void algorithmWithASecretIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "algorithm",
                "signs with a secret",
                () -> SigningKey.fromPem(Algorithm.HS256, privatePem()));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "algorithm",
                "signs with a secret",
                () -> VerificationKey.fromPem(Algorithm.HS512, publicPem()));
    }

    @Test
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "pem", () -> SigningKey.fromPem(Algorithm.ES256, null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "pem", () -> VerificationKey.fromPem(Algorithm.ES256, null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "algorithm", () -> SigningKey.fromPem(null, privatePem()));
    }
}
