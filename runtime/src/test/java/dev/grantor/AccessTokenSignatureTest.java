package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.ACCOUNT_SID;
import static dev.grantor.testsupport.Fixtures.KEY_SID;
import static dev.grantor.testsupport.Fixtures.token;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AccessTokenSignatureTest {

    /** 32, 33, 48, 64 and 200 bytes: jjwt's own helpers would choose HS384 from 48 on and HS512 from 64 on. */
    static final List<String> SECRETS = List.of(
            "canary-of-thirty-two-characters-",
            "canary-of-thirty-three-characters",
            "canary-of-forty-eight-characters-canary-of-forty",
            "canary-of-sixty-four-characters-canary-of-sixty-four-characters-",
            "canary-of-thirty-three-characters".repeat(6) + "-x");

    @ParameterizedTest
    @FieldSource("SECRETS")
    void javaJwtVerifiesIt(String secret) {
        AccessToken token = token(TannoyKey.of(ACCOUNT_SID, KEY_SID, secret)).build();

        assertThat(JWT.decode(token.toJwt()).getAlgorithm()).isEqualTo("HS256");
        Algorithm.HMAC256(secret).verify(JWT.decode(token.toJwt()));
    }

    @ParameterizedTest
    @FieldSource("SECRETS")
    void nimbusVerifiesIt(String secret) throws Exception {
        AccessToken token = token(TannoyKey.of(ACCOUNT_SID, KEY_SID, secret.getBytes(UTF_8)))
                .build();
        SignedJWT jwt = SignedJWT.parse(token.toJwt());
        JWSVerifier verifier = new MACVerifier(secret);

        assertThat(jwt.verify(verifier)).isTrue();
        assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
        assertThat(jwt.getHeader().getType()).isEqualTo(JOSEObjectType.JWT);
        assertThat(jwt.getHeader().getContentType()).isEqualTo("tannoy-fpa;v=1");
        assertThat(jwt.getJWTClaimsSet().getIssuer()).isEqualTo(KEY_SID);
        assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo(ACCOUNT_SID);
        assertThat(jwt.getJWTClaimsSet().getJWTID()).isEqualTo(token.id());
    }

    /** Each begins in another way: with the start that is prepared for its key, or not. */
    static final List<UnaryOperator<TannoyTokens.Builder>> STARTS = List.of(
            token -> token,
            token -> token.region("ie1"),
            token -> token.id("id-1"),
            token -> token.id(KEY_SID + "-0"),
            token -> token.otherClaims(Map.of("long", "x".repeat(500))));

    @ParameterizedTest
    @FieldSource("STARTS")
    void javaJwtVerifiesItHoweverItBegins(UnaryOperator<TannoyTokens.Builder> start) {
        AccessToken token = start.apply(token(Fixtures.KEY)).build();

        Algorithm.HMAC256(Fixtures.SECRET).verify(JWT.decode(token.toJwt()));
        assertThat(JWT.decode(token.toJwt()).getId()).isEqualTo(token.id());
    }

    static final List<String> LEGACY_SECRETS = List.of("s", "secret", "gr\u00fc\u00dfe", "\ud83d\ude00");

    @ParameterizedTest
    @FieldSource("LEGACY_SECRETS")
    void uncheckedKeySignsWithTheUtf8BytesOfAShortSecret(String secret) {
        AccessToken token = token(TannoyKey.unchecked("AC", "SK", secret)).build();

        assertThat(JWT.decode(token.toJwt()).getAlgorithm()).isEqualTo("HS256");
        Algorithm.HMAC256(secret.getBytes(UTF_8)).verify(JWT.decode(token.toJwt()));
    }

    @Test
    void anotherSecretDoesNotVerifyIt() {
        Algorithm other = Algorithm.HMAC256("another-secret-of-thirty-two-byte");

        assertThrows(
                SignatureVerificationException.class,
                () -> other.verify(JWT.decode(token().build().toJwt())));
    }

    @Test
    void payloadWithMuchInItIsSignedWhole() {
        AccessToken token = token().otherClaims(Map.of("extra", "\u00e9\u2028\ud83d\ude00\"\\ \n".repeat(500)))
                .build();

        Algorithm.HMAC256(Fixtures.SECRET).verify(JWT.decode(token.toJwt()));
    }

    @Test
    void tokenIsThreeSegmentsOfBase64urlWithoutPadding() {
        assertThat(token().region("ie1").build().toJwt())
                .matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{43}");
    }
}
