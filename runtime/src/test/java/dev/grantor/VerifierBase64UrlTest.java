package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.VERIFIER;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.good;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.testsupport.Forgery;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A token has one spelling: what is not base64url exactly as it is written is refused, and signing it does not help.
 */
class VerifierBase64UrlTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** One of each length that a last group can have: 4, 3 and 2 characters. */
    private static final List<String> ENDINGS = List.of("", " ", "  ");

    private static String header(String ending) {
        return Forgery.encode((Forgery.HEADER + ending).getBytes(UTF_8));
    }

    private static String payload(String ending) {
        return Forgery.encode((payloadWith("x", "1") + ending).getBytes(UTF_8));
    }

    private static String signed(String header, String payload) {
        return Forgery.signed(header + "." + payload, "HmacSHA256");
    }

    /** What decodes to the same bytes for those who are lenient. */
    private static Stream<String> otherSpellings(String segment) {
        byte[] decoded = Base64.getUrlDecoder().decode(segment);
        String allButLast = segment.substring(0, segment.length() - 1);
        return ALPHABET.chars()
                .mapToObj(last -> allButLast + (char) last)
                .filter(spelling -> !spelling.equals(segment))
                .filter(spelling -> Arrays.equals(Base64.getUrlDecoder().decode(spelling), decoded));
    }

    static Stream<String> otherHeaders() {
        return ENDINGS.stream().map(VerifierBase64UrlTest::header).flatMap(VerifierBase64UrlTest::otherSpellings);
    }

    static Stream<String> otherPayloads() {
        return ENDINGS.stream().map(VerifierBase64UrlTest::payload).flatMap(VerifierBase64UrlTest::otherSpellings);
    }

    static Stream<String> otherSignatures() {
        return otherSpellings(signature());
    }

    private static String signature() {
        return good().substring(good().lastIndexOf('.') + 1);
    }

    @Test
    void lastGroupHas2Or3Or4Characters() {
        assertThat(ENDINGS.stream().map(ending -> header(ending).length() % 4)).containsExactly(0, 2, 3);
        assertThat(ENDINGS.stream().map(ending -> payload(ending).length() % 4)).containsExactly(0, 2, 3);
        assertThat(otherHeaders()).hasSize(15 + 3);
        assertThat(otherPayloads()).hasSize(15 + 3);
        assertThat(otherSignatures()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  "})
    void theOneSpellingVerifies(String ending) {
        assertVerifies(signed(header(ending), payload("")));
        assertVerifies(signed(header(""), payload(ending)));
    }

    @ParameterizedTest
    @MethodSource("otherHeaders")
    void anotherSpellingOfTheHeaderIsRefused(String header) {
        assertMalformed(signed(header, payload("")));
    }

    @ParameterizedTest
    @MethodSource("otherPayloads")
    void anotherSpellingOfThePayloadIsRefused(String payload) {
        assertMalformed(signed(header(""), payload));
    }

    @ParameterizedTest
    @MethodSource("otherSignatures")
    void anotherSpellingOfTheSignatureIsRefused(String signature) {
        assertMalformedSignature(signature);
    }

    static Stream<String> notBase64Url() {
        return Stream.of(
                "=",
                "==",
                "===",
                " ",
                "\n",
                "\r\n",
                "\t",
                "\u0000",
                "\f",
                "+",
                "/",
                "%3D",
                "~",
                "*",
                ",",
                ":",
                "\"",
                "@",
                "[",
                "`",
                "{",
                "\u007f",
                "\u0080",
                "\u00aa",
                "\u00ff",
                "\u0141",
                "\u2028",
                "\uff21",
                "\ud83d\ude00",
                "\ud800");
    }

    @ParameterizedTest
    @MethodSource("notBase64Url")
    void anotherCharacterIsRefusedAtTheEndOfASegment(String character) {
        assertMalformed(signed(header("") + character, payload("")));
        assertMalformed(signed(header(""), payload("") + character));
        assertMalformedSignature(signature() + character);
    }

    @ParameterizedTest
    @MethodSource("notBase64Url")
    void anotherCharacterIsRefusedAtTheStartOfASegment(String character) {
        assertMalformed(signed(character + header(""), payload("")));
        assertMalformed(signed(header(""), character + payload("")));
        assertMalformedSignature(character + signature());
    }

    @ParameterizedTest
    @MethodSource("notBase64Url")
    void anotherCharacterIsRefusedInASegment(String character) {
        assertMalformed(signed(inserted(header(""), character), payload("")));
        assertMalformed(signed(header(""), inserted(payload(""), character)));
        assertMalformedSignature(inserted(signature(), character));
    }

    @ParameterizedTest
    @MethodSource("notBase64Url")
    void anotherCharacterIsRefusedInTheLastPlace(String character) {
        assertMalformed(signed(replacedAtEnd(header(""), character), payload("")));
        assertMalformed(signed(header(""), replacedAtEnd(payload(""), character)));
        assertMalformedSignature(replacedAtEnd(signature(), character));
    }

    private static String inserted(String segment, String character) {
        return segment.substring(0, 8) + character + segment.substring(8);
    }

    private static String replacedAtEnd(String segment, String character) {
        return segment.substring(0, segment.length() - 1) + character;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  "})
    void paddingIsRefused(String ending) {
        String header = Base64.getUrlEncoder().encodeToString((Forgery.HEADER + ending).getBytes(UTF_8));
        String payload = Base64.getUrlEncoder().encodeToString((payloadWith("x", "1") + ending).getBytes(UTF_8));

        assertMalformed(signed(header + "=", payload("")));
        assertMalformed(signed(header(""), payload + "="));
        assertMalformedSignature(signature() + "=");
    }

    @Test
    void lengthOfNoEncodingIsRefused() {
        assertMalformed(signed(header("") + "A".repeat(1 + -header("").length() & 3), payload("")));
        assertMalformed(signed(
                header(""), payload("") + "A".repeat(1 + -payload("").length() & 3)));
        assertMalformed(signed("A", payload("")));
        assertMalformed(signed(header(""), "A"));
    }

    @Test
    void alphabetOfPlainBase64IsRefused() {
        String json = payloadWith("x", "\"\u00bf\u00ff\u00fb\u00be~~???>>>\"");
        String plain = Base64.getEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));

        assertThat(plain).containsMatch("[+/]");
        assertMalformed(signed(header(""), plain));
        assertVerifies(signed(header(""), Forgery.encode(json.getBytes(UTF_8))));
    }

    @Test
    void signatureOfTheWrongLengthIsBase64UrlAllTheSame() {
        assertMalformedSignature("=");
        assertMalformedSignature("AA==");
        assertMalformedSignature("+".repeat(43));
        assertMalformedSignature("/".repeat(42));
    }

    private static void assertMalformed(String token) {
        assertRefusedUnverified(MalformedTokenException.class, ErrorCode.MALFORMED_BASE64URL, token);
    }

    private static void assertMalformedSignature(String signature) {
        String token = Forgery.withWrongSignature(good());

        assertRefused(
                VERIFIER,
                MalformedTokenException.class,
                ErrorCode.MALFORMED_BASE64URL,
                token.substring(0, token.lastIndexOf('.') + 1) + signature);
    }
}
