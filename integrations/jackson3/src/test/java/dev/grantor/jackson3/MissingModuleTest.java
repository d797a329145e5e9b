package dev.grantor.jackson3;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.codec.ClaimCodec;
import dev.grantor.testsupport.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Jackson 3 needs no module for what Java 8 has brought. */
class MissingModuleTest {

    /** Of a user. */
    public record Visit(Instant since, Duration time, Optional<String> name) {}

    @Test
    void timesAndOptionalsAreBoundWithoutAModule() {
        ClaimCodec<Visit> codec = new DatabindCodec<>(Visit.class);
        Visit visit = new Visit(Instant.EPOCH, Duration.ofHours(1), Optional.of("tea"));

        assertThat(Json.read(codec, Json.write(codec, visit))).isEqualTo(visit);
    }
}
