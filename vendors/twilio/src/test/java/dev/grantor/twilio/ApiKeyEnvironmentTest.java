package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.twilio.Fixtures.ACCOUNT_SID;
import static dev.grantor.twilio.Fixtures.KEY_SID;
import static dev.grantor.twilio.Fixtures.SECRET;

import dev.grantor.error.ErrorCode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyEnvironmentTest {

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "TWILIO_ACCOUNT_SID", ACCOUNT_SID,
            "TWILIO_API_KEY", KEY_SID,
            "TWILIO_API_SECRET", SECRET));

    @Test
    void threeVariablesMakeAKey() {
        ApiKey key = ApiKey.fromEnvironment(environment);

        assertThat(key.accountSid()).isEqualTo(ACCOUNT_SID);
        assertThat(key.sid()).isEqualTo(KEY_SID);
        assertThat(Fixtures.token(key).id("1").build().toJwt())
                .isEqualTo(Fixtures.token(Fixtures.KEY).id("1").build().toJwt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_SECRET"})
    void missingVariableIsNamed(String variable) {
        environment.remove(variable);

        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                variable,
                variable + ": this environment variable is not set.",
                () -> ApiKey.fromEnvironment(environment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_SECRET"})
    void emptyVariableIsMissing(String variable) {
        environment.put(variable, "");

        assertInvalid(ErrorCode.PARAMETER_MISSING, variable, "is not set.", () -> ApiKey.fromEnvironment(environment));
    }

    @Test
    void variablesAreCheckedAsArgumentsAre() {
        environment.put("TWILIO_API_SECRET", SECRET + '\n');

        assertInvalid(ErrorCode.PARAMETER_FORMAT, "secret", "white space", () -> ApiKey.fromEnvironment(environment));
    }
}
