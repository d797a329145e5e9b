package dev.grantor;

import static com.google.common.truth.Truth.assertThat;

import com.auth0.jwt.JWT;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.grantor.acme.PairTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.testsupport.KeyPairs;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SignatureAlgorithm;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * With each algorithm that has a pair of keys, other libraries verify what we sign, and we verify what they sign.
 * nimbus has EdDSA only with Tink, and java-jwt has neither EdDSA nor PSS.
 */
class InteropKeyPairTest {

    private static final String TYPE = "pair+jwt";

    private static String ours(Algorithm algorithm, KeyPair pair) {
        return PairTokens.builder(SigningKey.of(algorithm, pair.getPrivate()))
                .subject("ada")
                .build()
                .toJwt();
    }

    private static String subjectByUs(Algorithm algorithm, KeyPair pair, String jwt) {
        return PairTokens.verifier()
                .key(VerificationKey.of(algorithm, pair.getPublic()))
                .build()
                .verify(jwt)
                .claims()
                .subject();
    }

    private static SignatureAlgorithm jjwt(Algorithm algorithm) {
        return (SignatureAlgorithm) Jwts.SIG.get().forKey(algorithm.headerName());
    }

    private static JWSSigner nimbusSigner(KeyPair pair) throws JOSEException {
        return pair.getPrivate() instanceof ECPrivateKey ec ? new ECDSASigner(ec) : new RSASSASigner(pair.getPrivate());
    }

    private static JWSVerifier nimbusVerifier(KeyPair pair) throws JOSEException {
        return pair.getPublic() instanceof ECPublicKey ec
                ? new ECDSAVerifier(ec)
                : new RSASSAVerifier((RSAPublicKey) pair.getPublic());
    }

    private static com.auth0.jwt.algorithms.Algorithm javaJwt(Algorithm algorithm, KeyPair pair) {
        return switch (algorithm) {
            case RS256 ->
                com.auth0.jwt.algorithms.Algorithm.RSA256(
                        (RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
            case RS384 ->
                com.auth0.jwt.algorithms.Algorithm.RSA384(
                        (RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
            case RS512 ->
                com.auth0.jwt.algorithms.Algorithm.RSA512(
                        (RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
            case ES256 ->
                com.auth0.jwt.algorithms.Algorithm.ECDSA256(
                        (ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
            case ES384 ->
                com.auth0.jwt.algorithms.Algorithm.ECDSA384(
                        (ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
            case ES512 ->
                com.auth0.jwt.algorithms.Algorithm.ECDSA512(
                        (ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
            default -> throw new IllegalArgumentException(algorithm.headerName());
        };
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*")
    void jjwtVerifiesOurs(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);

        assertThat(Jwts.parser()
                        .verifyWith(pair.getPublic())
                        .build()
                        .parseSignedClaims(ours(algorithm, pair))
                        .getPayload()
                        .getSubject())
                .isEqualTo("ada");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*")
    void weVerifyJjwts(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        Instant now = Instant.now();

        String jwt = Jwts.builder()
                .header()
                .type(TYPE)
                .and()
                .subject("ada")
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plusSeconds(60)))
                .signWith(pair.getPrivate(), jjwt(algorithm))
                .compact();

        assertThat(subjectByUs(algorithm, pair, jwt)).isEqualTo("ada");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {"HS.*", "EDDSA"})
    void nimbusVerifiesOurs(Algorithm algorithm) throws JOSEException, ParseException {
        KeyPair pair = KeyPairs.of(algorithm);
        SignedJWT jwt = SignedJWT.parse(ours(algorithm, pair));

        assertThat(jwt.verify(nimbusVerifier(pair))).isTrue();
        assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo("ada");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {"HS.*", "EDDSA"})
    void weVerifyNimbus(Algorithm algorithm) throws JOSEException {
        KeyPair pair = KeyPairs.of(algorithm);
        Instant now = Instant.now();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.parse(algorithm.headerName()))
                        .type(new JOSEObjectType(TYPE))
                        .build(),
                new JWTClaimsSet.Builder()
                        .subject("ada")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .build());

        jwt.sign(nimbusSigner(pair));

        assertThat(subjectByUs(algorithm, pair, jwt.serialize())).isEqualTo("ada");
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "RS384", "RS512", "ES256", "ES384", "ES512"})
    void javaJwtVerifiesOurs(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);

        assertThat(JWT.require(javaJwt(algorithm, pair))
                        .build()
                        .verify(ours(algorithm, pair))
                        .getSubject())
                .isEqualTo("ada");
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "RS384", "RS512", "ES256", "ES384", "ES512"})
    void weVerifyJavaJwts(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        Instant now = Instant.now();

        String jwt = JWT.create()
                .withHeader(Map.of("typ", TYPE))
                .withSubject("ada")
                .withIssuedAt(now)
                .withExpiresAt(now.plusSeconds(60))
                .sign(javaJwt(algorithm, pair));

        assertThat(subjectByUs(algorithm, pair, jwt)).isEqualTo("ada");
    }
}
