package dev.grantor.examples.vendors.firebase;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import com.google.firebase.auth.FirebaseAuth;
import com.google.firebase.auth.FirebaseAuthException;
import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.MintException;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Firebase's own library makes the same token of the same input, and refuses the same names. */
class FirebaseAdminTest {

    private static final String ACCOUNT = "tokens@acme.iam.gserviceaccount.example";
    private static final KeyPair PAIR = Keys.rsa();

    private static final FirebaseApp APP = FirebaseApp.initializeApp(
            FirebaseOptions.builder()
                    .setProjectId("acme")
                    .setCredentials(ServiceAccountCredentials.newBuilder()
                            .setClientEmail(ACCOUNT)
                            .setPrivateKey(PAIR.getPrivate())
                            .setPrivateKeyId("key-1")
                            .build())
                    .build(),
            "acme");

    private static String theirs(Map<String, Object> claims) throws FirebaseAuthException {
        return FirebaseAuth.getInstance(APP).createCustomToken("ada", claims);
    }

    private static FirebaseCustomTokens.Builder ours(Map<String, Object> claims) {
        return FirebaseCustomTokens.builder(
                        SigningKey.of(Algorithm.RS256, PAIR.getPrivate()).withClaim("iss", ACCOUNT))
                .uid("ada")
                .claims(claims);
    }

    @AfterAll
    static void end() {
        APP.delete();
    }

    @Test
    void theirTokenVerifies() throws FirebaseAuthException {
        FirebaseCustomToken claims = FirebaseCustomTokens.verifier()
                .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic()).withClaim("iss", ACCOUNT))
                .build()
                .verify(theirs(Map.of("premium", true)))
                .claims();

        assertThat(claims.uid()).isEqualTo("ada");
        assertThat(claims.claims()).containsExactly("premium", true);
    }

    @Test
    void oursIsTheSame() throws FirebaseAuthException {
        Map<String, Object> claims = Map.of("premium", true, "level", 3);
        Segments theirs = Segments.of(theirs(claims));
        Map<String, Object> read = theirs.claims();
        Instant issuedAt = Instant.ofEpochSecond(((Number) read.get("iat")).longValue());

        Segments ours = Segments.of(ours(claims).issuedAt(issuedAt).build().toJwt());

        assertThat(ours.claims()).isEqualTo(read);
        assertThat(theirs.header()).isEqualTo("{\"alg\":\"RS256\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acr", "amr", "aud", "auth_time", "azp", "exp", "iat", "iss", "jti", "nbf", "sub"})
    void bothRefuseReservedNames(String name) {
        assertThrows(IllegalArgumentException.class, () -> theirs(Map.of(name, "x")));
        assertThrows(MintException.class, () -> ours(Map.of(name, "x")).build());
    }
}
