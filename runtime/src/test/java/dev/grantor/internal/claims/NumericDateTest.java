package dev.grantor.internal.claims;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.grantor.error.ErrorCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumericDateTest {

    private static Instant parse(String json) {
        return NumericDate.parse("exp", json.getBytes(US_ASCII));
    }

    @Test
    void lastSecondOfTheYear9999IsRead() {
        assertThat(parse("253402300799")).isEqualTo(Instant.parse("9999-12-31T23:59:59Z"));
        assertThat(parse("253402300799.999999999")).isEqualTo(Instant.parse("9999-12-31T23:59:59.999999999Z"));
    }

    /** Also where the last second of the year 9999 is only how they begin. */
    @ParameterizedTest
    @ValueSource(
            strings = {"253402300800", "2534023007990", "2534023007999", "253402300799000", "9999999999999999999999"})
    void laterTimesAreRefused(String json) {
        assertMalformedJson(ErrorCode.MALFORMED_CLAIM, "exp", "not in the years 1970 to 9999", () -> parse(json));
    }
}
