package dev.grantor.internal.text;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, less than 1 s",
        "PT0.999S, less than 1 s",
        "PT59S, 59 s",
        "PT1M, 1 min",
        "PT3H5M59S, 3 h 5 min",
        "PT24H, 24 h",
        "PT47H59M59S, 47 h 59 min",
        "PT48H, 2 d",
        "PT1000H59M, 41 d 16 h",
    })
    void spanIsToldInItsTwoLargestUnits(Duration span, String told) {
        assertThat(Age.of(span)).isEqualTo(told);
    }

    @Test
    void timeIsToldFromNow() {
        Instant now = Instant.ofEpochSecond(1_700_000_000);

        assertThat(Age.relative(now.minusSeconds(60), now)).isEqualTo("1 min ago");
        assertThat(Age.relative(now, now)).isEqualTo("now");
        assertThat(Age.relative(now.plusSeconds(60), now)).isEqualTo("in 1 min");
    }
}
