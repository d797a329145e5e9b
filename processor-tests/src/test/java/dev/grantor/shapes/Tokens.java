package dev.grantor.shapes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.GrantBuilder;
import dev.grantor.VerifiedToken;
import dev.grantor.VerifierBuilder;
import dev.grantor.twilio.ApiKey;
import dev.grantor.twilio.TwilioToken;
import dev.grantor.twilio.TwilioTokens;
import java.util.Map;

/** Tokens that verify, with any grant in them. */
final class Tokens {

    private static final ApiKey KEY = ApiKey.of(
            "AC0123456789abcdef0123456789abcdef",
            "SK0123456789abcdef0123456789abcdef",
            "secret-of-thirty-two-bytes-or-more");

    private static final ObjectMapper JACKSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Tokens() {}

    static TwilioTokens.Builder builder() {
        return TwilioTokens.builder(KEY).identity("alice");
    }

    static VerifierBuilder<TwilioToken> verifier() {
        return TwilioTokens.verifier().key(KEY);
    }

    static VerifiedToken<TwilioToken> with(GrantBuilder<?> grant) {
        return verifier().build().verify(builder().grant(grant).build().toJwt());
    }

    /** A token whose grant nobody has checked. */
    static String jwt(String key, String json) {
        return builder().grant(key, object(json)).build().toJwt();
    }

    static VerifiedToken<TwilioToken> with(String key, String json) {
        return verifier().build().verify(jwt(key, json));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String json) {
        try {
            return JACKSON.readValue(json, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
