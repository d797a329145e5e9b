package dev.grantor.examples.inspect;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.twilio.ApiKey;
import dev.grantor.twilio.TwilioTokens;
import dev.grantor.twilio.VideoGrants;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InspectTest {

    private static final ApiKey KEY = ApiKey.of(
            "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "not-a-real-secret-not-a-real-key");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static TwilioTokens.Builder token() {
        return TwilioTokens.builder(KEY)
                .identity("alice")
                .grant(VideoGrants.builder().room("daily"));
    }

    private int inspect(String input) throws IOException {
        return Inspect.run(new ByteArrayInputStream(input.getBytes(UTF_8)), new PrintStream(out, true, UTF_8));
    }

    @Test
    void goodTokenIsShown() throws IOException {
        int exitCode = inspect(token().build().toJwt() + "\n");

        assertThat(exitCode).isEqualTo(0);
        assertThat(out.toString(UTF_8)).contains("Nothing wrong was found");
        assertThat(out.toString(UTF_8)).contains("\"room\": \"daily\"");
    }

    @Test
    void expiredTokenIsTold() throws IOException {
        int exitCode = inspect(token().issuedAt(Instant.now().minus(Duration.ofHours(4)))
                .build()
                .toJwt());

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString(UTF_8)).containsMatch("expired at .*, 3 h");
    }

    @Test
    void nothingIsTold() throws IOException {
        assertThat(inspect("")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("The token is empty.");
    }
}
