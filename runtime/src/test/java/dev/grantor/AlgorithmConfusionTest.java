package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.acme.RemoteKeyToken;
import dev.grantor.acme.RemoteKeyTokens;
import dev.grantor.acme.RotatingToken;
import dev.grantor.acme.RotatingTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A type of token may have several algorithms; each key has one, and what a token says is compared with it. */
class AlgorithmConfusionTest {

    private static final HmacKey HS256 = HmacKey.hs256(Secret.text(Fixtures.SECRET));
    private static final HmacKey HS384 = HmacKey.hs384(Secret.text(Fixtures.SECRET + Fixtures.SECRET + "."));

    private static final TokenVerifier<RotatingToken> VERIFIER = verifier(HS256);

    private static final String PUBLIC_KEY = publicKey();

    private static TokenVerifier<RotatingToken> verifier(VerificationKey key) {
        return RotatingTokens.verifier().key(key).clock(Fixtures.CLOCK).build();
    }

    private static String publicKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            byte[] key = generator.generateKeyPair().getPublic().getEncoded();
            return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                    + "\n-----END PUBLIC KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String macWith(byte[] secret, String signingInput) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return signingInput + "." + Forgery.encode(mac.doFinal(signingInput.getBytes(UTF_8)));
    }

    private static String header(String members) {
        return "{\"typ\":\"rotating+jwt\"," + members + "}";
    }

    private static String signingInput(String header) {
        String payload = "{\"sub\":\"canary\",\"jti\":\"canary\",\"iat\":%s,\"exp\":%s}"
                .formatted(Fixtures.NOW, Fixtures.NOW + 60);
        return Forgery.encode(header.getBytes(UTF_8)) + "." + Forgery.encode(payload.getBytes(UTF_8));
    }

    /** Signed with the secret of {@link #HS256} and this algorithm of the JCA. */
    private static String token(String headerMembers, String mac) {
        return Forgery.signed(signingInput(header(headerMembers)), mac);
    }

    private static void assertUnsupported(TokenVerifier<?> verifier, String token) {
        refusal(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                "The header's alg",
                () -> verifier.verify(token));
    }

    @Test
    void algorithmOfTheKeyIsAccepted() {
        String token = token("\"alg\":\"HS256\"", "HmacSHA256");

        assertThat(VERIFIER.verify(token).claims().subject()).isEqualTo("canary");
    }

    @ParameterizedTest
    @CsvSource({"HS384, HmacSHA384", "HS384, HmacSHA256", "HS512, HmacSHA512", "HS512, HmacSHA256"})
    void algorithmOfTheTypeThatIsNotTheKeysIsRefused(String algorithm, String mac) {
        String token = token("\"alg\":\"" + algorithm + "\"", mac);

        UnsupportedTokenException refusal = refusal(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                "The header's alg is not that of the key",
                () -> VERIFIER.verify(token));

        assertThat(refusal.path()).isEqualTo("header");
    }

    @Test
    void algorithmOfAnotherKeyIsRefusedWhereTheTokenNamesItsKey() {
        TokenVerifier<RotatingToken> verifier = RotatingTokens.verifier()
                .key(HS256.withId("a"))
                .key(HS384.withId("b"))
                .clock(Fixtures.CLOCK)
                .build();

        assertUnsupported(verifier, token("\"alg\":\"HS384\",\"kid\":\"a\"", "HmacSHA384"));
        assertUnsupported(verifier, token("\"alg\":\"HS256\",\"kid\":\"b\"", "HmacSHA256"));
    }

    @Test
    void algorithmOfNoKeyIsRefusedWhereEachIsTried() {
        TokenVerifier<RotatingToken> verifier = RotatingTokens.verifier()
                .key(HS256)
                .key(HS384)
                .clock(Fixtures.CLOCK)
                .build();

        assertUnsupported(verifier, token("\"alg\":\"HS512\"", "HmacSHA512"));
    }

    @Test
    void signatureOfAnotherAlgorithmIsNoSignature() {
        String token = token("\"alg\":\"HS256\"", "HmacSHA384");

        refusal(SignatureMismatchException.class, ErrorCode.SIGNATURE_MISMATCH, "", () -> VERIFIER.verify(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", "hs256", "Hs256", "HS256 ", "hS384", "HMAC", ""})
    void noneAndOtherSpellingsAreRefused(String algorithm) {
        String header = "\"alg\":\"" + algorithm + "\"";

        assertUnsupported(VERIFIER, token(header, "HmacSHA256"));
        assertUnsupported(VERIFIER, signingInput(header(header)) + ".");
    }

    @Test
    void missingAlgorithmIsRefused() {
        assertUnsupported(VERIFIER, token("\"x\":\"HS256\"", "HmacSHA256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256", "EdDSA"})
    void macWithAPublicKeyIsRefused(String algorithm) throws GeneralSecurityException {
        String signingInput = signingInput(header("\"alg\":\"" + algorithm + "\""));
        String token = macWith(PUBLIC_KEY.getBytes(UTF_8), signingInput);

        assertUnsupported(VERIFIER, token);
        assertUnsupported(verifier(HmacKey.hs256(Secret.unchecked(PUBLIC_KEY))), token);
    }

    @Test
    void publicKeyIsRefusedAsASecret() {
        String message = "secret: is a PEM file; HMAC needs a secret, and a public key is known to everybody";

        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.text(PUBLIC_KEY));
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.bytes(PUBLIC_KEY.getBytes(UTF_8)));
    }

    @Test
    void keyOfAnotherAlgorithmThanTheTypesIsRefused() {
        String message = "key: its algorithm is HS256, and a RemoteKeyToken is signed with RS256 or ES256";

        assertInvalid(ErrorCode.PARAMETER_TYPE, "key", message, () -> RemoteKeyTokens.builder(HS256));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                message,
                () -> RemoteKeyTokens.verifier().key(HS256));
    }

    @Test
    void functionOfAnotherAlgorithmThanTheTypesIsRefused() {
        SigningKey key = SigningKey.of(Algorithm.EDDSA, input -> new byte[64]);

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "key: its algorithm is EdDSA, and a RemoteKeyToken is signed with RS256 or ES256",
                () -> RemoteKeyTokens.builder(key));
    }

    @Test
    void secretThatAKeySourceHasForAnAsymmetricTypeIsNotUsed() {
        HmacKey key = HmacKey.hs256(Secret.unchecked(PUBLIC_KEY));
        TokenVerifier<RemoteKeyToken> verifier = RemoteKeyTokens.verifier()
                .keys(hint -> key)
                .clock(Fixtures.CLOCK)
                .build();
        String header = "{\"alg\":\"RS256\",\"typ\":\"remote+jwt\",\"kid\":\"canary\"}";
        String token = Forgery.signed(signingInput(header), "HmacSHA256");

        refusal(
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                "The key that was found is for HS256, which does not sign tokens of this type",
                () -> verifier.verify(token));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "jku|\"https://127.0.0.1:1/canary\"",
                "x5u|\"https://127.0.0.1:1/canary\"",
                "jwk|{\"kty\":\"oct\",\"k\":\"Y2FuYXJ5LW9mLWFuLWF0dGFja2VyLXRoYXQtaXMtbG9uZw\"}",
                "x5c|[\"MIIBcanary\"]"
            })
    void keyThatTheTokenBringsIsIgnored(String name, String json) {
        String header = header("\"alg\":\"HS256\",\"" + name + "\":" + json);
        String good = Forgery.signed(signingInput(header), "HmacSHA256");

        assertThat(VERIFIER.verify(good).claims().subject()).isEqualTo("canary");
        refusal(
                SignatureMismatchException.class,
                ErrorCode.SIGNATURE_MISMATCH,
                "",
                () -> VERIFIER.verify(Forgery.withWrongSignature(good)));
    }

    @Test
    void keyThatTheTokenBringsDoesNotSignIt() throws GeneralSecurityException {
        byte[] attackers = "canary-of-an-attacker-that-is-long".getBytes(UTF_8);
        String signingInput =
                signingInput(header("\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"alg\":\"HS256\",\"k\":\""
                        + Forgery.encode(attackers) + "\"}"));
        String token = macWith(attackers, signingInput);

        refusal(SignatureMismatchException.class, ErrorCode.SIGNATURE_MISMATCH, "", () -> VERIFIER.verify(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"exp\"]", "[\"canary\"]", "null", "\"alg\""})
    void criticalExtensionIsRefused(String json) {
        String token = token("\"alg\":\"HS256\",\"crit\":" + json, "HmacSHA256");

        refusal(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_EXTENSION,
                "The header has \"crit\"",
                () -> VERIFIER.verify(token));
    }
}
