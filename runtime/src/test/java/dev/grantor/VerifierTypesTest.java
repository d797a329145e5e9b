package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.headerWith;
import static dev.grantor.testsupport.HostileTokens.headerWithout;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.testsupport.Forgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A token says that it is an access token, {@code typ} and {@code cty}, in one spelling; {@code twr} may name a region.
 */
class VerifierTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"jwt\"",
                "\"Jwt\"",
                "\" JWT\"",
                "\"JWT \"",
                "\"JWT\\u0000\"",
                "\"at+jwt\"",
                "\"application/jwt\"",
                "\"JOSE\"",
                "\"JWE\"",
                "\"\"",
                "null",
                "1",
                "true",
                "[\"JWT\"]",
                "{\"JWT\":1}"
            })
    void anotherTypeIsRefused(String typ) {
        assertUnsupported(headerWith("typ", typ));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tannoy-fpa;v=2\"",
                "\"tannoy-fpa;v=1.0\"",
                "\"tannoy-fpa;v=10\"",
                "\"tannoy-fpa; v=1\"",
                "\"tannoy-fpa;v=\\\"1\\\"\"",
                "\"Twilio-FPA;v=1\"",
                "\"TWILIO-FPA;V=1\"",
                "\"tannoy-fpa;v=1 \"",
                "\"tannoy-fpa;v=1\\u0000\"",
                "\"application/tannoy-fpa;v=1\"",
                "\"tannoy-fpa\"",
                "\"JWT\"",
                "\"\"",
                "null",
                "1",
                "false",
                "[\"tannoy-fpa;v=1\"]",
                "{}"
            })
    void anotherContentTypeIsRefused(String cty) {
        assertUnsupported(headerWith("cty", cty));
    }

    @ParameterizedTest
    @ValueSource(strings = {"typ", "cty"})
    void missingTypeIsRefused(String name) {
        assertUnsupported(headerWithout(name));
    }

    private static void assertUnsupported(String header) {
        assertRefusedUnverified(
                UnsupportedTokenException.class, ErrorCode.UNSUPPORTED_TYPE, Forgery.withHeader(header));
    }

    @Test
    void typesAreTheSameHoweverJsonSpellsThem() {
        assertVerifies(Forgery.withHeader(headerWith("typ", "\"\\u004aWT\"")));
        assertVerifies(Forgery.withHeader(headerWith("cty", "\"tannoy-fpa\\u003bv=1\"")));
    }

    @Test
    void regionIsAString() {
        assertThat(assertVerifies(Forgery.withHeader(headerWith("twr", "\"ie1\"")))
                        .claims()
                        .region())
                .isEqualTo("ie1");
    }

    @Test
    void regionThatIsNullOrMissingIsNone() {
        assertThat(assertVerifies(Forgery.withHeader(headerWith("twr", "null")))
                        .claims()
                        .region())
                .isNull();
        assertThat(assertVerifies(Forgery.withHeader(headerWithout("twr")))
                        .claims()
                        .region())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.5", "true", "false", "[]", "[\"ie1\"]", "{}", "{\"ie1\":1}"})
    void regionOfAnotherTypeIsRefused(String twr) {
        MalformedTokenException refusal = assertRefusedUnverified(
                MalformedTokenException.class, ErrorCode.MALFORMED_CLAIM, Forgery.withHeader(headerWith("twr", twr)));

        assertThat(refusal.path()).isEqualTo("header.twr");
    }
}
