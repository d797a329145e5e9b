package dev.grantor.livekit;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.WeakSecretException;
import java.util.Map;

/**
 * An API key of a LiveKit project, or of a server of one's own. Immutable and safe to share between threads; create it
 * once. The secret cannot be read back, and is not in {@link #toString} or any message.
 */
public final class ApiKey extends HmacKey {

    private ApiKey(String apiKey, Secret secret) {
        super(HmacKey.hs256(secret).withClaim("iss", apiKey), "");
    }

    /**
     * The key of this name.
     *
     * @param apiKey its name, {@code API…} in LiveKit's cloud
     * @param secret its secret as it is shown, which is not decoded: at least 32 bytes, as LiveKit's server demands
     * @throws InvalidParameterException if one of them is null or blank, or the secret has the form of a mistake
     * @throws WeakSecretException if the secret is too short or one character repeated
     */
    public static ApiKey of(String apiKey, String secret) {
        return new ApiKey(apiKey, Secret.text(secret));
    }

    /**
     * The key that the environment variables {@code LIVEKIT_API_KEY} and {@code LIVEKIT_API_SECRET} describe, as
     * LiveKit's own programs read them.
     *
     * @throws InvalidParameterException if one is not set or empty, its name being the path; or as {@link #of} does
     * @throws WeakSecretException as {@link #of} does
     */
    public static ApiKey fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    static ApiKey fromEnvironment(Map<String, String> environment) {
        return of(variable(environment, "LIVEKIT_API_KEY"), variable(environment, "LIVEKIT_API_SECRET"));
    }

    private static String variable(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_MISSING, name, "this environment variable is not set");
        }
        return value;
    }
}
