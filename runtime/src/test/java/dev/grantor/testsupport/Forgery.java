package dev.grantor.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens of any content, signed with {@link Fixtures#SECRET} so that what is wrong with them is not hidden by the
 * signature.
 */
public final class Forgery {

    public static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"cty\":\"tannoy-fpa;v=1\"}";

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private Forgery() {}

    /** A payload that verifies at {@link Fixtures#NOW}, without its closing brace: more claims can follow. */
    public static String openPayload() {
        return "{\"iss\":\"%s\",\"sub\":\"%s\",\"iat\":%s,\"exp\":%s,\"jti\":\"id-1\""
                .formatted(Fixtures.KEY_SID, Fixtures.ACCOUNT_SID, Fixtures.NOW, Fixtures.NOW + 3600);
    }

    /** A payload that verifies at {@link Fixtures#NOW} with these members in its grants. */
    public static String payload(String grantsMembers) {
        return openPayload() + ",\"grants\":{" + grantsMembers + "}}";
    }

    public static String withPayload(String payload) {
        return signed(HEADER.getBytes(UTF_8), payload.getBytes(UTF_8));
    }

    public static String withHeader(String header) {
        return signed(header.getBytes(UTF_8), payload("\"identity\":\"alice\"").getBytes(UTF_8));
    }

    public static String signed(byte[] header, byte[] payload) {
        return signed(encode(header) + "." + encode(payload), "HmacSHA256");
    }

    /** Signs what need not be base64url, with an algorithm of the JCA. */
    public static String signed(String signingInput, String algorithm) {
        return signingInput + "." + encode(mac(signingInput, algorithm));
    }

    public static byte[] mac(String signingInput, String algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(Fixtures.SECRET.getBytes(UTF_8), algorithm));
            return mac.doFinal(signingInput.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same token with the signature of another secret. */
    public static String withWrongSignature(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1) + encode(new byte[32]);
    }

    public static String encode(byte[] bytes) {
        return BASE64URL.encodeToString(bytes);
    }
}
