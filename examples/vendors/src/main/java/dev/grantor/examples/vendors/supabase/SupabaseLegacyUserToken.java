package dev.grantor.examples.vendors.supabase;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/**
 * A user's token in a project that has no signing keys yet: signed with the secret that signs its {@link SupabaseApiKey
 * API keys}, too. What tells them apart is the audience.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(jwtSecret)).withClaim("iss", issuer);
 * String jwt = SupabaseLegacyUserTokens.builder(key)
 *         .userId(userId)
 *         .role(SupabaseRole.AUTHENTICATED)
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.NEVER, jti = Presence.IF_SET)
public interface SupabaseLegacyUserToken extends SupabaseUser {}
