package dev.grantor.livekit;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.Refusals;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiKeyTest {

    @Test
    void environmentDescribesAKey() {
        ApiKey key = ApiKey.fromEnvironment(
                Map.of("LIVEKIT_API_KEY", Fixtures.API_KEY, "LIVEKIT_API_SECRET", Fixtures.SECRET));

        assertThat(key.claim("iss")).isEqualTo(Fixtures.API_KEY);
    }

    @Test
    void missingVariableIsNamed() {
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "LIVEKIT_API_SECRET",
                () -> ApiKey.fromEnvironment(Map.of("LIVEKIT_API_KEY", "canary")));
    }

    @Test
    void shortSecretIsRefused() {
        Refusals.assertWeak(ErrorCode.SECRET_TOO_SHORT, 48, "32", () -> ApiKey.of(Fixtures.API_KEY, "canary"));
    }

    @Test
    void keyShowsNothing() {
        assertThat(Fixtures.KEY.toString()).isEqualTo("ApiKey[HS256]");
    }
}
