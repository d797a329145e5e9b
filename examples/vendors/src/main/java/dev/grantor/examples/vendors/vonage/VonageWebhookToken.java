package dev.grantor.examples.vendors.vonage;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What Vonage sends with a webhook of the Messages API, in {@code Authorization}: signed with the account's signature
 * secret, which is not the API secret. It never expires, so what is older than five minutes is refused. The account
 * tells which secret it is.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(signatureSecret)).withClaim("api_key", apiKey);
 * TokenVerifier<VonageWebhookToken> verifier = VonageWebhookTokens.verifier().key(key).build();
 *
 * if (!verifier.verify(jwt).claims().isOf(body)) {
 *     // refuse: another's body
 * }
 * }</pre>
 */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.NEVER, maxTtl = "PT5M", exp = Presence.NEVER, nbf = Presence.NEVER)
public interface VonageWebhookToken {

    @Claim("iss")
    @Constant("Vonage")
    String issuer();

    /** The account. */
    @Claim
    @FromKey
    String apiKey();

    @Claim
    @Nullable
    String applicationId();

    /** SHA-256 of the request's body, in hexadecimal digits. */
    @Claim
    String payloadHash();

    /** Whether the request has this body, byte for byte. */
    default boolean isOf(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return MessageDigest.isEqual(
                    HexFormat.of().formatHex(hash).getBytes(StandardCharsets.US_ASCII),
                    payloadHash().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
