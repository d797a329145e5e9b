package dev.grantor.examples.vendors.supabase;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupabaseUserTokenTest {

    private static final String ISSUER = "https://abcdefgh.supabase.co/auth/v1";
    private static final UUID USER = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    private static final String LEGACY_HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private static final KeyPair PAIR = Keys.ec("secp256r1");
    private static final SigningKey KEY =
            SigningKey.of(Algorithm.ES256, PAIR.getPrivate()).withId("2026-11").withClaim("iss", ISSUER);
    private static final HmacKey LEGACY_KEY =
            HmacKey.hs256(Secret.text(Keys.SECRET)).withClaim("iss", ISSUER);

    private static final TokenVerifier<SupabaseUserToken> VERIFIER = SupabaseUserTokens.verifier()
            .key(VerificationKey.of(Algorithm.ES256, PAIR.getPublic())
                    .withId("2026-11")
                    .withClaim("iss", ISSUER))
            .clock(Keys.CLOCK)
            .build();

    private static final TokenVerifier<SupabaseLegacyUserToken> LEGACY_VERIFIER = SupabaseLegacyUserTokens.verifier()
            .key(LEGACY_KEY)
            .clock(Keys.CLOCK)
            .build();

    @Test
    void tokenHasTheAudienceTheRoleAndTheMetadata() {
        String jwt = SupabaseUserTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .userId(USER)
                .role(SupabaseRole.AUTHENTICATED)
                .email("ada@acme.example")
                .appMetadata(Map.of("tenant", "acme"))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt))
                .isEqualTo(new Segments("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"2026-11\"}", """
                        {"aud":"authenticated","iss":"https://abcdefgh.supabase.co/auth/v1",\
                        "iat":1700000000,"exp":1700003600,"app_metadata":{"tenant":"acme"},\
                        "email":"ada@acme.example","role":"authenticated",\
                        "sub":"123e4567-e89b-12d3-a456-426614174000"}"""));
        assertThat(Foreign.verifies((ECPublicKey) PAIR.getPublic(), jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().userId()).isEqualTo(USER);
    }

    @Test
    void legacyTokenHasTheSameClaims() {
        String jwt = SupabaseLegacyUserTokens.builder(LEGACY_KEY)
                .clock(Keys.CLOCK)
                .userId(USER)
                .role(SupabaseRole.AUTHENTICATED)
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(LEGACY_HEADER, """
                {"aud":"authenticated","iss":"https://abcdefgh.supabase.co/auth/v1","iat":1700000000,"exp":1700003600,\
                "role":"authenticated","sub":"123e4567-e89b-12d3-a456-426614174000"}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(LEGACY_VERIFIER.verify(jwt).claims().role()).isEqualTo(SupabaseRole.AUTHENTICATED);
    }

    @Test
    void audienceAsAListOfOneIsRead() {
        String jwt = Foreign.hs256(LEGACY_HEADER, """
                {"iss":"https://abcdefgh.supabase.co/auth/v1","aud":["authenticated"],"iat":1700000000,\
                "exp":1700003600,"role":"authenticated","sub":"123e4567-e89b-12d3-a456-426614174000"}""");

        assertThat(LEGACY_VERIFIER.verify(jwt).claims().userId()).isEqualTo(USER);
    }

    @Test
    void apiKeyIsNoUsersToken() {
        String jwt = SupabaseApiKeys.builder(LEGACY_KEY)
                .clock(Keys.CLOCK)
                .role(SupabaseRole.SERVICE_ROLE)
                .build()
                .toJwt();

        Refusals.refusal(
                VerificationException.class, ErrorCode.CLAIM_MISSING, "aud", () -> LEGACY_VERIFIER.verify(jwt));
    }

    @Test
    void roleInTheMetadataIsNotTheRole() {
        String jwt = Foreign.hs256(LEGACY_HEADER, """
                {"iss":"https://abcdefgh.supabase.co/auth/v1","aud":"authenticated","iat":1700000000,\
                "exp":1700003600,"app_metadata":{"role":"authenticated"},\
                "sub":"123e4567-e89b-12d3-a456-426614174000"}""");

        Refusals.refusal(
                VerificationException.class, ErrorCode.CLAIM_MISSING, "role", () -> LEGACY_VERIFIER.verify(jwt));
    }

    @Test
    void userIdThatIsNoUuidIsRefused() {
        String jwt = Foreign.hs256(LEGACY_HEADER, """
                {"iss":"https://abcdefgh.supabase.co/auth/v1","aud":"authenticated","iat":1700000000,\
                "exp":1700003600,"role":"authenticated","sub":"42"}""");

        Refusals.refusal(
                VerificationException.class, ErrorCode.MALFORMED_CLAIM, "sub", () -> LEGACY_VERIFIER.verify(jwt));
    }

    @Test
    void tokenSignedWithTheSecretIsRefusedWhereSigningKeysAreExpected() {
        String jwt = SupabaseLegacyUserTokens.builder(LEGACY_KEY)
                .clock(Keys.CLOCK)
                .userId(USER)
                .role(SupabaseRole.AUTHENTICATED)
                .build()
                .toJwt();

        Refusals.refusal(
                VerificationException.class, ErrorCode.UNSUPPORTED_ALGORITHM, "alg", () -> VERIFIER.verify(jwt));
    }
}
