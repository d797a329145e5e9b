package dev.grantor.examples.vendors.supabase;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tokens of users say, whichever key signs them. */
public interface SupabaseUser {

    /** The project's: {@code https://<project>.supabase.co/auth/v1}. */
    @Claim("iss")
    @FromKey
    String issuer();

    @Claim("aud")
    @Constant("authenticated")
    String audience();

    /** The user's id. */
    @Claim("sub")
    UUID userId();

    @Claim
    SupabaseRole role();

    @Claim
    @Nullable
    String email();

    @Claim
    @Nullable
    String phone();

    /** Free-form: what only the application may change. */
    @Claim
    @Nullable
    Map<String, Object> appMetadata();

    /** Free-form: what users may change themselves, and no ground to allow anything. */
    @Claim
    @Nullable
    Map<String, Object> userMetadata();
}
