package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The published examples of HS256: the signatures are right, and yet they are no access tokens. */
class RfcVectorsTest {

    /**
     * @param key base64url of the key
     * @param refusal why it is no access token
     */
    record Vector(String origin, String key, String header, String payload, String signature, String refusal) {

        String signingInput() {
            return header + '.' + payload;
        }

        String jws() {
            return signingInput() + '.' + signature;
        }

        byte[] secret() {
            return Base64.getUrlDecoder().decode(key);
        }

        @Override
        public String toString() {
            return origin;
        }
    }

    static final List<Vector> VECTORS = List.of(
            // RFC 7515, appendix A.1: line breaks in header and payload, a key of 64 bytes.
            new Vector(
                    "RFC 7515 A.1",
                    "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
                    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9",
                    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
                    "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
                    "The header's cty must be \"tannoy-fpa;v=1\", but is missing"),
            // RFC 7520, section 4.4: a payload that is not JSON, a kid, no typ.
            new Vector(
                    "RFC 7520 section 4.4",
                    "hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg",
                    "eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9",
                    "SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0"
                            + "aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcg"
                            + "d2hlcmUgeW91IG1pZ2h0"
                            + "IGJlIHN3ZXB0IG9mZiB0by4",
                    "s0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0",
                    "The header's typ must be \"JWT\", but is missing"));

    @ParameterizedTest
    @FieldSource("VECTORS")
    void signatureIsThatOfTheRfc(Vector vector) {
        byte[] signingInput = vector.signingInput().getBytes(US_ASCII);
        byte[] expected = Base64.getUrlDecoder().decode(vector.signature());

        assertThat(Hmac.of(Algorithm.HS256, vector.secret()).sign(signingInput)).isEqualTo(expected);
    }

    @ParameterizedTest
    @FieldSource("VECTORS")
    void signatureOfTheRfcVerifies(Vector vector) {
        CompactToken token = CompactToken.parse(vector.jws(), CompactToken.MAX_LENGTH, TannoyTokens.TYPE.policy());
        TannoyKey key = TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, vector.secret());

        assertThat(token.isSigned(token.signature(), key::verify)).isTrue();
        assertThat(token.isSigned(token.signature(), Fixtures.KEY::verify)).isFalse();
    }

    @ParameterizedTest
    @FieldSource("VECTORS")
    void tokenIsRefusedForItsHeader(Vector vector) {
        TannoyKey key = TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, vector.secret());
        TokenVerifier<TannoyToken> verifier =
                TannoyTokens.verifier().acceptWaived().key(key).build();

        refusal(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_TYPE,
                vector.refusal(),
                () -> verifier.verify(vector.jws()));
    }
}
