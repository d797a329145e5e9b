package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.headerWith;
import static dev.grantor.testsupport.HostileTokens.headerWithout;
import static dev.grantor.testsupport.HostileTokens.payloadWithout;
import static dev.grantor.testsupport.Refusals.CANARY;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.HostileTokens;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** There is one algorithm. What a token says of it is compared, never obeyed. */
class VerifierAlgorithmTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"none\"",
                "\"None\"",
                "\"NONE\"",
                "\"nOnE\"",
                "\"none\\u0000\"",
                "\"\"",
                "\" \"",
                "\"hs256\"",
                "\"Hs256\"",
                "\" HS256\"",
                "\"HS256 \"",
                "\"HS256\\n\"",
                "\"HS256\\u0000\"",
                "\"HS256\\u200b\"",
                "\"HS25\"",
                "\"HS2566\"",
                "\"\uff28S256\"",
                "\"H\u0405256\"",
                "\"HmacSHA256\"",
                "\"HS256,none\"",
                "\"HS384\"",
                "\"HS512\"",
                "\"RS256\"",
                "\"PS256\"",
                "\"ES256\"",
                "\"ES256K\"",
                "\"EdDSA\"",
                "\"A256KW\"",
                "\"dir\""
            })
    void anotherAlgorithmIsRefused(String alg) {
        assertUnsupported(headerWith("alg", alg));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "0", "256", "-1", "1.5", "true", "false", "[]", "[\"HS256\"]", "{}", "{\"HS256\":true}"})
    void algorithmThatIsNotAStringIsRefused(String alg) {
        assertUnsupported(headerWith("alg", alg));
    }

    @Test
    void longAlgorithmIsNotShown() {
        assertUnsupported(headerWith("alg", "\"" + CANARY + " and so long that it may be a secret\""));
    }

    @Test
    void missingAlgorithmIsRefused() {
        assertUnsupported(headerWithout("alg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALG", "Alg", "alg ", "algorithm"})
    void algorithmUnderAnotherNameIsMissing(String name) {
        assertUnsupported(headerWithout("alg").replace("\"typ\"", "\"" + name + "\":\"HS256\",\"typ\""));
    }

    @Test
    void algorithmInsideAnotherMemberIsMissing() {
        assertUnsupported(headerWithout("alg").replace("\"typ\"", "\"x\":{\"alg\":\"HS256\"},\"typ\""));
    }

    private static void assertUnsupported(String header) {
        assertRefusedUnverified(
                UnsupportedTokenException.class, ErrorCode.UNSUPPORTED_ALGORITHM, Forgery.withHeader(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE"})
    void noneWithoutSignatureIsRefused(String alg) {
        assertRefused(
                HostileTokens.VERIFIER,
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                signingInput(headerWith("alg", "\"" + alg + "\"")) + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "HS384, HmacSHA384",
        "HS512, HmacSHA512",
        "HS1, HmacSHA1",
        "HS224, HmacSHA224",
        "RS256, HmacSHA256",
        "ES256, HmacSHA256"
    })
    void anotherAlgorithmIsRefusedAlsoWhereItsMacMatches(String alg, String mac) {
        assertRefusedUnverified(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                Forgery.signed(signingInput(headerWith("alg", "\"" + alg + "\"")), mac));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HmacSHA1", "HmacSHA224", "HmacSHA384", "HmacSHA512", "HmacSHA512/256", "HmacSHA3-256"})
    void macOfAnotherAlgorithmIsNoSignature(String mac) {
        assertNotSigned(Forgery.signed(signingInput(Forgery.HEADER), mac));
    }

    @Test
    void longerMacCutToTheRightLengthIsNoSignature() {
        String signingInput = signingInput(Forgery.HEADER);
        byte[] cut = Arrays.copyOf(Forgery.mac(signingInput, "HmacSHA512"), 32);

        assertNotSigned(signingInput + "." + Forgery.encode(cut));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"alg\":\"none\",\"alg\":\"HS256\"",
                "\"alg\":\"HS256\",\"alg\":\"none\"",
                "\"alg\":\"HS256\",\"alg\":\"HS256\"",
                "\"alg\":\"HS256\",\"\\u0061lg\":\"none\"",
                "\"\\u0061\\u006c\\u0067\":\"none\",\"alg\":\"HS256\"",
                "\"alg\":null,\"alg\":\"HS256\""
            })
    void algorithmThatIsThereTwiceIsRefused(String members) {
        assertRefusedUnverified(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_DUPLICATE_NAME,
                Forgery.withHeader(headerWithout("alg").replace("{", "{" + members + ",")));
    }

    @Test
    void algorithmThatIsNoNumberOfAnyKindIsMalformed() {
        assertRefusedUnverified(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_CLAIM,
                Forgery.withHeader(headerWith("alg", "1e400")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"alg\":\"\\u0048S256\"",
                "\"alg\":\"\\u0048\\u0053\\u0032\\u0035\\u0036\"",
                "\"\\u0061lg\":\"HS256\"",
                "\"alg\" : \"HS256\""
            })
    void algorithmIsTheSameHoweverJsonSpellsIt(String member) {
        assertVerifies(Forgery.withHeader(Forgery.HEADER.replace("\"alg\":\"HS256\"", member)));
    }

    @Test
    void algorithmIsToldUpTo24Characters() {
        String longest = "x".repeat(24);

        assertThat(refusalOf("\"" + longest + "\"")).contains("alg must be \"HS256\", but is \"" + longest + "\" (");
        assertThat(refusalOf("\"" + longest + "x\"")).contains("alg must be \"HS256\", but is another (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"256", "true", "[\"HS256\"]", "{}"})
    void algorithmOfAnotherTypeIsToldByThat(String json) {
        assertThat(refusalOf(json)).contains("alg must be \"HS256\", but is not a string (");
    }

    private static String refusalOf(String algorithm) {
        UnsupportedTokenException refusal = assertRefusedUnverified(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                Forgery.withHeader(headerWith("alg", algorithm)));
        return String.valueOf(refusal.getMessage());
    }

    private static String signingInput(String header) {
        return Forgery.encode(header.getBytes(UTF_8)) + "."
                + Forgery.encode(payloadWithout("none").getBytes(UTF_8));
    }
}
