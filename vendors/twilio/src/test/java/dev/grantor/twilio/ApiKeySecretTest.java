package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertWeak;
import static dev.grantor.twilio.Fixtures.ACCOUNT_SID;
import static dev.grantor.twilio.Fixtures.KEY_SID;
import static dev.grantor.twilio.Fixtures.SECRET;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.WeakSecretException;
import dev.grantor.testsupport.Refusals;
import java.io.Serializable;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeySecretTest {

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "secret", "secret: must not be null", () -> key((String) null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "secret", "secret: must not be null", () -> key((byte[]) null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "secret",
                "secret: must not be null",
                () -> ApiKey.unchecked(ACCOUNT_SID, KEY_SID, null));
    }

    @ParameterizedTest
    @CsvSource({"'', 0, 0", "canary-8, 8, 64", "canary-of-thirty-one-characters, 31, 248"})
    void shortSecretIsRefusedWithItsLength(String secret, int bytes, int bits) {
        String message =
                ("secret: has %s bytes (%s bits), but HS256 needs at least 32 (256 bits; RFC 7518 §3.2). Use the "
                                + "secret as shown.")
                        .formatted(bytes, bits);

        assertWeak(ErrorCode.SECRET_TOO_SHORT, bits, message, () -> key(secret));
        assertWeak(ErrorCode.SECRET_TOO_SHORT, bits, message, () -> key(secret.getBytes(US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary-of-thirty-two-characters-", "canary-of-a-few-more-than-thirty-two-characters"})
    void secretOf256BitsAndMoreIsTaken(String secret) {
        assertThat(key(secret).sid()).isEqualTo(KEY_SID);
        assertThat(key(secret.getBytes(US_ASCII)).sid()).isEqualTo(KEY_SID);
    }

    @Test
    void requiredBitsAreThoseOfRfc7518() {
        WeakSecretException refusal =
                Refusals.refusal(WeakSecretException.class, ErrorCode.SECRET_TOO_SHORT, "256", () -> key("canary"));

        assertThat(refusal.requiredBits()).isEqualTo(256);
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 'a', -1})
    void oneByteRepeatedIsRefused(byte repeated) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, repeated);

        assertWeak(ErrorCode.SECRET_DEGENERATE, 256, "secret: is one byte repeated.", () -> key(secret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n", "%s\r\n", "%s ", " %s", "\t%s"})
    void whiteSpaceAtAnEndIsRefused(String format) {
        String secret = format.formatted(SECRET);
        String message = "secret: begins or ends with white space";

        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> key(secret));
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", message, () -> key(secret.getBytes(US_ASCII)));
    }

    @Test
    void randomBytesMayBeginWithTheByteOfASpace() {
        byte[] secret = SECRET.getBytes(US_ASCII);
        secret[0] = ' ';
        secret[1] = (byte) 0xfe;

        assertThat(key(secret).sid()).isEqualTo(KEY_SID);
    }

    @Test
    void pemIsRefused() {
        String pem = "-----BEGIN PRIVATE KEY-----\ncanarycanarycanarycanary\n-----END PRIVATE KEY-----";

        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", "secret: is a PEM file", () -> key(pem));
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", "secret: is a PEM file", () -> key(pem.getBytes(US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(strings = {ACCOUNT_SID, KEY_SID, "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void sidIsRefused(String sid) {
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", "secret: is a SID", () -> key(sid));
        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", "secret: is a SID", () -> key(sid.getBytes(US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0080', '\u00e9', '\u0665', '\uffff'})
    void charactersOutsideAsciiAreRefused(char outside) {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                "secret: has characters outside ASCII",
                () -> key(SECRET + outside));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u007f'})
    void firstAndLastCharacterOfAsciiAreOfAText(char ofAscii) {
        String secret = ofAscii + SECRET;

        assertThat(jwt(key(secret))).isEqualTo(jwt(key(secret.getBytes(US_ASCII))));
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                "secret: begins or ends with white space",
                () -> key((secret + ' ').getBytes(US_ASCII)));
    }

    @Test
    void clearingTheCallersArrayHasNoEffect() {
        byte[] secret = SECRET.getBytes(US_ASCII);
        ApiKey key = key(secret);
        Arrays.fill(secret, (byte) 0);

        assertThat(jwt(key)).isEqualTo(jwt(Fixtures.KEY));
    }

    @Test
    void stringAndBytesAreTheSameSecret() {
        assertThat(jwt(key(SECRET.getBytes(US_ASCII)))).isEqualTo(jwt(key(SECRET)));
    }

    @Test
    void uncheckedSignsAsACheckedKeyDoes() {
        assertThat(jwt(ApiKey.unchecked(ACCOUNT_SID, KEY_SID, SECRET))).isEqualTo(jwt(Fixtures.KEY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", " ", "secret\n", "gr\u00fc\u00dfe"})
    void uncheckedTakesAnyText(String secret) {
        assertThat(ApiKey.unchecked(ACCOUNT_SID, KEY_SID, secret).sid()).isEqualTo(KEY_SID);
    }

    @Test
    void uncheckedRefusesAnEmptySecret() {
        assertWeak(ErrorCode.SECRET_TOO_SHORT, 0, "secret: is empty", () -> ApiKey.unchecked(ACCOUNT_SID, KEY_SID, ""));
    }

    @Test
    void uncheckedRefusesAnUnpairedSurrogate() {
        assertInvalid(
                ErrorCode.PARAMETER_TEXT,
                "secret",
                "unpaired surrogate",
                () -> ApiKey.unchecked(ACCOUNT_SID, KEY_SID, "canary\ud800"));
    }

    @Test
    void toStringShowsTheAlgorithmOnly() {
        assertThat(Fixtures.KEY.toString()).isEqualTo("ApiKey[HS256]");
    }

    @Test
    void keyIsNotSerializable() {
        assertThat(Fixtures.KEY).isNotInstanceOf(Serializable.class);
    }

    private static ApiKey key(String secret) {
        return ApiKey.of(ACCOUNT_SID, KEY_SID, secret);
    }

    private static ApiKey key(byte[] secret) {
        return ApiKey.of(ACCOUNT_SID, KEY_SID, secret);
    }

    private static String jwt(ApiKey key) {
        return Fixtures.token(key).id("1").build().toJwt();
    }
}
