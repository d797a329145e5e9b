package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.inspect.TokenInspection;
import dev.grantor.inspect.TokenInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste in place of a token of Twilio's is named, and not shown. */
class TwilioFindingsTest {

    private static final TokenInspector INSPECTOR =
            TwilioFindings.inspector().key(Fixtures.KEY).build();

    @ParameterizedTest
    @ValueSource(strings = {"canaryABCDEFGHIJKLMNOPQRSTUVWXYZ", "\" canaryABCDEFGHIJKLMNOPQRSTUVWXYZ \""})
    void secretIsNamedAndNotShown(String pasted) {
        assertOnly(
                pasted,
                "This looks like the secret of an API key or an auth token (32 letters and digits), not like a token."
                        + " It signs tokens: whoever sees it can make them, so replace it if anybody has"
                        + " (Twilio error 20160).");
    }

    @ParameterizedTest
    @CsvSource({
        "SK0123456789abcdef0123456789abcdef, an API key's SID",
        "AC0123456789abcdef0123456789abcdef, an account's SID",
        "VA0123456789abcdef0123456789abcdef, a SID",
    })
    void sidIsNamedAndNotShown(String pasted, String kind) {
        assertOnly(pasted, "This is %s, not a token (Twilio error 20160).".formatted(kind));
    }

    @Test
    void headerThatIsAsLongAsASecretIsNone() {
        assertOnly(
                "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpX",
                "The token is cut off within its header: copy all of it, up to the end of the third segment"
                        + " (Twilio error 20160).");
    }

    private static void assertOnly(String pasted, String message) {
        TokenInspection inspection = INSPECTOR.inspect(pasted);

        assertThat(inspection.findings().stream().map(TokenInspection.Finding::message))
                .containsExactly(message);
        assertThat(inspection.report()).doesNotContain("canary");
        assertThat(inspection.report()).doesNotContain("0123456789");
    }
}
