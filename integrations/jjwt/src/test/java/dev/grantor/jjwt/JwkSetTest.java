package dev.grantor.jjwt;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.grantor.HmacKey;
import dev.grantor.KeyHint;
import dev.grantor.Secret;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.KeyPairs;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of public keys: what others publish is read, and what does not belong into a set is refused. */
class JwkSetTest {

    private static final VerificationKey EC =
            VerificationKey.of(Algorithm.ES256, KeyPairs.of(Algorithm.ES256).getPublic());
    private static final String EC_JWK = JsonWebKeys.toJson(EC.withId("ec"));

    private static String set(String... keys) {
        return "{\"keys\":[" + String.join(",", keys) + "]}";
    }

    private static String with(String jwk, String member) {
        return jwk.substring(0, jwk.length() - 1) + ',' + member + '}';
    }

    private static String without(String jwk, String member) {
        return jwk.replaceFirst("\"" + member + "\":\"[^\"]*\",?", "");
    }

    private static void assertRefused(ErrorCode code, String path, String message, String json) {
        assertInvalid(code, path, message, () -> JwkSet.parse(json));
    }

    @Test
    void setOfNimbusIsRead() throws JOSEException {
        ECKey ec = new ECKeyGenerator(Curve.P_384).keyID("one").generate();
        RSAKey rsa = new RSAKeyGenerator(2048)
                .keyID("two")
                .algorithm(com.nimbusds.jose.JWSAlgorithm.PS256)
                .generate();

        JwkSet set = JwkSet.parse(new JWKSet(List.of(ec, rsa)).toString());

        assertThat(set.keys().stream().map(VerificationKey::algorithm))
                .containsExactly(Algorithm.ES384, Algorithm.PS256)
                .inOrder();
        assertThat(set.find(new KeyHint("two", null)).publicKey()).isEqualTo(rsa.toRSAPublicKey());
        assertThat(set.find(new KeyHint("three", null))).isNull();
        assertThat(set.find(new KeyHint(null, null))).isNull();
    }

    @Test
    void onlyKeyOfASetNeedsNoName() {
        JwkSet set = JwkSet.of(EC);

        assertThat(set.find(new KeyHint(null, "https://auth.acme.example"))).isSameInstanceAs(EC);
    }

    @Test
    void rsaKeysWithoutAnAlgorithmNeedOne() {
        String rsa = without(
                JsonWebKeys.toJson(VerificationKey.of(
                                Algorithm.RS256, KeyPairs.of(Algorithm.RS256).getPublic())
                        .withId("rsa")),
                "alg");

        assertRefused(ErrorCode.PARAMETER_MISSING, "keys[0].alg", "", set(rsa));
        assertThat(JwkSet.parse(Algorithm.PS256, set(rsa)).keys().get(0).algorithm())
                .isEqualTo(Algorithm.PS256);
        assertInvalid(ErrorCode.PARAMETER_TYPE, "rsaAlgorithm", () -> JwkSet.parse(Algorithm.ES256, set(rsa)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kty\":\"canary\",\"kid\":\"x\"}",
                "{\"kty\":\"EC\",\"crv\":\"secp256k1\",\"x\":\"AA\",\"y\":\"AA\"}",
                "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"AA\"}",
                "{\"kty\":\"RSA\",\"alg\":\"RSA-OAEP\",\"n\":\"AA\",\"e\":\"AQAB\"}",
                "{\"kty\":\"RSA\",\"use\":\"enc\",\"n\":\"AA\",\"e\":\"AQAB\"}",
                "{\"kty\":\"RSA\",\"key_ops\":[\"encrypt\"],\"n\":\"AA\",\"e\":\"AQAB\"}",
            })
    void keysForSomethingElseAreSkipped(String other) {
        assertThat(JwkSet.parse(set(other, EC_JWK)).keys().stream().map(VerificationKey::id))
                .containsExactly("ec");
    }

    @Test
    void secretInASetIsRefused() {
        assertRefused(
                ErrorCode.PARAMETER_TYPE,
                "keys[1]",
                "everybody who could read this set can sign",
                set(EC_JWK, "{\"kty\":\"oct\",\"k\":\"canarycanarycanarycanarycanarycanarycanaryca\"}"));
    }

    @Test
    void privateKeyInASetIsRefused() {
        String privateJwk = JsonWebKeys.toJson(Algorithm.EDDSA, KeyPairs.of(Algorithm.EDDSA), CANARY);

        assertRefused(ErrorCode.PARAMETER_TYPE, "keys[0]", "a private key or a secret", set(privateJwk));
    }

    @Test
    void twoKeysOfOneIdAreRefused() {
        assertRefused(ErrorCode.CONFLICT_DUPLICATE, "keys[1].kid", "the id of another key", set(EC_JWK, EC_JWK));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 10_000})
    void largeSetsAreRefused(int count) {
        String[] keys = Collections.nCopies(count, "{\"kty\":\"EC\"}").toArray(String[]::new);

        assertRefused(ErrorCode.PARAMETER_RANGE, "keys", "no more than 100, but there are " + count, set(keys));
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "keys",
                () -> JwkSet.of(IntStream.range(0, count)
                        .mapToObj(i -> EC.withId("k" + i))
                        .toList()));
    }

    @Test
    void oneKeyIsNoSet() {
        assertRefused(ErrorCode.PARAMETER_MISSING, "keys", "but one key", EC_JWK);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "``|json|MALFORMED_JSON",
                "canary|json|MALFORMED_JSON",
                "[]|json|PARAMETER_TYPE",
                "{\"keys\":[]|keys|MALFORMED_JSON",
                "{\"keys\":[]}}|json|MALFORMED_JSON",
                "{\"keys\":[],\"keys\":[]}|keys|MALFORMED_DUPLICATE_NAME",
            })
    void whatIsNotOneObjectOfJsonIsRefused(String text, String path, ErrorCode code) {
        assertInvalid(code, path, () -> JwkSet.parse(text));
    }

    @Test
    void membersOfOtherTypesAreRefused() {
        assertRefused(ErrorCode.PARAMETER_TYPE, "keys", "not an array", "{\"keys\":{}}");
        assertRefused(ErrorCode.PARAMETER_TYPE, "keys[0]", "not a JSON object", set("\"canary\""));
        assertRefused(ErrorCode.PARAMETER_TYPE, "keys[0].kty", "", set("{\"kty\":1}"));
        assertRefused(ErrorCode.PARAMETER_MISSING, "keys[0].kty", "", set("{}"));
        assertRefused(ErrorCode.PARAMETER_MISSING, "keys[0].x", "", set(without(EC_JWK, "x")));
    }

    @Test
    void algorithmOfAnotherCurveIsRefused() {
        assertRefused(
                ErrorCode.PARAMETER_TYPE,
                "keys[0].alg",
                "",
                set(EC_JWK.replace("\"alg\":\"ES256\"", "\"alg\":\"ES384\"")));
    }

    @Test
    void weakKeyIsRefused() throws JOSEException {
        RSAKey weak = new RSAKeyGenerator(1024, true)
                .algorithm(com.nimbusds.jose.JWSAlgorithm.RS256)
                .keyID("weak")
                .generate();

        assertRefused(ErrorCode.PARAMETER_RANGE, "keys[0]", "", new JWKSet(weak.toPublicJWK()).toString());
    }

    @Test
    void pointOffTheCurveIsRefused() {
        String off = EC_JWK.replaceFirst("\"y\":\"[^\"]*\"", "\"y\":\"" + "A".repeat(42) + "E\"");

        assertInvalid(ErrorCode.PARAMETER_FORMAT, "keys[0]", () -> JwkSet.parse(set(off)));
    }

    @Test
    void longTextIsRefused() {
        assertRefused(ErrorCode.MALFORMED_SIZE, "json", "", set(EC_JWK) + " ".repeat(1 << 20));
    }

    @Test
    void nullAndSecretsAreRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "json", () -> JwkSet.parse(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "keys[0]", () -> JwkSet.of((VerificationKey) null));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "keys[0]",
                "a secret",
                () -> JwkSet.of(HmacKey.hs256(Secret.text("canary-secret-of-thirty-two-bytes-or-more"))));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "keys[0]", "has no id", () -> JwkSet.of(EC, EC.withId("two")));
    }

    @Test
    void unknownMembersAreIgnoredAndSetShowsNothing() {
        JwkSet set = JwkSet.parse(set(with(EC_JWK, "\"x5c\":[\"canary\"],\"more\":{}")));

        assertThat(set.keys()).hasSize(1);
        assertThat(set.toString()).isEqualTo("JwkSet[1 key]");
    }
}
