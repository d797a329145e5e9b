package dev.grantor.examples.vendors.hasura;

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
import java.util.List;
import org.junit.jupiter.api.Test;

class HasuraTokenTest {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET));

    private static final TokenVerifier<HasuraToken> VERIFIER =
            HasuraTokens.verifier().key(KEY).clock(Keys.CLOCK).build();

    /** The example of Hasura's documentation (v2, authentication using JWTs), and its key. */
    private static final String PUBLISHED_TOKEN = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
            + ".eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWUsImlhdCI6MTUxNjIzOTAyMiwiaHR0cHM6"
            + "Ly9oYXN1cmEuaW8vand0L2NsYWltcyI6eyJ4LWhhc3VyYS1kZWZhdWx0LXJvbGUiOiJ1c2VyIiwieC1oYXN1cmEtYWxsb3dlZC1y"
            + "b2xlcyI6WyJ1c2VyIiwiYWRtaW4iXSwieC1oYXN1cmEtdXNlci1pZCI6IjEyMyIsIngtaGFzdXJhLW9yZy1pZCI6IjQ1NiIsIngt"
            + "aGFzdXJhLWN1c3RvbSI6ImN1c3RvbS12YWx1ZSJ9fQ"
            + ".07mlUOhH3Oigz_Yyil8EC579Ht6PbZ1yr8fYJfhQ4NE";

    private static final HmacKey PUBLISHED_KEY =
            HmacKey.hs256(Secret.text("ultra-secret-very-secret-super-secret-key"));

    @Test
    void tokenHasTheSessionVariablesAsAnObject() {
        String jwt = HasuraTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .subject("42")
                .session(HasuraSessions.builder()
                        .defaultRole("user")
                        .allowedRoles(List.of("user", "editor"))
                        .userId("42")
                        .build())
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"iat":1700000000,"exp":1700003600,"https://hasura.io/jwt/claims":{\
                "x-hasura-allowed-roles":["user","editor"],"x-hasura-default-role":"user","x-hasura-user-id":"42"},\
                "sub":"42"}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().session().allowedRoles())
                .containsExactly("user", "editor")
                .inOrder();
    }

    @Test
    void publishedTokenIsReadWhereTokensMayNeverExpire() {
        HasuraToken claims = HasuraTokens.verifier()
                .key(PUBLISHED_KEY)
                .acceptWaived()
                .clock(Keys.CLOCK)
                .build()
                .verify(PUBLISHED_TOKEN)
                .claims();

        assertThat(claims.subject()).isEqualTo("1234567890");
        assertThat(claims.session().defaultRole()).isEqualTo("user");
        assertThat(claims.session().allowedRoles())
                .containsExactly("user", "admin")
                .inOrder();
        assertThat(claims.session().userId()).isEqualTo("123");
        assertThat(claims.session().orgId()).isEqualTo("456");
    }

    @Test
    void publishedTokenIsRefusedElsewhere() {
        TokenVerifier<HasuraToken> verifier =
                HasuraTokens.verifier().key(PUBLISHED_KEY).clock(Keys.CLOCK).build();

        Refusals.refusal(
                VerificationException.class, ErrorCode.CLAIM_MISSING, "exp", () -> verifier.verify(PUBLISHED_TOKEN));
    }

    @Test
    void userIdAsANumberIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iat":1700000000,"exp":1700003600,"https://hasura.io/jwt/claims":{\
                "x-hasura-default-role":"user","x-hasura-allowed-roles":["user"],"x-hasura-user-id":42}}""");

        Refusals.refusal(
                VerificationException.class, ErrorCode.MALFORMED_CLAIM, "x-hasura-user-id", () -> VERIFIER.verify(jwt));
    }

    @Test
    void rolesAsOneTextAreRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iat":1700000000,"exp":1700003600,"https://hasura.io/jwt/claims":{\
                "x-hasura-default-role":"user","x-hasura-allowed-roles":"user"}}""");

        Refusals.refusal(
                VerificationException.class,
                ErrorCode.MALFORMED_CLAIM,
                "x-hasura-allowed-roles",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void sessionWithoutTheDefaultRoleIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iat":1700000000,"exp":1700003600,\
                "https://hasura.io/jwt/claims":{"x-hasura-allowed-roles":["user"]}}""");

        Refusals.refusal(
                VerificationException.class,
                ErrorCode.MALFORMED_CLAIM,
                "x-hasura-default-role",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void sessionVariablesOutsideTheirObjectAreRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iat":1700000000,"exp":1700003600,\
                "x-hasura-default-role":"user","x-hasura-allowed-roles":["user"],"x-hasura-user-id":"42"}""");

        Refusals.refusal(
                VerificationException.class,
                ErrorCode.CLAIM_MISSING,
                "https://hasura.io/jwt/claims",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void sessionVariablesAsATextAreRefused() {
        String jwt = HasuraTextTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .session(HasuraSessions.builder()
                        .defaultRole("user")
                        .allowedRoles(List.of("user"))
                        .build())
                .build()
                .toJwt();

        Refusals.refusal(
                VerificationException.class,
                ErrorCode.MALFORMED_CLAIM,
                "https://hasura.io/jwt/claims",
                () -> VERIFIER.verify(jwt));
    }
}
