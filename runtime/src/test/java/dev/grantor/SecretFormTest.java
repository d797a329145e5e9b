package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets that are mistakes by their form are refused, whoever gives them in which form, and none of them is shown. */
class SecretFormTest {

    private static final String SECRET = "canary-secret-of-thirty-two-bytes-or-more";

    /** The byte E9, which is no UTF-8 where it stands. */
    private static final String WITH_ONE_BYTE_ABOVE_127 = "canary-s\u00e9cret-of-thirty-two-bytes-or-more";

    private static final String PEM = """
            -----BEGIN PUBLIC KEY-----
            canaryAAMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo4lgO
            -----END PUBLIC KEY-----""";

    static final List<String> BYTE_ORDER_MARKS = List.of("\ufeff%s", "%s\ufeff", "\"\ufeff%s\"");
    static final List<String> WHITE_SPACE =
            List.of("%s\n", "%s\r\n", "%s\r", "%s ", " %s", "\t%s", "\n%s", "%s\u000b", "%s\f");
    static final List<String> LINE_BREAKS = List.of("%s\ncanary", "canary\r\n%s", "canary\r%s");
    static final List<String> QUOTATION_MARKS = List.of("\"%s\"", "'%s'", "`%s`");
    static final List<String> ASSIGNMENTS = List.of(
            "API_SECRET=%s", "KEY=%s", "export API_SECRET=%s", "API_SECRET=\"%s\"", "API_KEY_2=%s", "SECRET==%s");

    private static void assertRefused(String message, String format) {
        String secret = format.formatted(SECRET);
        byte[] latin1 = format.formatted(WITH_ONE_BYTE_ABOVE_127).getBytes(ISO_8859_1);

        assertRefusedAsText(message, secret);
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.bytes(secret.getBytes(UTF_8)));
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.bytes(latin1));
    }

    private static void assertRefusedAsText(String message, String secret) {
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.text(secret));
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.base64(secret));
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.base64Url(secret));
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.hex(secret));
    }

    @ParameterizedTest
    @FieldSource("BYTE_ORDER_MARKS")
    void byteOrderMarkIsRefused(String format) {
        String secret = format.formatted(SECRET);
        String message = "secret: has a byte order mark (U+FEFF)";

        assertRefusedAsText(message, secret);
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.bytes(secret.getBytes(UTF_8)));
    }

    @Test
    void byteOrderMarkIsRefusedThoughWhatFollowsIsNoUtf8() {
        byte[] secret = ("\u00ef\u00bb\u00bf" + WITH_ONE_BYTE_ABOVE_127).getBytes(ISO_8859_1);

        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                "secret: has a byte order mark (U+FEFF)",
                () -> Secret.bytes(secret));
    }

    @ParameterizedTest
    @FieldSource("WHITE_SPACE")
    void whiteSpaceAtAnEndIsRefused(String format) {
        assertRefused("secret: begins or ends with white space", format);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00a0', '\u2003', '\u2028', '\u3000'})
    void whiteSpaceOutsideAsciiIsWhiteSpaceToo(char space) {
        assertRefusedAsText("secret: begins or ends with white space", SECRET + space);
        assertRefusedAsText("secret: begins or ends with white space", space + SECRET);
    }

    @ParameterizedTest
    @FieldSource("LINE_BREAKS")
    void lineBreakInsideIsRefused(String format) {
        assertRefused("secret: has a line break in it", format);
    }

    @Test
    void lineBreakAfterTheOnlyByteAbove127IsRefused() {
        byte[] secret = (SECRET + "\u00e9\n").getBytes(ISO_8859_1);

        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", "secret: ", () -> Secret.bytes(secret));
    }

    @ParameterizedTest
    @FieldSource("QUOTATION_MARKS")
    void quotationMarksAroundAreRefused(String format) {
        assertRefused("secret: has quotation marks around it", format);
    }

    @ParameterizedTest
    @FieldSource("ASSIGNMENTS")
    void nameBeforeTheSecretIsRefused(String format) {
        assertRefused("secret: has its name and an equals sign before it", format);
    }

    @Test
    void pemIsRefused() {
        String message = "secret: is a PEM file; HMAC needs a secret, and a public key is known to everybody";

        assertRefusedAsText(message, PEM);
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> Secret.bytes(PEM.getBytes(UTF_8)));
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                message,
                () -> Secret.bytes(PEM.replace("canary", "can\u00e4ry").getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n%s", "%s\n", "\ufeff%s", "Bag Attributes\n%s", "\"%s\"", "PUBLIC_KEY=%s"})
    void pemIsRefusedWhateverIsAroundIt(String format) {
        String pem = format.formatted(PEM);

        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", "secret: ", () -> Secret.text(pem));
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", "secret: ", () -> Secret.bytes(pem.getBytes(UTF_8)));
    }

    @Test
    void pemIsRefusedThoughItIsEncoded() {
        byte[] pem = PEM.getBytes(UTF_8);
        String message = "secret: is a PEM file";

        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                message,
                () -> Secret.base64(Base64.getEncoder().encodeToString(pem)));
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                message,
                () -> Secret.base64Url(Base64.getUrlEncoder().encodeToString(pem)));
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                message,
                () -> Secret.hex(HexFormat.of().formatHex(pem)));
    }

    /** A pass phrase; a quotation mark at one end; an equals sign; Base32 with its padding. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple, four times a day",
                "\"canary-secret-of-thirty-two-bytes-or-more'",
                "\"canary-secret-of-thirty-two-bytes-or-more",
                "canary=secret-of-thirty-two-bytes-or-more",
                "ab=canary-secret-of-thirty-two-bytes-or-more",
                "3CANARY=canary-secret-of-thirty-two-bytes-or-more",
                "MNQW4YLSPEWXGZLDOJSXILLPMYWXI2DJOJ2HSLLUO5XS2YTZORSXG===",
                "canary\u00a0secret-of-thirty-two-bytes-or-more"
            })
    void whatMayBeASecretIsTaken(String secret) {
        assertThat(Secret.text(secret).bytesFor(Algorithm.HS256)).isEqualTo(secret.getBytes(UTF_8));
        assertThat(Secret.bytes(secret.getBytes(UTF_8)).bytesFor(Algorithm.HS256))
                .isEqualTo(secret.getBytes(UTF_8));
    }
}
