package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.headerJson;
import static dev.grantor.testsupport.Fixtures.token;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenHeaderTest {

    @Test
    void headerIsTwilios() {
        assertThat(headerJson(token().build()))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"cty\":\"tannoy-fpa;v=1\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"us1", "ie1", "au1", "a-b", "a23456789-123456789-123456789-123456789-123456789-123456789-123"})
    void regionFollowsTheOthers(String region) {
        assertThat(headerJson(token().region(region).build()))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"cty\":\"tannoy-fpa;v=1\",\"twr\":\"" + region + "\"}");
    }

    @Test
    void regionThatIsNullIsNotWritten() {
        assertThat(headerJson(token().region("ie1").region(null).build())).doesNotContain("twr");
    }

    @ParameterizedTest
    @CsvSource({"'', PARAMETER_BLANK", "' ', PARAMETER_BLANK", "'canary\n', PARAMETER_TEXT"})
    void parameterThatIsNoTextIsRefusedByBuild(String region, ErrorCode code) {
        assertInvalid(code, "header.twr", "header.twr: must not", token().region(region)::build);
    }
}
