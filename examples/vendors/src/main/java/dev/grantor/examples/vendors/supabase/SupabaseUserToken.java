package dev.grantor.examples.vendors.supabase;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/**
 * A user's token, signed with one of the project's signing keys, which its {@code kid} names. Supabase publishes the
 * public ones as a JWK set.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.ES256, pem).withId(keyId).withClaim("iss", issuer);
 * String jwt = SupabaseUserTokens.builder(key)
 *         .userId(userId)
 *         .role(SupabaseRole.AUTHENTICATED)
 *         .appMetadata(Map.of("tenant", "acme"))
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(
        algorithms = {Algorithm.ES256, Algorithm.RS256},
        keyId = KeyId.REQUIRED,
        jti = Presence.IF_SET)
public interface SupabaseUserToken extends SupabaseUser {}
