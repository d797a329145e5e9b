package dev.grantor.jwks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.util.Base64URL;
import dev.grantor.KeyHint;
import dev.grantor.annotation.Algorithm;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which keys of a set are used. */
class RemoteJwkSetKeysTest extends RemoteJwkSetFixture {

    private static final KeyPair EC = Jwks.ec(256);
    private static final KeyPair OTHER_EC = Jwks.ec(256);
    private static final KeyPair EDWARDS = Jwks.ed25519();

    private void published(JWK... keys) {
        server.answer(JwkServer.json(Jwks.set(keys)));
    }

    private static ECKey ec(int bits, Curve curve) {
        return new ECKey.Builder(curve, (ECPublicKey) Jwks.ec(bits).getPublic())
                .keyID("a")
                .build();
    }

    @Test
    void keysOfCurvesAreForTheAlgorithmOfTheirCurve() {
        published(
                new ECKey.Builder(ec(256, Curve.P_256)).keyID("1").build(),
                new ECKey.Builder(ec(384, Curve.P_384)).keyID("2").build(),
                new ECKey.Builder(ec(521, Curve.P_521)).keyID("3").build());

        assertThat(find("1").algorithm()).isEqualTo(Algorithm.ES256);
        assertThat(find("2").algorithm()).isEqualTo(Algorithm.ES384);
        assertThat(find("3").algorithm()).isEqualTo(Algorithm.ES512);
    }

    @Test
    void keysOfEd25519AreUsed() {
        published(
                Jwks.eddsa(EDWARDS).keyID("1").build(),
                Jwks.eddsa(EDWARDS).keyID("2").algorithm(JWSAlgorithm.EdDSA).build(),
                Jwks.eddsa(EDWARDS).keyID("3").algorithm(JWSAlgorithm.Ed25519).build());

        for (String id : new String[] {"1", "2", "3"}) {
            assertThat(find(id).algorithm()).isEqualTo(Algorithm.EDDSA);
            assertThat(find(id).publicKey()).isEqualTo(EDWARDS.getPublic());
        }
    }

    @ParameterizedTest
    @CsvSource({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
    void keysOfRsaAreForTheAlgorithmTheyName(String algorithm) {
        published(Jwks.rsa(Jwks.RSA)
                .keyID("a")
                .algorithm(JWSAlgorithm.parse(algorithm))
                .build());

        assertThat(find("a").algorithm().name()).isEqualTo(algorithm);
        assertThat(find("a").publicKey()).isEqualTo(Jwks.RSA.getPublic());
    }

    @Test
    void keysOfRsaThatNameNoAlgorithmAreForTheChosenOne() {
        published(Jwks.rsa(Jwks.RSA).keyID("a").build());
        RemoteJwkSet chosen = RemoteJwkSet.builder(server.address())
                .rsaAlgorithm(Algorithm.PS256)
                .build(clock.steady());

        assertThat(find("a").algorithm()).isEqualTo(Algorithm.RS256);
        assertThat(chosen.find(new KeyHint("a", null)).algorithm()).isEqualTo(Algorithm.PS256);
        chosen.close();
    }

    @Test
    void useAndOperationsMayBeStated() {
        published(
                Jwks.es256(EC).keyID("1").keyUse(KeyUse.SIGNATURE).build(),
                Jwks.es256(EC)
                        .keyID("2")
                        .keyOperations(Set.of(KeyOperation.VERIFY))
                        .build());

        assertFound("1");
        assertFound("2");
    }

    /** Each with the id "a". */
    private static Stream<Arguments> unusable() {
        String point = "\"kid\":\"a\",\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\""
                .formatted(Jwks.es256(EC).build().getX(), Jwks.es256(EC).build().getY());
        return Stream.of(
                Arguments.of(
                        "secret",
                        new OctetSequenceKey.Builder(new byte[64])
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of(
                        "private",
                        Jwks.es256(EC)
                                .privateKey(EC.getPrivate())
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of(
                        "private RSA",
                        Jwks.rsa(Jwks.RSA)
                                .privateKey(Jwks.RSA.getPrivate())
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of(
                        "encryption",
                        Jwks.es256(EC)
                                .keyUse(KeyUse.ENCRYPTION)
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of("other use", "{" + point + ",\"use\":\"other\"}"),
                Arguments.of("blank use", "{" + point + ",\"use\":\"\"}"),
                Arguments.of(
                        "signing only",
                        Jwks.es256(EC)
                                .keyOperations(Set.of(KeyOperation.SIGN))
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of("no operation", "{" + point + ",\"key_ops\":[]}"),
                Arguments.of("unknown operation", "{" + point + ",\"key_ops\":[\"verify\",\"new\"]}"),
                Arguments.of("revoked", "{" + point + ",\"revoked\":{\"revoked_at\":1}}"),
                Arguments.of(
                        "other alg",
                        Jwks.es256(EC)
                                .algorithm(JWSAlgorithm.ES384)
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of(
                        "alg of encryption",
                        Jwks.rsa(Jwks.RSA)
                                .algorithm(new JWSAlgorithm("RSA-OAEP"))
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of(
                        "alg of secrets",
                        Jwks.rsa(Jwks.RSA)
                                .algorithm(JWSAlgorithm.HS256)
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of(
                        "alg none",
                        Jwks.es256(EC)
                                .algorithm(new JWSAlgorithm("none"))
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of(
                        "EdDSA with another alg",
                        Jwks.eddsa(EDWARDS)
                                .algorithm(JWSAlgorithm.ES256)
                                .keyID("a")
                                .build()
                                .toJSONString()),
                Arguments.of(
                        "secp256k1", "{\"kid\":\"a\",\"kty\":\"EC\",\"crv\":\"secp256k1\",\"x\":\"AQ\",\"y\":\"AQ\"}"),
                Arguments.of(
                        "Ed448",
                        "{\"kid\":\"a\",\"kty\":\"OKP\",\"crv\":\"Ed448\",\"x\":\"" + Base64URL.encode(new byte[57])
                                + "\"}"),
                Arguments.of(
                        "X25519",
                        "{\"kid\":\"a\",\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"" + Base64URL.encode(new byte[32])
                                + "\"}"),
                Arguments.of(
                        "Ed25519 of small order",
                        "{\"kid\":\"a\",\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + Base64URL.encode(new byte[32])
                                + "\"}"),
                Arguments.of("short Ed25519", "{\"kid\":\"a\",\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AQ\"}"),
                Arguments.of(
                        "off the curve", "{\"kid\":\"a\",\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\"}"),
                Arguments.of(
                        "another curve", ec(384, Curve.P_384).toJSONString().replace("P-384", "P-256")),
                Arguments.of(
                        "unknown curve", "{\"kid\":\"a\",\"kty\":\"EC\",\"crv\":\"P-1024\",\"x\":\"AQ\",\"y\":\"AQ\"}"),
                Arguments.of("no curve", "{\"kid\":\"a\",\"kty\":\"EC\",\"x\":\"AQ\",\"y\":\"AQ\"}"),
                Arguments.of(
                        "weak RSA",
                        Jwks.rsa(Jwks.pair("RSA", 1024)).keyID("a").build().toJSONString()),
                Arguments.of("RSA without a modulus", "{\"kid\":\"a\",\"kty\":\"RSA\",\"e\":\"AQAB\"}"),
                Arguments.of("unknown kind", "{\"kid\":\"a\",\"kty\":\"AKP\",\"alg\":\"ML-DSA-44\",\"pub\":\"AQ\"}"),
                Arguments.of("no kind", "{\"kid\":\"a\"}"),
                Arguments.of("kind of another type", "{\"kid\":\"a\",\"kty\":7}"),
                Arguments.of("blank id", "{" + point.replace("\"a\"", "\" \"") + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void otherKeysAreSkipped(String kind, String unusable) {
        String good = Jwks.es256(OTHER_EC).keyID("good").build().toJSONString();
        server.answer(JwkServer.json(Jwks.setOf(unusable, good)));

        assertUnknown("a");
        assertUnknown(" ");
        assertFound("good");
        assertWithMessage(kind).that(find(null).publicKey()).isEqualTo(OTHER_EC.getPublic());
    }

    @Test
    void theIdIsText() {
        server.answer(JwkServer.json(
                Jwks.setOf("{\"kid\":7,\"kty\":\"EC\"}", Jwks.es256("b").toJSONString())));

        assertUnknown("7");
        assertFound("b");
    }

    @Test
    void keysThatShareAnIdAreAmbiguous() {
        published(
                Jwks.es256(EC).keyID("a").build(),
                Jwks.es256("b"),
                Jwks.es256(OTHER_EC).keyID("a").build());

        assertUnknown("a");
        assertFound("b");
    }

    @Test
    void aKeyOfTwoAlgorithmsIsAmbiguous() {
        published(
                Jwks.rsa(Jwks.RSA).keyID("a").algorithm(JWSAlgorithm.RS256).build(),
                Jwks.rsa(Jwks.RSA).keyID("a").algorithm(JWSAlgorithm.PS256).build());

        assertUnknown("a");
    }

    @Test
    void aKeyThatIsThereTwiceIsOneKey() {
        published(Jwks.es256(EC).keyID("a").build(), Jwks.es256(EC).keyID("a").build());

        assertFound("a");
        assertThat(find(null).id()).isEqualTo("a");
    }

    @Test
    void aKeyForEncryptionMayShareAnId() {
        published(
                Jwks.rsa(Jwks.RSA).keyID("a").keyUse(KeyUse.ENCRYPTION).build(),
                Jwks.es256(EC).keyID("a").keyUse(KeyUse.SIGNATURE).build());

        assertThat(find("a").publicKey()).isEqualTo(EC.getPublic());
    }

    @Test
    void aPublicKeyIsNotUsedWhenItsPrivateKeyIsPublishedToo() {
        published(
                Jwks.es256(EC).keyID("public").build(),
                Jwks.es256(EC).privateKey(EC.getPrivate()).keyID("private").build(),
                Jwks.es256("other"));

        assertUnknown("public");
        assertUnknown("private");
        assertFound("other");
    }

    @Test
    void aKeyWithoutAnIdIsUsedForTokensWithoutOne() {
        published(
                Jwks.es256(EC).build(),
                Jwks.es256(OTHER_EC).keyUse(KeyUse.ENCRYPTION).build());

        assertThat(find(null).publicKey()).isEqualTo(EC.getPublic());
        assertThat(find(null).id()).isNull();
    }

    @Test
    void addressesAndCertificatesInAKeyAreNotLookedAt() {
        String key = Jwks.es256(EC).keyID("a").build().toJSONString();
        String members = ",\"x5u\":\"%1$s\",\"jku\":\"%1$s\",\"x5t\":7,\"x5t#S256\":\"\",\"x5c\":[\"AQ\"]}"
                .formatted(server.address());
        server.answer(JwkServer.json(Jwks.setOf(key.substring(0, key.length() - 1) + members)));

        assertFound("a");
        assertThat(server.fetches()).isEqualTo(1);
    }
}
