package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.OTHER_KEY;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.headerWith;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.verifier;
import static dev.grantor.testsupport.Refusals.CANARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What JOSE has beside signatures is refused where it changes the meaning of a token, and never used to find a key. */
class VerifierExtensionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "\"\"",
                "\"DEF\"",
                "\"A256GCM\"",
                "\"" + CANARY + "\"",
                "[]",
                "[null]",
                "[\"exp\"]",
                "[\"alg\"]",
                "[\"b64\"]",
                "{}",
                "{\"b64\":true}"
            })
    void extensionIsRefusedInAnyForm(String json) {
        assertExtension(headerWith("crit", json));
        assertExtension(headerWith("b64", json));
        assertExtension(headerWith("zip", json));
        assertExtension(headerWith("enc", json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0063rit", "\\u0062\\u0036\\u0034", "zi\\u0070", "\\u0065nc"})
    void extensionIsTheSameHoweverJsonSpellsIt(String name) {
        assertExtension(headerWith(name, "true"));
    }

    @Test
    void extensionIsRefusedThoughEverythingElseIsMissing() {
        assertExtension("{\"crit\":[\"" + CANARY + "\"]}");
    }

    private static void assertExtension(String header) {
        assertRefusedUnverified(
                UnsupportedTokenException.class, ErrorCode.UNSUPPORTED_EXTENSION, Forgery.withHeader(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRIT", "crit ", "b64 ", "Zip", "enc2"})
    void otherNamesAreNoExtensions(String name) {
        assertVerifies(Forgery.withHeader(headerWith(name, "true")));
    }

    @Test
    void payloadThatIsNotEncodedIsRefused() {
        String header = Forgery.encode(headerWith("b64", "false").getBytes(UTF_8));

        assertRefusedUnverified(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_BASE64URL,
                Forgery.signed(header + "." + payloadWith("x", "1"), "HmacSHA256"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                Fixtures.KEY_SID,
                "SKffffffffffffffffffffffffffffffff",
                "../../../../dev/null",
                "/etc/passwd",
                "' OR '1'='1",
                "https://example.org/keys",
                "\\u0000",
                "\\ud83d\\ude00"
            })
    void keyIdIsAnOpaqueString(String kid) {
        String token = Forgery.withHeader(headerWith("kid", "\"" + kid + "\""));

        assertVerifies(token);
        assertNotSigned(Forgery.withWrongSignature(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "true", "[]", "[\"" + CANARY + "\"]", "{}"})
    void keyIdOfAnotherTypeIsRefused(String kid) {
        MalformedTokenException refusal = assertRefusedUnverified(
                MalformedTokenException.class, ErrorCode.MALFORMED_CLAIM, Forgery.withHeader(headerWith("kid", kid)));

        assertThat(refusal.path()).isEqualTo("header.kid");
    }

    @Test
    void keyIdDoesNotChooseTheKey() {
        TokenVerifier<TannoyToken> verifier = verifier().key(OTHER_KEY).build();
        String header = headerWith("kid", "\"" + OTHER_KEY.sid() + "\"");

        assertVerifies(verifier, Forgery.withHeader(header));
    }

    @Test
    void keyIdDoesNotReplaceTheIssuersKey() {
        TokenVerifier<TannoyToken> verifier = verifier().key(OTHER_KEY).build();
        byte[] header = headerWith("kid", "\"" + Fixtures.KEY_SID + "\"").getBytes(UTF_8);
        byte[] payload = payloadWith("iss", "\"" + OTHER_KEY.sid() + "\"").getBytes(UTF_8);

        assertNotSigned(verifier, Forgery.signed(header, payload));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "jwk|{\"kty\":\"oct\",\"alg\":\"HS256\",\"k\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}",
                "jwk|{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
                "jwk|\"canary\"",
                "jwk|null",
                "jku|\"https://127.0.0.1:1/canary\"",
                "jku|[\"file:///etc/passwd\"]",
                "x5u|\"ldap://127.0.0.1:1/canary\"",
                "x5u|0",
                "x5c|[\"MIIB\"]",
                "x5c|\"canary\"",
                "x5t|\"canary\"",
                "x5t#S256|true",
                "k|\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"",
                "secret|\"canary\"",
                "iss|\"canary\""
            })
    void keyThatTheTokenBringsIsNotLookedAt(String name, String json) {
        String token = Forgery.withHeader(headerWith(name, json));

        assertVerifies(token);
        assertNotSigned(Forgery.withWrongSignature(token));
    }

    @Test
    void keyThatTheTokenBringsDoesNotVerifyIt() {
        String jwk = "{\"kty\":\"oct\",\"k\":\"" + Forgery.encode("canary-of-an-attacker".getBytes(UTF_8)) + "\"}";
        String token = signedBy("canary-of-an-attacker", headerWith("jwk", jwk));

        assertNotSigned(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "secret",
                "null",
                Fixtures.KEY_SID,
                Fixtures.ACCOUNT_SID,
                "Canary-secret-of-thirty-two-bytes-or-more",
                "canary-secret-of-thirty-two-bytes-or-more\n",
                "canary-of-another-key-that-is-just-as-long"
            })
    void tokenSignedWithAnotherSecretIsRefused(String secret) {
        assertNotSigned(signedBy(secret, Forgery.HEADER));
    }

    /** A token as its own library would sign it, but with that header. */
    private static String signedBy(String secret, String header) {
        byte[] encodedHeader = Forgery.encode(header.getBytes(UTF_8)).getBytes(UTF_8);
        byte[] payload = payloadWith("note", "1").getBytes(UTF_8);
        return SignedPrefix.of(encodedHeader, Hmac.of(Algorithm.HS256, secret.getBytes(UTF_8)))
                .sign(ByteBuffer.wrap(payload));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jku", "x5u", "kid", "jwk", "iss"})
    void nothingIsFetched(String name) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(50);
            String url = "\"http://127.0.0.1:" + server.getLocalPort() + "/canary\"";
            String token = Forgery.withHeader(headerWith(name, url));

            assertVerifies(token);
            assertNotSigned(Forgery.withWrongSignature(token));

            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }
}
