package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.Fixtures.headerJson;
import static dev.grantor.Fixtures.token;
import static dev.grantor.Refusals.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenHeaderTest {

    @Test
    void headerIsTwilios() {
        assertThat(headerJson(token().build()))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"cty\":\"twilio-fpa;v=1\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"us1", "ie1", "au1", "a-b", "a23456789-123456789-123456789-123456789-123456789-123456789-123"})
    void regionFollowsTheOthers(String region) {
        assertThat(headerJson(token().region(region).build()))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"cty\":\"twilio-fpa;v=1\",\"twr\":\"" + region + "\"}");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullRegionIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "region", "region is required", () -> token().region(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "IE1", "ie1 ", "ie1\"", "ie1\n", "ie1\r\nx: y", "ie_1", "\u0131e1"})
    void otherRegionsAreRefused(String region) {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "region",
                "region must be lower-case letters, digits and hyphens, for example \"ie1\", but is \"",
                () -> token().region(region));
    }

    @Test
    void regionIsShownEscaped() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT, "region", "but is \"ie1\\u000D\\u000A\".", () -> token().region("ie1\r\n"));
    }

    @Test
    void longRegionIsRefusedAndShownCut() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT,
                "region",
                "but is \"" + "a".repeat(61) + "...\".",
                () -> token().region("a".repeat(1000)));
    }
}
