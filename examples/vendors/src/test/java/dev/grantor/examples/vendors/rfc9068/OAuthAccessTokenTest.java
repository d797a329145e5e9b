package dev.grantor.examples.vendors.rfc9068;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.net.URI;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthAccessTokenTest {

    private static final String PAYLOAD = """
            {"iss":"https://auth.acme.example","aud":"rooms","sub":"ada","client_id":"calendar",\
            "scope":"read write","exp":1700000300,"iat":1700000000,"jti":"1"}""";

    private static final KeyPair PAIR = Keys.rsa();
    private static final SigningKey KEY = SigningKey.of(Algorithm.RS256, PAIR.getPrivate());

    private static final TokenVerifier<OAuthAccessToken> VERIFIER = OAuthAccessTokens.verifier()
            .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic()))
            .issuer("https://auth.acme.example")
            .audience("rooms")
            .clock(Keys.CLOCK)
            .build();

    private static String theirs(String header, String payload) {
        return Foreign.rs256(PAIR.getPrivate(), header, payload);
    }

    @Test
    void tokenHasWhatTheRfcRequires() {
        String jwt = OAuthAccessTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .id("1")
                .issuer(URI.create("https://auth.acme.example"))
                .audiences(Set.of("rooms"))
                .subject("ada")
                .clientId("calendar")
                .scope(Set.of("read"))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}", """
                {"jti":"1","iat":1700000000,"exp":1700003600,"aud":"rooms","client_id":"calendar",\
                "iss":"https://auth.acme.example","scope":"read","sub":"ada"}"""));
        assertThat(Foreign.verifies((RSAPublicKey) PAIR.getPublic(), jwt)).isTrue();
    }

    /** RFC 9068 §4: with and without {@code application/}. */
    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "application/at+jwt", "AT+JWT"})
    void bothSpellingsOfTheTypeAreTaken(String type) {
        String jwt = theirs("{\"alg\":\"RS256\",\"typ\":\"" + type + "\"}", PAYLOAD);

        assertThat(VERIFIER.verify(jwt).claims().scope()).containsExactly("read", "write");
    }

    /** An ID token of the same server, for example. */
    @Test
    void tokenOfAnotherTypeIsRefused() {
        String jwt = theirs("{\"alg\":\"RS256\",\"typ\":\"JWT\"}", PAYLOAD);

        Refusals.refusal(
                UnsupportedTokenException.class, ErrorCode.UNSUPPORTED_TYPE, "typ", () -> VERIFIER.verify(jwt));
    }

    @Test
    void tokenForAnotherServerIsRefused() {
        String jwt = theirs("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}", PAYLOAD.replace("rooms", "chat"));

        Refusals.refusal(ClaimMismatchException.class, ErrorCode.CLAIM_DIFFERENT, "aud", () -> VERIFIER.verify(jwt));
    }

    @Test
    void tokenOfAnotherIssuerIsRefused() {
        String jwt = theirs("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}", PAYLOAD.replace("auth.acme", "auth.other"));

        Refusals.refusal(ClaimMismatchException.class, ErrorCode.CLAIM_DIFFERENT, "iss", () -> VERIFIER.verify(jwt));
    }

    /** {@code azp}, as an older dialect of Auth0's has it. */
    @Test
    void tokenWithoutTheClientIsRefused() {
        String jwt = theirs("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}", PAYLOAD.replace("client_id", "azp"));

        Refusals.refusal(
                MalformedTokenException.class, ErrorCode.CLAIM_MISSING, "client_id", () -> VERIFIER.verify(jwt));
    }

    @Test
    void scopeAsAListIsRefused() {
        String jwt = theirs("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}", PAYLOAD.replace("\"read write\"", "[\"read\"]"));

        Refusals.refusal(MalformedTokenException.class, ErrorCode.MALFORMED_CLAIM, "scope", () -> VERIFIER.verify(jwt));
    }
}
