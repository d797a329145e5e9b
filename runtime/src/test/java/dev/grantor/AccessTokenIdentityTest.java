package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.KEY;
import static dev.grantor.testsupport.Fixtures.grants;
import static dev.grantor.testsupport.Fixtures.token;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.refusal;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.tannoy.TannoyTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenIdentityTest {

    @Test
    void identityStandsFirstInTheGrants() {
        assertThat(grants(token().identity("alice").build()).fieldNames().next())
                .isEqualTo("identity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"alice", "user@example.com", " alice ", "line\u2028separator", "\ud83d\ude00", "\"\\/", "\u00e9"
            })
    void anyTextThatIsWellFormedIsWrittenAsItIs(String identity) {
        assertThat(grants(token().identity(identity).build()).get("identity").textValue())
                .isEqualTo(identity);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "grants.identity",
                "grants.identity: must not be null",
                () -> token().identity(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u2003"})
    void blankIsRefused(String identity) {
        assertInvalid(
                ErrorCode.PARAMETER_BLANK,
                "grants.identity",
                "grants.identity: must not be blank.",
                () -> token().identity(identity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary\ud800", "\ud83dcanary", "canary\udc00", "\ude00\ud83dcanary"})
    void unpairedSurrogateIsRefusedByBuild(String identity) {
        TannoyTokens.Builder token = token().identity(identity);

        assertInvalid(
                ErrorCode.PARAMETER_TEXT, "grants.identity", "the text holds an unpaired surrogate", token::build);
    }

    @Test
    void identityOf10MegabytesIsTooLarge() {
        TannoyTokens.Builder token = token().identity("canary".repeat(1_700_000));

        TokenTooLargeException refusal = refusal(
                TokenTooLargeException.class, ErrorCode.TOKEN_TOO_LARGE, "limit of 16384 characters", token::build);
        assertThat(refusal.limit()).isEqualTo(16_384);
    }

    @Test
    void missingIdentityIsRefusedByBuild() {
        TannoyTokens.Builder token = TannoyTokens.builder(KEY).withoutGrants();

        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "",
                "identity (\"grants.identity\"), unless withoutIdentity() is called",
                token::build);
    }

    @Test
    void identityCanBeWaived() {
        AccessToken token =
                TannoyTokens.builder(KEY).withoutIdentity().withoutGrants().build();

        assertThat(grants(token)).isEmpty();
    }

    @Test
    void waivingAfterAnIdentityCounts() {
        assertThat(grants(token().identity("alice").withoutIdentity().build()).has("identity"))
                .isFalse();
    }

    @Test
    void identityAfterWaivingCounts() {
        assertThat(grants(token().withoutIdentity().identity("bob").build())
                        .get("identity")
                        .textValue())
                .isEqualTo("bob");
    }
}
