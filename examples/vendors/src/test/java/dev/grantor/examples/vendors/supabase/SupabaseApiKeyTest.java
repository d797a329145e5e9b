package dev.grantor.examples.vendors.supabase;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupabaseApiKeyTest {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET)).withClaim("iss", "supabase");

    private static final TokenVerifier<SupabaseApiKey> VERIFIER =
            SupabaseApiKeys.verifier().key(KEY).clock(Keys.CLOCK).build();

    /** The demo's {@code anon} key as Supabase publishes it, and its secret. */
    private static final String PUBLISHED_KEY = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
            + ".eyJpc3MiOiJzdXBhYmFzZS1kZW1vIiwicm9sZSI6ImFub24iLCJleHAiOjE5ODM4MTI5OTZ9"
            + ".CRXP1A7WOeoJeXxjNni43kdQwgnWNReilDMblYTn_I0";

    private static final String PUBLISHED_SECRET = "super-secret-jwt-token-with-at-least-32-characters-long";

    @Test
    void publishedKeyIsRead() {
        SupabaseApiKey claims = SupabaseApiKeys.verifier()
                .key(HmacKey.hs256(Secret.text(PUBLISHED_SECRET)).withClaim("iss", "supabase-demo"))
                .clock(Keys.CLOCK)
                .build()
                .verify(PUBLISHED_KEY)
                .claims();

        assertThat(claims.role()).isEqualTo(SupabaseRole.ANON);
        assertThat(claims.ref()).isNull();
    }

    @Test
    void keyHasTheRoleForTenYears() {
        String jwt = SupabaseApiKeys.builder(KEY)
                .clock(Keys.CLOCK)
                .role(SupabaseRole.SERVICE_ROLE)
                .ref("abcdefgh")
                .ttl(Duration.ofDays(3_650))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"iss":"supabase","iat":1700000000,"exp":2015360000,"ref":"abcdefgh","role":"service_role"}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().role()).isEqualTo(SupabaseRole.SERVICE_ROLE);
    }

    @Test
    void usersTokenIsNoApiKey() {
        String jwt = SupabaseLegacyUserTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .userId(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"))
                .role(SupabaseRole.AUTHENTICATED)
                .build()
                .toJwt();

        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_UNEXPECTED, "aud", () -> VERIFIER.verify(jwt));
    }

    @Test
    void keyWithoutRoleIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iss":"supabase","iat":1700000000,"exp":1700003600}""");

        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_MISSING, "role", () -> VERIFIER.verify(jwt));
    }

    @Test
    void timesInMillisecondsAreRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iss":"supabase","role":"anon","iat":1700000000000,"exp":2015360000000}""");

        Refusals.refusal(VerificationException.class, ErrorCode.MALFORMED_CLAIM, "iat", () -> VERIFIER.verify(jwt));
    }
}
