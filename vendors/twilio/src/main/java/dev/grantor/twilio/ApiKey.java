package dev.grantor.twilio;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.WeakSecretException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An API key of a Twilio account: what access tokens are signed with. Immutable and safe to share between threads;
 * create it once and use it for every token. The algorithm is always HS256 (HMAC with SHA-256, RFC 7518 §3.2), the only
 * one that Twilio accepts, however long the secret is.
 *
 * <p>The secret cannot be read back, is not in {@link #toString} or any message, and the key is not serializable.
 */
public final class ApiKey extends HmacKey {

    private static final String ACCOUNT_SID = "accountSid";
    private static final String API_KEY_SID = "apiKeySid";
    private static final String SECRET = "secret";

    private final String accountSid;
    private final String sid;

    private ApiKey(String accountSid, String sid, Secret secret) {
        super(HmacKey.hs256(secret).withClaim("iss", sid).withClaim("sub", accountSid), sid + '-');
        this.accountSid = accountSid;
        this.sid = sid;
    }

    /**
     * The key of an account.
     *
     * @param accountSid the account's SID: {@code AC}, then letters or digits (32 of them in practice)
     * @param apiKeySid the API key's SID: {@code SK}, then letters or digits
     * @param secret the API key's secret: ASCII, at least 32 characters (RFC 7518 §3.2)
     * @throws InvalidParameterException if one of them is null or does not have that form; nothing is trimmed. Also if
     *     the secret has white space at an end, or is a SID or a PEM file
     * @throws WeakSecretException if the secret is too short or one character repeated
     */
    public static ApiKey of(String accountSid, String apiKeySid, String secret) {
        return checked(accountSid, apiKeySid, Secret.text(ascii(secret)));
    }

    /**
     * The key of an account, its secret given as bytes: those of the text that Twilio shows, not decoded in any way.
     * They are copied; the caller may clear the array afterwards.
     *
     * @param accountSid the account's SID: {@code AC}, then letters or digits (32 of them in practice)
     * @param apiKeySid the API key's SID: {@code SK}, then letters or digits
     * @param secret the API key's secret, at least 32 bytes (RFC 7518 §3.2)
     * @throws InvalidParameterException as {@link #of(String, String, String)} does
     * @throws WeakSecretException if the secret is too short or one byte repeated
     */
    public static ApiKey of(String accountSid, String apiKeySid, byte[] secret) {
        if (secret != null && SidKind.isSid(new String(secret, StandardCharsets.ISO_8859_1))) {
            throw sidAsSecret();
        }
        return checked(accountSid, apiKeySid, Secret.bytes(secret));
    }

    /**
     * A key whose SIDs and secret are used as they are, for tests and for secrets from before there was a least length.
     * A secret shorter than 32 bytes can be guessed from a single token: do not use one for anything else.
     *
     * @param accountSid any text that is not blank
     * @param apiKeySid any text that is not blank
     * @param secret any text that is not empty; its UTF-8 bytes are the secret
     * @throws InvalidParameterException if one of them is null, a SID is blank or has control characters, or one of
     *     them has an unpaired surrogate
     * @throws WeakSecretException if the secret is empty
     */
    public static ApiKey unchecked(String accountSid, String apiKeySid, String secret) {
        return new ApiKey(
                required(ACCOUNT_SID, accountSid), required(API_KEY_SID, apiKeySid), Secret.unchecked(secret));
    }

    /**
     * The key that the environment variables {@code TWILIO_ACCOUNT_SID}, {@code TWILIO_API_KEY} and
     * {@code TWILIO_API_SECRET} describe.
     *
     * @throws InvalidParameterException if a variable is not set or empty ({@link InvalidParameterException#path()} is
     *     then its name), or as {@link #of(String, String, String)} does
     * @throws WeakSecretException as {@link #of(String, String, String)} does
     */
    public static ApiKey fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    static ApiKey fromEnvironment(Map<String, String> environment) {
        return of(
                variable(environment, "TWILIO_ACCOUNT_SID"),
                variable(environment, "TWILIO_API_KEY"),
                variable(environment, "TWILIO_API_SECRET"));
    }

    private static String variable(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_MISSING, name, "this environment variable is not set");
        }
        return value;
    }

    private static ApiKey checked(String accountSid, String apiKeySid, Secret secret) {
        return new ApiKey(
                SidKind.ACCOUNT.check(ACCOUNT_SID, accountSid), SidKind.API_KEY.check(API_KEY_SID, apiKeySid), secret);
    }

    private static String required(String parameter, @Nullable String text) {
        if (text == null) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_MISSING, parameter, "must not be null");
        }
        if (text.isBlank()) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_BLANK, parameter, "must not be blank");
        }
        return text;
    }

    private static String ascii(@Nullable String secret) {
        if (secret == null) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_MISSING, SECRET, "must not be null");
        }
        String text = secret;
        if (!text.chars().allMatch(c -> c < 0x80)) {
            throw badSecret("has characters outside ASCII, which a secret from Twilio's console has not");
        }
        if (SidKind.isSid(text)) {
            throw sidAsSecret();
        }
        return text;
    }

    private static InvalidParameterException sidAsSecret() {
        return badSecret("is a SID; give the secret that was shown when the API key was created");
    }

    private static InvalidParameterException badSecret(String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_FORMAT, SECRET, problem);
    }

    /** The SID of the account, {@code AC…}: the token's {@code sub}. */
    public String accountSid() {
        return accountSid;
    }

    /** The SID of the key, {@code SK…}: the token's {@code iss}. */
    public String sid() {
        return sid;
    }
}
