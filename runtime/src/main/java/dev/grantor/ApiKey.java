package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.WeakSecretException;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.ShownText;
import dev.grantor.internal.twilio.SidKind;
import java.util.Map;

/**
 * An API key of a Twilio account: what access tokens are signed with. Immutable and safe to share between threads;
 * create it once and use it for every token. The algorithm is always HS256 (HMAC with SHA-256, RFC 7518 §3.2), the only
 * one that Twilio accepts, however long the secret is.
 *
 * <p>The secret cannot be read back, is not in {@link #toString} or any message, and the key is not serializable.
 */
public final class ApiKey {

    private static final String ACCOUNT_SID = "accountSid";
    private static final String API_KEY_SID = "apiKeySid";

    private final String accountSid;
    private final String sid;
    private final HmacSha256 hmac;
    private final TokenTemplate template;

    private ApiKey(String accountSid, String sid, HmacSha256 hmac) {
        this.accountSid = accountSid;
        this.sid = sid;
        this.hmac = hmac;
        this.template = TokenTemplate.of(this);
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
        return checked(accountSid, apiKeySid, SecretRules.encode(secret));
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
        return checked(
                accountSid,
                apiKeySid,
                Parameters.required(SecretRules.PARAMETER, secret).clone());
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
                Parameters.text(ACCOUNT_SID, accountSid),
                Parameters.text(API_KEY_SID, apiKeySid),
                HmacSha256.of(SecretRules.encodeUnchecked(secret)));
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

    private static ApiKey checked(String accountSid, String apiKeySid, byte[] secret) {
        return new ApiKey(
                SidKind.ACCOUNT.check(ACCOUNT_SID, accountSid),
                SidKind.API_KEY.check(API_KEY_SID, apiKeySid),
                HmacSha256.of(SecretRules.check(secret)));
    }

    /** The SID of the account, {@code AC…}: the token's {@code sub}. */
    public String accountSid() {
        return accountSid;
    }

    /** The SID of the key, {@code SK…}: the token's {@code iss}. */
    public String sid() {
        return sid;
    }

    /**
     * Tells whether {@code signature} is this key's HS256 signature (RFC 7515 §5.2) of the first {@code length} bytes
     * of {@code signingInput}. That makes no token valid: a {@link TokenVerifier} checks all else.
     *
     * @throws UnknownKeyException if this JVM's security providers cannot compute HS256
     */
    public boolean verify(byte[] signingInput, int length, byte[] signature) {
        return template.verify(signingInput, length, signature);
    }

    HmacSha256 hmac() {
        return hmac;
    }

    TokenTemplate template() {
        return template;
    }

    /** Says that it is a key, and of which kind; neither the SIDs nor the secret. */
    @Override
    public String toString() {
        return "ApiKey[" + ShownText.ofName(sid.substring(0, Math.min(2, sid.length()))) + "…]";
    }
}
