package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertWeak;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.WeakSecretException;
import dev.grantor.testsupport.Refusals;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret has as many bytes as its algorithm's hash (RFC 7518 §3.2), and they are not a few bytes again and again. */
class SecretStrengthTest {

    private static final byte[] RANDOM =
            HexFormat.of().parseHex("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private static final String LONG = "canary-secret-that-is-longer-than-any-of-the-algorithms-needs-it-to-be";

    static final Arguments[] FLOORS = {
        Arguments.of(Algorithm.HS256, 32, Named.<Function<Secret, HmacKey>>of("hs256", HmacKey::hs256)),
        Arguments.of(Algorithm.HS384, 48, Named.<Function<Secret, HmacKey>>of("hs384", HmacKey::hs384)),
        Arguments.of(Algorithm.HS512, 64, Named.<Function<Secret, HmacKey>>of("hs512", HmacKey::hs512))
    };

    @ParameterizedTest
    @FieldSource("FLOORS")
    void secretAsLongAsTheHashIsTaken(Algorithm algorithm, int bytes, Function<Secret, HmacKey> key) {
        Secret secret = Secret.text(LONG.substring(0, bytes));

        assertThat(key.apply(secret).algorithm()).isEqualTo(algorithm);
    }

    @ParameterizedTest
    @FieldSource("FLOORS")
    void secretThatIsOneByteShorterIsRefused(Algorithm algorithm, int bytes, Function<Secret, HmacKey> key) {
        Secret secret = Secret.text(LONG.substring(0, bytes - 1));
        int bits = (bytes - 1) * 8;
        String message = "secret: has %s bytes (%s bits), but %s needs at least %s (%s bits; RFC 7518 §3.2)"
                .formatted(bytes - 1, bits, algorithm, bytes, bytes * 8);

        assertWeak(ErrorCode.SECRET_TOO_SHORT, bits, message, () -> key.apply(secret));
    }

    @ParameterizedTest
    @FieldSource("FLOORS")
    void lengthIsThatOfTheBytesAndNotOfTheText(Algorithm algorithm, int bytes, Function<Secret, HmacKey> key) {
        Secret longEnough = Secret.text("\u00e9" + LONG.substring(0, bytes - 2));
        Secret tooShort = Secret.base64("Y2FuYXJ5LXNlY3JldC10aGF0LWlzLXRvby1zaG9ydA==");

        assertThat(key.apply(longEnough).algorithm()).isEqualTo(algorithm);
        assertWeak(ErrorCode.SECRET_TOO_SHORT, 248, "has 31 bytes", () -> key.apply(tooShort));
    }

    @ParameterizedTest
    @FieldSource("FLOORS")
    void uncheckedSecretMayBeShorter(Algorithm algorithm, int bytes, Function<Secret, HmacKey> key) {
        assertThat(key.apply(Secret.unchecked("canary")).algorithm()).isEqualTo(algorithm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canary", "can\u00e4ry", "\u00e9\u00e9\u00e9\u00e9"})
    void shortSecretIsRefusedWhateverItsBytes(String secret) {
        byte[] latin1 = secret.getBytes(ISO_8859_1);

        assertWeak(
                ErrorCode.SECRET_TOO_SHORT,
                latin1.length * 8,
                "secret: has " + latin1.length + " bytes",
                () -> HmacKey.hs256(Secret.bytes(latin1)));
    }

    @Test
    void refusalTellsHowManyBitsAreRequired() {
        WeakSecretException refusal = Refusals.refusal(
                WeakSecretException.class,
                ErrorCode.SECRET_TOO_SHORT,
                "512 bits",
                () -> HmacKey.hs512(Secret.text("canary")));

        assertThat(refusal.requiredBits()).isEqualTo(512);
        assertThat(refusal.path()).isEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 'a', 127, -128, -1})
    void oneByteRepeatedIsRefused(byte repeated) {
        byte[] secret = new byte[64];
        Arrays.fill(secret, repeated);

        assertWeak(
                ErrorCode.SECRET_DEGENERATE,
                512,
                "secret: is one byte repeated",
                () -> HmacKey.hs256(Secret.bytes(secret)));
        assertWeak(
                ErrorCode.SECRET_DEGENERATE,
                512,
                "secret: is one byte repeated",
                () -> HmacKey.hs512(Secret.bytes(secret)));
    }

    @ParameterizedTest
    @CsvSource({"changeme, 4, 8", "changeme, 5, 8", "canary, 6, 6", "0123456789abcdef, 2, 16", "ab, 100, 2"})
    void fewBytesRepeatedAreRefused(String part, int times, int period) {
        String message = "secret: is the same %s bytes again and again, and as weak as these".formatted(period);
        String secret = part.repeat(times);

        assertWeak(ErrorCode.SECRET_DEGENERATE, secret.length() * 8, message, () -> HmacKey.hs256(Secret.text(secret)));
        assertWeak(
                ErrorCode.SECRET_DEGENERATE,
                secret.length() * 8,
                message,
                () -> HmacKey.hs256(Secret.bytes(secret.getBytes(UTF_8))));
    }

    @Test
    void fewBytesRepeatedAreRefusedThoughTheLastTimeIsNotWhole() {
        assertWeak(
                ErrorCode.SECRET_DEGENERATE,
                280,
                "is the same 8 bytes again and again",
                () -> HmacKey.hs256(Secret.text("changemechangemechangemechangemecha")));
    }

    @Test
    void fewBytesRepeatedAreRefusedThoughOneIsAbove127() {
        byte[] secret = "ch\u00e4ngeme".repeat(4).getBytes(ISO_8859_1);

        assertWeak(
                ErrorCode.SECRET_DEGENERATE,
                256,
                "is the same 8 bytes again and again",
                () -> HmacKey.hs256(Secret.bytes(secret)));
    }

    @Test
    void repeatedPartThatIsLongEnoughItselfIsTaken() {
        String part = LONG.substring(0, 32);

        assertThat(HmacKey.hs256(Secret.text(part + part)).algorithm()).isEqualTo(Algorithm.HS256);
    }

    @Test
    void repeatedPartHasToBeLongEnoughForTheAlgorithm() {
        String part = LONG.substring(0, 32);

        assertWeak(
                ErrorCode.SECRET_DEGENERATE,
                512,
                "is the same 32 bytes again and again",
                () -> HmacKey.hs512(Secret.text(part + part)));
    }

    @ParameterizedTest
    @CsvSource({"6, 26", "6, 100", "31, 1", "1, 31"})
    void nulBytesAtTheEndDoNotCount(int bytes, int padding) {
        byte[] secret = Arrays.copyOf(LONG.substring(0, bytes).getBytes(UTF_8), bytes + padding);

        assertWeak(
                ErrorCode.SECRET_DEGENERATE,
                bytes * 8,
                "secret: has %s bytes (%s bits) and then only NUL bytes, but HS256 needs at least 32"
                        .formatted(bytes, bytes * 8),
                () -> HmacKey.hs256(Secret.bytes(secret)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 32, 100})
    void nulBytesAtTheEndHideNoRepetition(int padding) {
        byte[] secret = Arrays.copyOf("changeme".repeat(4).getBytes(UTF_8), 32 + padding);

        assertWeak(
                ErrorCode.SECRET_DEGENERATE,
                secret.length * 8,
                "secret: is the same 8 bytes again and again",
                () -> HmacKey.hs256(Secret.bytes(secret)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void randomSecretMayEndWithNulBytes(int count) {
        byte[] secret = Arrays.copyOf(RANDOM, 32);
        Arrays.fill(secret, 32 - count, 32, (byte) 0);

        assertThat(Secret.bytes(secret).bytesFor(Algorithm.HS256)).isEqualTo(secret);
    }

    @Test
    void threeNulBytesAreNoAccident() {
        byte[] secret = Arrays.copyOf(RANDOM, 32);
        Arrays.fill(secret, 29, 32, (byte) 0);

        assertWeak(ErrorCode.SECRET_DEGENERATE, 29 * 8, "has 29 bytes", () -> HmacKey.hs256(Secret.bytes(secret)));
    }

    @Test
    void nulBytesAfterASecretThatIsLongEnoughAreTaken() {
        byte[] secret = Arrays.copyOf(LONG.substring(0, 32).getBytes(UTF_8), 40);

        assertThat(Secret.bytes(secret).bytesFor(Algorithm.HS256)).isEqualTo(secret);
    }
}
