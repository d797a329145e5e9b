package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.error.ErrorCode;
import dev.grantor.inspect.TokenInspection.Finding;
import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste is recognised: a token with something around it, half a token, or something else. */
class TokenInspectorPasteTest {

    private static final String TOKEN =
            Forgery.withPayload(Forgery.payload("\"identity\":\"canary\",\"video\":{\"room\":\"canary\"}"));

    private static final int HEADER_END = TOKEN.indexOf('.');
    private static final int PAYLOAD_END = TOKEN.lastIndexOf('.');

    private static final TokenInspector INSPECTOR =
            TannoyFindings.inspector().key(Fixtures.KEY).clock(Fixtures.CLOCK).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Bearer TOKEN                           | \"Bearer\" before it",
                "bearer: TOKEN                          | \"Bearer\" before it",
                "Authorization: Bearer TOKEN            | \"Bearer\" before it",
                "\"Bearer TOKEN\"                       | quotation marks around it and \"Bearer\" before it",
                "\"TOKEN\"                              | quotation marks around it",
                "'TOKEN'                                | quotation marks around it",
                "\u201cTOKEN\u201d                      | quotation marks around it",
                "{\"token\":\"TOKEN\"}                  | a JSON object around it",
                "{\"a\": [\"b\", {\"jwt\": \"TOKEN\"}]} | a JSON object around it",
                "{token: 'TOKEN'                        | a JSON object around it",
                "const token = \"TOKEN\";               | other text around it",
                "https://x.example/?token=TOKEN&a=b     | other text around it",
            })
    void whatIsAroundATokenIsToldAndTakenOff(String pasted, String surroundings) {
        assertTakenOff(pasted.replace("TOKEN", TOKEN), surroundings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "\t\r\n", "\u00a0", "\ufeff", "\u200b"})
    void whiteSpaceIsToldAndTakenOff(String space) {
        assertTakenOff(space + TOKEN, "white space around it");
        assertTakenOff(TOKEN + space, "white space around it");
        assertTakenOff(TOKEN.substring(0, 99) + space + TOKEN.substring(99), "line breaks or spaces in it");
    }

    private static void assertTakenOff(String pasted, String surroundings) {
        TokenInspection inspection = INSPECTOR.inspect(pasted);

        assertThat(inspection.findings())
                .containsExactly(new Finding(
                        ErrorCode.MALFORMED_STRUCTURE,
                        "The token was given with " + surroundings
                                + ". A verifier refuses that; it was taken off to look at the token "
                                + "(Tannoy error 20160)."));
        assertThat(inspection.untrustedClaims()).containsEntry("iss", Fixtures.KEY_SID);
        assertThat(inspection.report()).contains("matches the given key");
    }

    @Test
    void tokenCutOffIsToldOnceWithWhatCanBeSeenOfIt() {
        TokenInspection inHeader = INSPECTOR.inspect(TOKEN.substring(0, HEADER_END));
        TokenInspection inPayload = INSPECTOR.inspect(TOKEN.substring(0, PAYLOAD_END - 1));
        TokenInspection beforeSignature = INSPECTOR.inspect(TOKEN.substring(0, PAYLOAD_END + 1));
        TokenInspection inSignature = INSPECTOR.inspect(TOKEN.substring(0, TOKEN.length() - 1));

        assertOnly(
                inHeader,
                "The token is cut off within its header: copy all of it, up to the end of the third "
                        + "segment (Tannoy error 20160).");
        assertOnly(
                inPayload,
                "The token is cut off within its payload: copy all of it, up to the end of the third "
                        + "segment (Tannoy error 20160).");
        assertOnly(beforeSignature, "The signature is missing: the token is cut off (Tannoy error 20107).");
        assertOnly(inSignature, "The signature has 42 characters, not 43: the token is cut off (Tannoy error 20107).");
        assertThat(inPayload.untrustedHeader()).containsEntry("alg", "HS256");
        assertThat(inPayload.untrustedClaims()).isEmpty();
        assertThat(beforeSignature.untrustedClaims()).containsEntry("iss", Fixtures.KEY_SID);
    }

    @Test
    void tokenThatGoesOnIsTold() {
        assertOnly(
                INSPECTOR.inspect(TOKEN + "AA"),
                "The signature has 45 characters, not 43: something was added to the token, or it was "
                        + "signed with another algorithm (Tannoy error 20107).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "\u2026"})
    void tokenShortenedForDisplayIsTold(String ellipsis) {
        String message =
                "This is a token shortened to show it, with an ellipsis for the rest: copy all of it (Tannoy error "
                        + "20160).";

        assertOnly(INSPECTOR.inspect(TOKEN.substring(0, 20) + ellipsis), message);
        assertOnly(INSPECTOR.inspect(TOKEN.substring(0, PAYLOAD_END + 9) + ellipsis), message);
        assertOnly(INSPECTOR.inspect(TOKEN.substring(0, 20) + ellipsis + TOKEN.substring(PAYLOAD_END)), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SK0123456789abcdef0123456789abcdef | This is an API key's SID, not a token (Tannoy error 20160).",
                "AC0123456789abcdef0123456789abcdef | This is an account's SID, not a token (Tannoy error 20160).",
                "VA0123456789abcdef0123456789abcdef | This is a SID, not a token (Tannoy error 20160).",
                "-----BEGIN PRIVATE KEY----- canary | This is a PEM file, not a token. Whoever sees a "
                        + "private key can use it, so replace it if anybody has (Tannoy error 20160).",
                "{\"identity\":\"canary\"} | This is JSON without a token in it. A token is three "
                        + "segments of base64url joined by two dots (Tannoy error 20160).",
                "canary | A token is three segments joined by two dots, but this has 0 dots (Tannoy error 20160).",
                "canary.canary.canary.canary.canary | A token is three segments joined by two dots, "
                        + "but this has 4 dots: encrypted tokens (JWE) are not read (Tannoy error 20160).",
            })
    void whatIsNoTokenIsNamedAndNotShown(String pasted, String message) {
        TokenInspection inspection = INSPECTOR.inspect(pasted);

        assertOnly(inspection, message);
        assertThat(inspection.report()).doesNotContain("canary");
        assertThat(inspection.report()).doesNotContain("0123456789");
    }

    @Test
    void nothingAtAllIsTold() {
        assertOnly(INSPECTOR.inspect(null), "The token is null.");
        assertOnly(INSPECTOR.inspect(""), "The token is empty.");
        assertOnly(INSPECTOR.inspect(" \n"), "The token is empty.");
    }

    private static void assertOnly(TokenInspection inspection, String message) {
        assertThat(inspection.findings().stream().map(Finding::message)).containsExactly(message);
    }
}
