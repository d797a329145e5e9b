package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.tannoy.VideoGrants;
import dev.grantor.tannoy.VoiceGrants;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.NumericJson;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.UnsupportedJwtException;
import io.jsonwebtoken.security.Keys;
import io.jsonwebtoken.security.SignatureException;
import java.io.IOException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Other libraries verify what we sign, read in it what we wrote, and refuse it once it was changed. */
class InteropOurTokensTest {

    private static final Map<String, Object> GRANTS = Map.of(
            "identity",
            "alice",
            "video",
            Map.of("room", "d\u00e4ily \ud83d\ude00"),
            "voice",
            Map.of(
                    "outgoing",
                    Map.of("application_sid", "AP1", "params", Map.of("list", List.of(1, 0.5, true, "\u2028")))));

    private static final String JWT_OF_OURS = TannoyTokens.builder(Fixtures.KEY)
            .identity("alice")
            .id("id-1")
            .region("ie1")
            .grant(VideoGrants.builder().room("d\u00e4ily \ud83d\ude00"))
            .grant(VoiceGrants.builder()
                    .outgoingApplicationSid("AP1")
                    .outgoingParams(Map.of("list", List.of(1, 0.5, true, "\u2028"))))
            .build()
            .toJwt();

    /** With another header, another payload, another signature and cut off. */
    static final List<String> TAMPERED = List.of(
            replaced(0, Forgery.encode(Forgery.HEADER.getBytes(UTF_8))),
            replaced(
                    1,
                    Forgery.encode(Forgery.payload("\"identity\":\"mallory\"").getBytes(UTF_8))),
            Forgery.withWrongSignature(JWT_OF_OURS),
            replaced(2, JWT_OF_OURS.substring(JWT_OF_OURS.length() - 22)));

    private static final JwtParser JJWT = Jwts.parser()
            .verifyWith(Keys.hmacShaKeyFor(Fixtures.SECRET.getBytes(UTF_8)))
            .build();
    private static final JWTVerifier JAVA_JWT =
            JWT.require(Algorithm.HMAC256(Fixtures.SECRET)).build();

    /** To jjwt a token with {@code cty} is signed content of that type, not claims. */
    @Test
    void jjwtVerifiesItAsContent() throws IOException {
        byte[] content = JJWT.parseSignedContent(JWT_OF_OURS).getPayload();

        Map<?, ?> claims = new ObjectMapper().readValue(content, Map.class);
        assertThat(claims.get("iss")).isEqualTo(Fixtures.KEY_SID);
        assertThat(claims.get("sub")).isEqualTo(Fixtures.ACCOUNT_SID);
        assertThat(claims.get("grants")).isEqualTo(GRANTS);
        assertThrows(UnsupportedJwtException.class, () -> JJWT.parseSignedClaims(JWT_OF_OURS));
    }

    @Test
    void javaJwtVerifiesIt() {
        DecodedJWT jwt = JAVA_JWT.verify(JWT_OF_OURS);

        assertThat(jwt.getContentType()).isEqualTo("tannoy-fpa;v=1");
        assertThat(jwt.getHeaderClaim("twr").asString()).isEqualTo("ie1");
        assertThat(jwt.getIssuer()).isEqualTo(Fixtures.KEY_SID);
        assertThat(jwt.getSubject()).isEqualTo(Fixtures.ACCOUNT_SID);
        assertThat(jwt.getId()).isEqualTo("id-1");
        assertThat(jwt.getExpiresAtAsInstant())
                .isEqualTo(jwt.getIssuedAtAsInstant().plusSeconds(3600));
        assertThat(jwt.getClaim("grants").asMap()).isEqualTo(GRANTS);
    }

    @Test
    void nimbusVerifiesIt() throws ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(JWT_OF_OURS);

        assertThat(jwt.verify(new MACVerifier(Fixtures.SECRET))).isTrue();
        JWTClaimsSet claims = jwt.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(Fixtures.KEY_SID);
        assertThat(claims.getSubject()).isEqualTo(Fixtures.ACCOUNT_SID);
        assertThat(claims.getJWTID()).isEqualTo("id-1");
        assertThat(NumericJson.of(claims.getJSONObjectClaim("grants"))).isEqualTo(NumericJson.of(GRANTS));
    }

    @ParameterizedTest
    @FieldSource("TAMPERED")
    void jjwtRefusesWhatWasTamperedWith(String jwt) {
        assertThrows(SignatureException.class, () -> JJWT.parseSignedContent(jwt));
    }

    @ParameterizedTest
    @FieldSource("TAMPERED")
    void javaJwtRefusesWhatWasTamperedWith(String jwt) {
        assertThrows(SignatureVerificationException.class, () -> JAVA_JWT.verify(jwt));
    }

    @ParameterizedTest
    @FieldSource("TAMPERED")
    void nimbusRefusesWhatWasTamperedWith(String jwt) throws ParseException, JOSEException {
        assertThat(SignedJWT.parse(jwt).verify(new MACVerifier(Fixtures.SECRET)))
                .isFalse();
    }

    @ParameterizedTest
    @FieldSource("TAMPERED")
    void weRefuseWhatWasTamperedWith(String jwt) {
        TokenVerifier<TannoyToken> verifier =
                TannoyTokens.verifier().acceptWaived().key(Fixtures.KEY).build();

        assertThrows(SignatureMismatchException.class, () -> verifier.verify(jwt));
    }

    private static String replaced(int index, String segment) {
        String[] segments = JWT_OF_OURS.split("\\.");
        segments[index] = segment;
        return String.join(".", segments);
    }
}
