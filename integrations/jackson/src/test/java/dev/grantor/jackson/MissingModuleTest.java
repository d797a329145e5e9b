package dev.grantor.jackson;

import static dev.grantor.error.ErrorCode.MALFORMED_CLAIM;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;

import dev.grantor.codec.GeneratedSupport;
import dev.grantor.testsupport.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Jackson 2 has a module for each library, and for what Java 8 has brought. */
class MissingModuleTest {

    private static final String PATH = "grants.order.items";

    public static final class Visit {
        public List<Stay> stays = List.of(new Stay());
    }

    public static final class Stay {
        public Object value = Instant.EPOCH;
    }

    public static final class Timed {
        public Duration time = Duration.ZERO;
    }

    public static final class WithOptional {
        public Optional<String> name = Optional.of(CANARY);
    }

    @Test
    void tellsWhereInTheValueAModuleOfJacksonsIsMissing() {
        assertInvalid(
                PARAMETER_TYPE,
                PATH,
                PATH + ": Jackson could not write a " + Visit.class.getName()
                        + ": com.fasterxml.jackson.databind.exc.InvalidDefinitionException at stays[0].value."
                        + " For java.time.Instant, extend DatabindCodec and give it a mapper that has"
                        + " jackson-datatype-jsr310.",
                () -> GeneratedSupport.copy(PATH, new DatabindCodec<>(Visit.class), new Visit()));
        assertInvalid(
                PARAMETER_TYPE,
                PATH,
                "InvalidDefinitionException at name. For java.util.Optional, extend DatabindCodec and give it a "
                        + "mapper that"
                        + " has jackson-datatype-jdk8.",
                () -> GeneratedSupport.copy(PATH, new DatabindCodec<>(WithOptional.class), new WithOptional()));
        assertMalformedJson(
                MALFORMED_CLAIM,
                "grants.video",
                "Jackson could not read a " + Timed.class.getName()
                        + ": com.fasterxml.jackson.databind.exc.InvalidDefinitionException at time. For "
                        + "java.time.Duration,"
                        + " extend DatabindCodec and give it a mapper that has jackson-datatype-jsr310.",
                () -> Json.read(new DatabindCodec<>(Timed.class), "{\"time\":1}"));
    }
}
