package dev.grantor.examples.vendors.jaas;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * A participant's token. Its {@code kid} is {@code <appId>/<key>}, its {@code sub} the app id. Booleans are the texts
 * {@code "true"} and {@code "false"}. JaaS ignores without a word what has another type or stands elsewhere: the
 * moderator is in {@code context.user}, and nowhere else. There is no {@code iat}; {@code nbf} is ten seconds ago, as
 * in 8x8's own sample.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.RS256, pem)       // PKCS #8
 *         .withId("vpaas-magic-cookie-1fc542/4f4910")
 *         .withClaim("sub", "vpaas-magic-cookie-1fc542");
 * String jwt = JaasTokens.builder(key)
 *         .room("standup")
 *         .user(JaasUsers.builder().id("42").name("Ada").moderator(true).build())
 *         .features(JaasFeatureSets.builder().recording(true).build())
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(
        algorithms = Algorithm.RS256,
        keyId = KeyId.REQUIRED,
        iat = Presence.NEVER,
        nbf = Presence.ALWAYS,
        jti = Presence.NEVER,
        backdate = "PT10S")
public interface JaasToken {

    @Claim("iss")
    @Constant("chat")
    String issuer();

    @Claim("aud")
    @Constant("jitsi")
    String audience();

    /** The tenant, which owns the key. */
    @Claim("sub")
    @FromKey
    String appId();

    /** The room's name; {@code *} for all of the tenant's. */
    @Claim
    @NotBlank
    String room();

    @Claim(within = "context")
    JaasUser user();

    @Claim(within = "context")
    @Nullable
    JaasFeatureSet features();
}
