package dev.grantor.examples.vendors.tableau;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableauTokenTest {

    private static final HmacKey KEY =
            HmacKey.hs256(Secret.text(Keys.SECRET)).withId("secret-id").withClaim("iss", "client-id");

    private static final TokenVerifier<TableauToken> VERIFIER =
            TableauTokens.verifier().key(KEY).clock(Keys.CLOCK).build();

    private static TableauTokens.Builder token() {
        return TableauTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .id("4c0e6f1a")
                .user("ada@acme.example")
                .scopes(List.of("tableau:views:embed"));
    }

    @Test
    void issuerIsInTheHeaderToo() {
        String jwt = token().build().toJwt();

        assertThat(Segments.of(jwt))
                .isEqualTo(new Segments(
                        "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"secret-id\",\"iss\":\"client-id\"}", """
                {"aud":"tableau","iss":"client-id","jti":"4c0e6f1a","iat":1700000000,"exp":1700000300,\
                "scp":["tableau:views:embed"],"sub":"ada@acme.example"}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().scopes()).containsExactly("tableau:views:embed");
    }

    @Test
    void issuerThatIsMissingInTheHeaderIsRefused() {
        String jwt = Foreign.hs256("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"secret-id\"}", """
                {"aud":"tableau","iss":"client-id","exp":1700000300,"iat":1700000000,"scp":[],"sub":"ada"}""");

        Refusals.refusal(
                ClaimMismatchException.class, ErrorCode.CLAIM_MISSING, "header.iss", () -> VERIFIER.verify(jwt));
    }

    @Test
    void moreThanTenMinutesAreRefused() {
        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_RANGE,
                "ttl",
                () -> token().ttl(Duration.ofMinutes(11)));
    }
}
