package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertWeak;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.Reachable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a secret is given in. {@link SecretFormTest} has what is refused by its form. */
class SecretTest {

    private static final String TEXT = "canary-secret-of-thirty-two-bytes-or-more";

    /** Its Base64 has both characters that base64url has not. */
    private static final byte[] BYTES =
            HexFormat.of().parseHex("fbeffffe00c0ffee0a0d20227f80feff123456789abcdef0fedcba9876543210ff");

    private static byte[] bytes(Secret secret) {
        return secret.bytesFor(Algorithm.HS256);
    }

    @Test
    void textIsItsUtf8() {
        assertThat(bytes(Secret.text(TEXT))).isEqualTo(TEXT.getBytes(UTF_8));
        assertThat(bytes(Secret.text("gr\u00fc\u00dfe an \ud83d\ude00: " + TEXT)))
                .isEqualTo(("gr\u00fc\u00dfe an \ud83d\ude00: " + TEXT).getBytes(UTF_8));
    }

    @Test
    void textIsNotDecoded() {
        String base64 = Base64.getEncoder().encodeToString(BYTES);
        String hex = HexFormat.of().formatHex(BYTES);

        assertThat(bytes(Secret.text(base64))).isEqualTo(base64.getBytes(UTF_8));
        assertThat(bytes(Secret.text(hex))).isEqualTo(hex.getBytes(UTF_8));
    }

    @Test
    void base64IsDecodedWithPaddingOrWithout() {
        byte[] ofOneMore = Arrays.copyOf(BYTES, BYTES.length + 1);

        assertThat(bytes(Secret.base64(Base64.getEncoder().encodeToString(BYTES))))
                .isEqualTo(BYTES);
        assertThat(bytes(Secret.base64(Base64.getEncoder().encodeToString(ofOneMore))))
                .isEqualTo(ofOneMore);
        assertThat(bytes(Secret.base64(Base64.getEncoder().withoutPadding().encodeToString(ofOneMore))))
                .isEqualTo(ofOneMore);
    }

    @Test
    void base64UrlIsDecodedWithPaddingOrWithout() {
        byte[] ofOneMore = Arrays.copyOf(BYTES, BYTES.length + 1);

        assertThat(bytes(Secret.base64Url(Base64.getUrlEncoder().encodeToString(BYTES))))
                .isEqualTo(BYTES);
        assertThat(bytes(Secret.base64Url(Base64.getUrlEncoder().encodeToString(ofOneMore))))
                .isEqualTo(ofOneMore);
        assertThat(bytes(
                        Secret.base64Url(Base64.getUrlEncoder().withoutPadding().encodeToString(ofOneMore))))
                .isEqualTo(ofOneMore);
    }

    @Test
    void hexadecimalDigitsAreDecodedInEitherCase() {
        assertThat(bytes(Secret.hex(HexFormat.of().formatHex(BYTES)))).isEqualTo(BYTES);
        assertThat(bytes(Secret.hex(HexFormat.of().withUpperCase().formatHex(BYTES))))
                .isEqualTo(BYTES);
    }

    @Test
    void bytesAreTakenAsTheyAre() {
        assertThat(bytes(Secret.bytes(BYTES))).isEqualTo(BYTES);
        assertThat(bytes(Secret.bytes(TEXT.getBytes(UTF_8)))).isEqualTo(TEXT.getBytes(UTF_8));
    }

    @Test
    void clearingTheCallersBytesHasNoEffect() {
        byte[] given = BYTES.clone();
        Secret secret = Secret.bytes(given);
        Arrays.fill(given, (byte) 0);

        assertThat(bytes(secret)).isEqualTo(BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s", " ", "secret\n", "\"secret\"", "SECRET=secret", "changeme", "gr\u00fc\u00dfe", "\u0000"})
    void uncheckedTextMayBeAnyButEmpty(String text) {
        assertThat(Secret.unchecked(text).bytesFor(Algorithm.HS512)).isEqualTo(text.getBytes(UTF_8));
    }

    @Test
    void uncheckedTextMustNotBeEmpty() {
        assertWeak(ErrorCode.SECRET_TOO_SHORT, 0, "secret: is empty", () -> Secret.unchecked(""));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        String message = "secret: must not be null";

        assertInvalid(ErrorCode.PARAMETER_MISSING, "secret", message, () -> Secret.text(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "secret", message, () -> Secret.base64(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "secret", message, () -> Secret.base64Url(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "secret", message, () -> Secret.hex(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "secret", message, () -> Secret.bytes(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "secret", message, () -> Secret.unchecked(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "secret", message, () -> HmacKey.hs256(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary\ud800", "\udc00canary", "canary\ude00\ud83d-of-more-than-thirty-two-bytes"})
    void unpairedSurrogateIsRefused(String text) {
        String message = "secret: must not contain an unpaired surrogate";

        assertInvalid(ErrorCode.PARAMETER_TEXT, "secret", message, () -> Secret.text(text));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "secret", message, () -> Secret.base64(text));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "secret", message, () -> Secret.base64Url(text));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "secret", message, () -> Secret.hex(text));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "secret", message, () -> Secret.unchecked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary-secret",
                "canary_secret",
                "canary secret",
                "canary==secret",
                "canar",
                "Y2FuYXJ5=",
                "Y2FuYXJ5===",
                "c\u00e4nary=="
            })
    void textThatIsNoBase64IsRefused(String text) {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                "secret: is not Base64; is it to be used as it is shown, with Secret.text?",
                () -> Secret.base64(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary+secret", "canary/secret", "canary secret", "canar", "Y2FuYXJ5=", "c\u00e4nary=="})
    void textThatIsNoBase64UrlIsRefused(String text) {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                "secret: is not base64url; is it to be used as it is shown, with Secret.text?",
                () -> Secret.base64Url(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary", "0", "012", "0x0123", "01 23", "01:23", "0g", "\u0660\u0661", "\uff11\uff12"})
    void textOfOtherThanPairsOfHexadecimalDigitsIsRefused(String text) {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "secret",
                "secret: is not hexadecimal; is it to be used as it is shown, with Secret.text?",
                () -> Secret.hex(text));
    }

    /** Nearly all keys of 32 bytes have something that would be a mistake in a text. */
    @ParameterizedTest
    @FieldSource("RANDOM")
    void randomBytesMayHaveAnyForm(String hex) {
        byte[] random = HexFormat.of().parseHex(hex);

        assertThat(bytes(Secret.bytes(random))).isEqualTo(random);
        assertThat(bytes(Secret.hex(hex))).isEqualTo(random);
        assertThat(bytes(Secret.base64(Base64.getEncoder().encodeToString(random))))
                .isEqualTo(random);
    }

    /** Begins with a space, ends with a line break, has a line break, is in quotation marks, has a NUL at its end. */
    static final String[] RANDOM = {
        "20fb03c19e6d54a7f8120bc3d5e6977ac48b5f6e0d1c2b3a99e8f7d6c5b4a392",
        "c7fb03c19e6d54a7f8120bc3d5e6977ac48b5f6e0d1c2b3a99e8f7d6c5b4a30a",
        "c7fb03c19e6d54a7f80a0d0ad5e6977ac48b5f6e0d1c2b3a99e8f7d6c5b4a392",
        "22fb03c19e6d54a7f8120bc3d5e6977ac48b5f6e0d1c2b3a99e8f7d6c5b4a322",
        "c7fb03c19e6d54a7f8120bc3d5e6977ac48b5f6e0d1c2b3a99e8f7d6c5b4a3921100",
    };

    @Test
    void textOfAnotherEncodingThanUtf8MayBeASecret() {
        byte[] latin1 = ("gr\u00fc\u00dfe und " + TEXT).getBytes(ISO_8859_1);

        assertThat(bytes(Secret.bytes(latin1))).isEqualTo(latin1);
    }

    @Test
    void destroyedSecretMakesNoKeys() {
        Secret checked = Secret.text(TEXT);
        Secret unchecked = Secret.unchecked(TEXT);

        checked.destroy();
        checked.destroy();
        unchecked.destroy();

        String message = "secret: has been destroyed";
        assertThat(checked.isDestroyed()).isTrue();
        assertInvalid(ErrorCode.PARAMETER_RANGE, "secret", message, () -> HmacKey.hs256(checked));
        assertInvalid(ErrorCode.PARAMETER_RANGE, "secret", message, () -> HmacKey.hs512(checked));
        assertInvalid(ErrorCode.PARAMETER_RANGE, "secret", message, () -> HmacKey.hs256(unchecked));
    }

    @Test
    void destroyedSecretIsOverwritten() {
        Secret secret = Secret.text(TEXT);
        byte[] held = Reachable.of(byte[].class, secret).get(0);
        assertThat(held).isEqualTo(TEXT.getBytes(UTF_8));

        secret.destroy();

        assertThat(held).isEqualTo(new byte[TEXT.length()]);
    }

    @Test
    void keysOfADestroyedSecretGoOn() {
        Secret secret = Secret.text(TEXT);
        HmacKey key = HmacKey.hs256(secret);
        byte[] input = {1, 2, 3};
        byte[] signature = Hmac.of(Algorithm.HS256, bytes(secret)).sign(input);

        secret.destroy();

        assertThat(key.isDestroyed()).isFalse();
        assertThat(key.verify(input, input.length, signature)).isTrue();
    }

    @Test
    void secretStaysWhenAKeyOfItIsDestroyed() {
        Secret secret = Secret.text(TEXT);
        HmacKey.hs256(secret).destroy();

        assertThat(secret.isDestroyed()).isFalse();
        assertThat(bytes(secret)).isEqualTo(TEXT.getBytes(UTF_8));
    }

    @Test
    void arrayOfTheCallersStaysWhenTheSecretIsDestroyed() {
        byte[] given = BYTES.clone();
        Secret.bytes(given).destroy();

        assertThat(given).isEqualTo(BYTES);
    }

    @Test
    void toStringShowsNothing() {
        assertThat(Secret.text(TEXT).toString()).isEqualTo("Secret[redacted]");
        assertThat(Secret.unchecked(TEXT).toString()).isEqualTo("Secret[redacted]");
    }

    @Test
    void secretIsNotSerializable() {
        assertThat(Secret.text(TEXT)).isNotInstanceOf(Serializable.class);
    }
}
