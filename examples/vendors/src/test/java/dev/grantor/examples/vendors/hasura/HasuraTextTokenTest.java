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

class HasuraTextTokenTest {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET));

    private static final TokenVerifier<HasuraTextToken> VERIFIER =
            HasuraTextTokens.verifier().key(KEY).clock(Keys.CLOCK).build();

    @Test
    void tokenHasTheSessionVariablesAsOneText() {
        String jwt = HasuraTextTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .session(HasuraSessions.builder()
                        .defaultRole("user")
                        .allowedRoles(List.of("user"))
                        .userId("42")
                        .build())
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"iat":1700000000,"exp":1700003600,"https://hasura.io/jwt/claims":\
                "{\\"x-hasura-allowed-roles\\":[\\"user\\"],\\"x-hasura-default-role\\":\\"user\\",\
                \\"x-hasura-user-id\\":\\"42\\"}"}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().session().userId()).isEqualTo("42");
    }

    @Test
    void sessionVariablesAsAnObjectAreRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iat":1700000000,"exp":1700003600,"https://hasura.io/jwt/claims":{\
                "x-hasura-default-role":"user","x-hasura-allowed-roles":["user"]}}""");

        Refusals.refusal(
                VerificationException.class,
                ErrorCode.MALFORMED_CLAIM,
                "https://hasura.io/jwt/claims",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void textWithoutTheDefaultRoleIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iat":1700000000,"exp":1700003600,\
                "https://hasura.io/jwt/claims":"{\\"x-hasura-allowed-roles\\":[\\"user\\"]}"}""");

        Refusals.refusal(
                VerificationException.class,
                ErrorCode.MALFORMED_CLAIM,
                "x-hasura-default-role",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void textThatIsNoJsonIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iat":1700000000,"exp":1700003600,"https://hasura.io/jwt/claims":"user"}""");

        Refusals.refusal(
                VerificationException.class,
                ErrorCode.MALFORMED_CLAIM,
                "https://hasura.io/jwt/claims",
                () -> VERIFIER.verify(jwt));
    }
}
