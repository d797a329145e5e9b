package dev.grantor.examples.vendors.firebase;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirebaseCustomTokenTest {

    private static final String ACCOUNT = "tokens@acme.iam.gserviceaccount.example";
    private static final KeyPair PAIR = Keys.rsa();
    private static final SigningKey KEY =
            SigningKey.of(Algorithm.RS256, PAIR.getPrivate()).withClaim("iss", ACCOUNT);

    private static final TokenVerifier<FirebaseCustomToken> VERIFIER = FirebaseCustomTokens.verifier()
            .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic()).withClaim("iss", ACCOUNT))
            .clock(Keys.CLOCK)
            .build();

    @Test
    void tokenHasTheAccountTwice() {
        String jwt = FirebaseCustomTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .uid("ada")
                .claims(Map.of("premium", true))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments("{\"alg\":\"RS256\",\"typ\":\"JWT\"}", """
                {"aud":"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit",\
                "iss":"tokens@acme.iam.gserviceaccount.example","sub":"tokens@acme.iam.gserviceaccount.example",\
                "iat":1700000000,"exp":1700003600,"claims":{"premium":true},"uid":"ada"}"""));
        assertThat(Foreign.verifies((RSAPublicKey) PAIR.getPublic(), jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().uid()).isEqualTo("ada");
    }

    @Test
    void longUidIsRefused() {
        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_CHECK,
                "uid must have 1 to 128 characters",
                () -> FirebaseCustomTokens.builder(KEY).uid("x".repeat(129)).build());
    }

    @Test
    void reservedNamesAreRefused() {
        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_CHECK,
                "a name that Firebase reserves",
                () -> FirebaseCustomTokens.builder(KEY)
                        .uid("ada")
                        .claims(Map.of("firebase", "canary"))
                        .build());
    }

    @Test
    void subjectInPlaceOfTheUidIsRefused() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), "{\"alg\":\"RS256\",\"typ\":\"JWT\"}", """
                {"aud":"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit",\
                "iss":"tokens@acme.iam.gserviceaccount.example","sub":"tokens@acme.iam.gserviceaccount.example",\
                "exp":1700000060,"user_id":"ada"}""");

        Refusals.refusal(MalformedTokenException.class, ErrorCode.CLAIM_MISSING, "uid", () -> VERIFIER.verify(jwt));
    }
}
