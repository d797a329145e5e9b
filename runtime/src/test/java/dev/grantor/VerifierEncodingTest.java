package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertRefusedVerified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.headerWith;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.payloadWithout;
import static dev.grantor.testsupport.Refusals.CANARY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.testsupport.Forgery;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Header and payload are UTF-8 (RFC 3629) in its one form, and text in them is well-formed UTF-16. */
class VerifierEncodingTest {

    private static final byte[] HEADER = Forgery.HEADER.getBytes(UTF_8);
    private static final byte[] PAYLOAD = payloadWithout("none").getBytes(UTF_8);

    /** What ISO 8859-1 makes these bytes of, so that the JSON around them can be text. */
    private static String latin1(String hex) {
        return new String(HexFormat.of().parseHex(hex), ISO_8859_1);
    }

    private static void assertHeaderRefused(ErrorCode code, byte[] header) {
        assertRefusedUnverified(MalformedTokenException.class, code, Forgery.signed(header, PAYLOAD));
    }

    private static void assertPayloadRefused(ErrorCode code, byte[] payload) {
        assertRefusedVerified(MalformedTokenException.class, code, Forgery.signed(HEADER, payload));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a continuation of nothing
                "BF",
                "C0", // begins an overlong form only
                "C1BF",
                "C080", // NUL, overlong, as Java's modified UTF-8 writes it
                "C0AF", // a slash, overlong
                "E080AF",
                "E09FBF",
                "F08080AF",
                "F08FBFBF",
                "EDA080", // a high surrogate
                "EDBFBF", // a low surrogate
                "EDA0BDEDB880", // a pair of them, CESU-8
                "F4908080", // beyond U+10FFFF
                "F5808080",
                "F888808080", // five bytes
                "FE",
                "FF",
                "C3", // cut short
                "E298",
                "F09F98",
                "C341",
                "E29841",
                "F09F9841",
                "C3C3",
                "E9" // ISO 8859-1
            })
    void bytesThatAreNotUtf8AreRefused(String hex) {
        String bad = "\"" + CANARY + latin1(hex) + "\"";

        assertHeaderRefused(ErrorCode.MALFORMED_UTF8, headerWith("x", bad).getBytes(ISO_8859_1));
        assertHeaderRefused(ErrorCode.MALFORMED_UTF8, headerWith("kid", bad).getBytes(ISO_8859_1));
        assertHeaderRefused(
                ErrorCode.MALFORMED_UTF8, headerWith("x" + latin1(hex), "1").getBytes(ISO_8859_1));
        assertPayloadRefused(ErrorCode.MALFORMED_UTF8, payloadWith("x", bad).getBytes(ISO_8859_1));
        assertPayloadRefused(ErrorCode.MALFORMED_UTF8, payloadWith("jti", bad).getBytes(ISO_8859_1));
        assertPayloadRefused(
                ErrorCode.MALFORMED_UTF8, payloadWith("x" + latin1(hex), "1").getBytes(ISO_8859_1));
        assertPayloadRefused(
                ErrorCode.MALFORMED_UTF8,
                payloadWith("grants", "{\"video\":{\"room\":" + bad + "}}").getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "\\udbff",
                "\\udc00",
                "\\udfff",
                "\\ud800x",
                "\\ud800\\ud800",
                "\\udc00\\ud800",
                "\\ud800\\u0041",
                "\\ud83d\\n\\ude00",
                "\\uD83D"
            })
    void escapedSurrogateWithoutItsPairIsRefused(String escapes) {
        String bad = "\"" + CANARY + escapes + "\"";

        assertHeaderRefused(ErrorCode.MALFORMED_JSON, headerWith("x", bad).getBytes(UTF_8));
        assertHeaderRefused(ErrorCode.MALFORMED_JSON, headerWith("kid", bad).getBytes(UTF_8));
        assertHeaderRefused(
                ErrorCode.MALFORMED_JSON, headerWith("x" + escapes, "1").getBytes(UTF_8));
        assertPayloadRefused(ErrorCode.MALFORMED_JSON, payloadWith("x", bad).getBytes(UTF_8));
        assertPayloadRefused(ErrorCode.MALFORMED_JSON, payloadWith("jti", bad).getBytes(UTF_8));
        assertPayloadRefused(
                ErrorCode.MALFORMED_JSON, payloadWith("x" + escapes, "1").getBytes(UTF_8));
        assertPayloadRefused(
                ErrorCode.MALFORMED_JSON,
                payloadWith("grants", "{\"video\":{\"room\":" + bad + "}}").getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "01", "08", "09", "0A", "0C", "0D", "1B", "1F"})
    void controlCharacterInAStringIsRefused(String hex) {
        String bad = "\"" + CANARY + latin1(hex) + "\"";

        assertHeaderRefused(ErrorCode.MALFORMED_JSON, headerWith("x", bad).getBytes(UTF_8));
        assertPayloadRefused(ErrorCode.MALFORMED_JSON, payloadWith("x", bad).getBytes(UTF_8));
        assertPayloadRefused(
                ErrorCode.MALFORMED_JSON, payloadWith("x" + latin1(hex), "1").getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "0B", "0C", "1A", "1E", "85", "A0", "C2A0", "EFBBBF", "E280A8", "FF", "C0A0"})
    void onlyJsonsWhiteSpaceIsWhiteSpace(String hex) {
        String around = latin1(hex);
        String header = new String(HEADER, UTF_8);
        String payload = new String(PAYLOAD, UTF_8);

        assertHeaderRefused(ErrorCode.MALFORMED_JSON, (around + header).getBytes(ISO_8859_1));
        assertHeaderRefused(ErrorCode.MALFORMED_JSON, (header + around).getBytes(ISO_8859_1));
        assertHeaderRefused(
                ErrorCode.MALFORMED_JSON,
                header.replace("\"alg\"", around + "\"alg\"").getBytes(ISO_8859_1));
        assertPayloadRefused(ErrorCode.MALFORMED_JSON, (around + payload).getBytes(ISO_8859_1));
        assertPayloadRefused(ErrorCode.MALFORMED_JSON, (payload + around).getBytes(ISO_8859_1));
        assertPayloadRefused(
                ErrorCode.MALFORMED_JSON,
                payload.replace("\"exp\"", around + "\"exp\"").getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE", "IBM500"})
    void otherEncodingsAreRefused(String encoding) {
        Charset charset = Charset.forName(encoding);

        assertHeaderRefused(ErrorCode.MALFORMED_JSON, new String(HEADER, UTF_8).getBytes(charset));
        assertPayloadRefused(ErrorCode.MALFORMED_JSON, new String(PAYLOAD, UTF_8).getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u007f",
                "\u0080",
                "\u07ff",
                "\u0800",
                "\ud7ff",
                "\ue000",
                "\ufeff",
                "\uffff",
                "\ud800\udc00",
                "\udbff\udfff",
                "\u00e9",
                "e\u0301",
                "\u65e5\u672c",
                "\ud83d\ude00"
            })
    void textIsReadAsItIs(String text) {
        VerifiedToken<TannoyToken> token =
                assertVerifies(Forgery.withPayload(payloadWith("grants", "{\"identity\":\"" + text + "\"}")));

        assertThat(Optional.ofNullable(token.claims().identity())).hasValue(text);
    }

    @Test
    void escapesAreRead() {
        VerifiedToken<TannoyToken> token = assertVerifies(Forgery.withPayload(
                payloadWith("grants", "{\"identity\":\"\\u0000\\b\\f\\n\\r\\t\\/\\\\\\\"\\u00E9\\ud83D\\uDE00\"}")));

        assertThat(Optional.ofNullable(token.claims().identity())).hasValue("\u0000\b\f\n\r\t/\\\"\u00e9\ud83d\ude00");
    }

    @Test
    void textsThatLookAlikeAreNotTheSame() {
        VerifiedToken<TannoyToken> token = assertVerifies(
                Forgery.withPayload(payloadWith("grants", "{\"\u00e9\":{},\"e\u0301\":{},\"identity\":\"x\"}")));

        assertThat(token.claims().grants().keys())
                .containsExactly("\u00e9", "e\u0301")
                .inOrder();
    }
}
