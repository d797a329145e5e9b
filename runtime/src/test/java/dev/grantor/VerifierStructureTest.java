package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.LONGEST;
import static dev.grantor.testsupport.HostileTokens.VERIFIER;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertRefusedVerified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.good;
import static dev.grantor.testsupport.HostileTokens.ofLength;
import static dev.grantor.testsupport.HostileTokens.verifier;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.refusal;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.VerificationException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is three segments, joined by two dots, and not too long. */
class VerifierStructureTest {

    private static final String HEADER = good().split("\\.")[0];
    private static final String PAYLOAD = good().split("\\.")[1];
    private static final String SIGNATURE = good().split("\\.")[2];

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNoToken() {
        assertMalformed(ErrorCode.TOKEN_MISSING, null);
    }

    @Test
    void emptyTextIsNoToken() {
        assertMalformed(ErrorCode.TOKEN_MISSING, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\u0000", CANARY, "null", "undefined", "Bearer", "{}", "."})
    void textWithTooFewDotsIsNoToken(String text) {
        assertMalformed(ErrorCode.MALFORMED_STRUCTURE, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%1$s",
                "%1$s%2$s%3$s",
                "%1$s.%2$s",
                "%1$s.%2$s%3$s",
                "%1$s.%2$s.%3$s.",
                ".%1$s.%2$s.%3$s",
                "%1$s..%2$s.%3$s",
                "%1$s.%2$s..%3$s",
                "%1$s.%2$s.%3$s.%3$s",
                "%1$s.%2$s.%3$s.%1$s.%2$s",
                "%1$s.%2$s.%3$s.%1$s.%2$s.%3$s",
                "...",
                "....",
                "....."
            })
    void tokenHasExactlyTwoDots(String format) {
        assertMalformed(ErrorCode.MALFORMED_STRUCTURE, format.formatted(HEADER, PAYLOAD, SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\u3002%s\u3002%s", "%s\uff0e%s\uff0e%s", "%s\u2024%s\u2024%s", "%s%%2E%s%%2E%s"})
    void whatLooksLikeADotIsNone(String format) {
        assertMalformed(ErrorCode.MALFORMED_STRUCTURE, format.formatted(HEADER, PAYLOAD, SIGNATURE));
    }

    @Test
    void encryptedTokenIsToldApart() {
        String jwe = HEADER + "." + SIGNATURE + "." + SIGNATURE + "." + PAYLOAD + "." + SIGNATURE;

        assertThat(assertMalformed(ErrorCode.MALFORMED_STRUCTURE, jwe))
                .hasMessageThat()
                .contains("JWE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"payload\":\"%2$s\",\"protected\":\"%1$s\",\"signature\":\"%3$s\"}",
                "{\"payload\":\"%2$s\",\"signatures\":[{\"protected\":\"%1$s\",\"signature\":\"%3$s\"}]}",
                "[\"%1$s\",\"%2$s\",\"%3$s\"]"
            })
    void jsonSerialisationIsRefused(String format) {
        assertMalformed(ErrorCode.MALFORMED_STRUCTURE, format.formatted(HEADER, PAYLOAD, SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer %s",
                "bearer %s",
                "Bearer:%s",
                "Authorization:%s",
                " %s",
                "%s ",
                "%s\n",
                "\"%s\"",
                "{\"token\":\"%s\"}",
                "?token=%s",
                "%s&x=1",
                "\ufeff%s",
                "%s\u0000",
                "<%s>"
            })
    void whatStandsAroundATokenIsNotRemoved(String format) {
        assertMalformed(ErrorCode.MALFORMED_BASE64URL, format.formatted(good()));
    }

    @Test
    void bearerIsTold() {
        refusal(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_BASE64URL,
                "\"Bearer\"",
                () -> TannoyTokens.verifier()
                        .acceptWaived()
                        .key(Fixtures.KEY)
                        .build()
                        .verify("Bearer " + good()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "..%3$s", ".%2$s.", ".%2$s.%3$s"})
    void emptyHeaderIsRefused(String format) {
        assertMalformed(ErrorCode.MALFORMED_JSON, format.formatted(HEADER, PAYLOAD, SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%1$s..", "%1$s.%2$s.", "%1$s..%3$s"})
    void emptyPayloadOrSignatureIsNotSigned(String format) {
        assertNotSigned(format.formatted(HEADER, PAYLOAD, SIGNATURE));
    }

    @Test
    void emptyPayloadIsRefusedAlsoWhenItIsSigned() {
        assertRefusedVerified(
                MalformedTokenException.class, ErrorCode.MALFORMED_JSON, Forgery.signed(HEADER + ".", "HmacSHA256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "A", "=", " ", "\u0000", "{", "[", "\"", "canary", "\ud83d\ude00", "e30."})
    void tenMegabytesOfGarbageAreNotLookedAt(String part) {
        assertMalformed(ErrorCode.TOKEN_TOO_LARGE, part.repeat(10_000_000 / part.length()));
    }

    @Test
    void tenMegabytesAroundATokenAreNotLookedAt() {
        assertMalformed(ErrorCode.TOKEN_TOO_LARGE, good() + " ".repeat(10_000_000));
        assertMalformed(ErrorCode.TOKEN_TOO_LARGE, HEADER + "." + "A".repeat(10_000_000) + "." + SIGNATURE);
    }

    @Test
    void tokenHasAtMost16384Characters() {
        String longest = ofLength(16_384);
        assertThat(longest).hasLength(16_384);
        assertVerifies(longest);
        assertNotSigned(Forgery.withWrongSignature(longest));

        assertMalformed(ErrorCode.TOKEN_TOO_LARGE, longest + "A");
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 1000, LONGEST})
    void longestTokenCanBeConfigured(int maxLength) {
        TokenVerifier<TannoyToken> verifier = verifier().maxLength(maxLength).build();
        String longest = ofLength(maxLength);

        assertThat(longest).hasLength(maxLength);
        assertVerifies(verifier, longest);
        assertRefused(verifier, MalformedTokenException.class, ErrorCode.TOKEN_TOO_LARGE, longest + "A");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "A", "AAAA.", "=", "{"})
    void garbageOfTheLongestLengthTakesNoTime(String part) {
        TokenVerifier<TannoyToken> verifier = verifier().maxLength(LONGEST).build();

        assertRefused(verifier, VerificationException.class, part.repeat(LONGEST / part.length()));
    }

    private static MalformedTokenException assertMalformed(ErrorCode code, String token) {
        return assertRefused(VERIFIER, MalformedTokenException.class, code, token);
    }
}
