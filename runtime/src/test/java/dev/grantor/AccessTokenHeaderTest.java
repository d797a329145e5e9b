package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.headerJson;
import static dev.grantor.testsupport.Fixtures.token;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertInvalid(ErrorCode.PARAMETER_MISSING, "region", "region: must not be null", () -> token().region(null));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "' ', 0",
        "IE1, 0",
        "'ie1 ', 3",
        "ie1\", 3",
        "'ie1\n', 3",
        "'ie1\r\nx: y', 3",
        "ie_1, 2",
        "\u0131e1, 0",
    })
    void otherRegionsAreRefusedAndNotShown(String region, int index) {
        InvalidParameterException refusal =
                assertInvalid(ErrorCode.PARAMETER_FORMAT, "region", "", () -> token().region(region));

        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo(
                        "region: must be 1 to 63 lower-case letters a to z, digits and hyphens, for example \"ie1\", "
                                + "but is not from index " + index + " on.");
    }

    @Test
    void longRegionIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_FORMAT, "region", "from index 63 on.", () -> token().region("canary".repeat(11)));
    }
}
