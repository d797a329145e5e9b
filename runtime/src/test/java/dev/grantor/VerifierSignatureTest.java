package dev.grantor;

import static dev.grantor.testsupport.HostileTokens.VERIFIER;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.good;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.VerificationException;
import dev.grantor.testsupport.Forgery;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signature is 32 bytes over exactly what was received, and nothing else is one. */
class VerifierSignatureTest {

    private static final String GOOD = good();
    private static final String SIGNING_INPUT = GOOD.substring(0, GOOD.lastIndexOf('.'));
    private static final byte[] MAC = Forgery.mac(SIGNING_INPUT, "HmacSHA256");

    static IntStream bits() {
        return IntStream.range(0, 256);
    }

    static IntStream shorterLengths() {
        return IntStream.range(0, 43);
    }

    static IntStream positions() {
        return IntStream.range(0, GOOD.length());
    }

    private static String withSignature(byte[] signature) {
        return SIGNING_INPUT + "." + Forgery.encode(signature);
    }

    @Test
    void signatureVerifies() {
        assertVerifies(withSignature(MAC));
    }

    @ParameterizedTest
    @MethodSource("bits")
    void signatureWithOneBitFlippedIsRefused(int bit) {
        byte[] flipped = MAC.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);

        assertNotSigned(withSignature(flipped));
    }

    @ParameterizedTest
    @MethodSource("shorterLengths")
    void signatureThatIsCutIsRefused(int length) {
        assertNotSigned(GOOD.substring(0, SIGNING_INPUT.length() + 1 + length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 8, 16, 20, 28, 30, 31, 33, 34, 48, 64, 256})
    void signatureOfAnotherLengthIsRefused(int length) {
        assertNotSigned(withSignature(Arrays.copyOf(MAC, length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AA", "AAA", "AAAA", "w"})
    void signatureWithSomethingBehindItIsRefused(String rest) {
        assertNotSigned(GOOD + rest);
    }

    @Test
    void bytesThatAreAllTheSameAreNoSignature() {
        byte[] ones = new byte[32];
        Arrays.fill(ones, (byte) -1);

        assertNotSigned(withSignature(new byte[32]));
        assertNotSigned(withSignature(ones));
    }

    @Test
    void otherEncodingsOfTheSignatureAreRefused() {
        assertNotSigned(SIGNING_INPUT + "." + HexFormat.of().formatHex(MAC));
        assertNotSigned(withSignature(Forgery.encode(MAC).getBytes(UTF_8)));
        assertRefused(
                VERIFIER,
                MalformedTokenException.class,
                ErrorCode.MALFORMED_BASE64URL,
                SIGNING_INPUT + "." + Base64.getEncoder().encodeToString(MAC));
    }

    @Test
    void signatureOfSomethingElseIsRefused() {
        String[] segments = GOOD.split("\\.");

        assertNotSigned(withSignature(Forgery.mac(segments[0], "HmacSHA256")));
        assertNotSigned(withSignature(Forgery.mac(segments[1], "HmacSHA256")));
        assertNotSigned(withSignature(Forgery.mac(SIGNING_INPUT + ".", "HmacSHA256")));
        assertNotSigned(withSignature(Forgery.mac(segments[0] + segments[1], "HmacSHA256")));
        assertNotSigned(withSignature(Forgery.mac(segments[1] + "." + segments[0], "HmacSHA256")));
        assertNotSigned(withSignature(Forgery.mac("", "HmacSHA256")));
    }

    @Test
    void signatureOfAnotherTokenIsRefused() {
        String other = Forgery.withPayload(Forgery.payload("\"identity\":\"mallory\""));

        assertNotSigned(SIGNING_INPUT + other.substring(other.lastIndexOf('.')));
    }

    @Test
    void signatureBelongsToTheBytesNotToTheirMeaning() {
        byte[] spaced = (Forgery.HEADER + " ").getBytes(UTF_8);

        assertNotSigned(Forgery.encode(spaced) + GOOD.substring(GOOD.indexOf('.')));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void tokenWithOneCharacterChangedIsRefused(int position) {
        String replacement = GOOD.charAt(position) == 'Q' ? "R" : "Q";
        String changed = GOOD.substring(0, position) + replacement + GOOD.substring(position + 1);

        assertRefused(VERIFIER, VerificationException.class, changed);
    }

    @ParameterizedTest
    @MethodSource("positions")
    void tokenWithoutOneOfItsCharactersIsRefused(int position) {
        String changed = GOOD.substring(0, position) + GOOD.substring(position + 1);

        assertRefused(VERIFIER, VerificationException.class, changed);
    }

    @ParameterizedTest
    @MethodSource("positions")
    void tokenThatIsCutIsRefused(int length) {
        String cut = GOOD.substring(0, length);

        assertRefused(VERIFIER, VerificationException.class, cut);
    }
}
