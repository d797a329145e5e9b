package dev.grantor.examples.vendors.supabase;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * A project's API key of the older kind, {@code anon} or {@code service_role}, which is a token for ten years. Whoever
 * hosts Supabase makes it. The secret is used as text.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(jwtSecret)).withClaim("iss", "supabase");
 * String anon = SupabaseApiKeys.builder(key)
 *         .role(SupabaseRole.ANON)
 *         .ttl(Duration.ofDays(3_650))
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.NEVER, maxTtl = "P3660D", jti = Presence.NEVER)
public interface SupabaseApiKey {

    /** {@code supabase} in hosted projects, {@code supabase-demo} in the demo's keys. */
    @Claim("iss")
    @FromKey
    String issuer();

    @Claim
    SupabaseRole role();

    /** The project. */
    @Claim
    @NotBlank
    @Nullable
    String ref();
}
