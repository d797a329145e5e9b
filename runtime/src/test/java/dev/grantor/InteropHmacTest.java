package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.auth0.jwt.JWT;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.grantor.acme.RotatingToken;
import dev.grantor.acme.RotatingTokens;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.testsupport.Forgery;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.MacAlgorithm;
import io.jsonwebtoken.security.SignatureException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** With each HMAC, three other libraries verify what we sign, and we verify what they sign. */
class InteropHmacTest {

    private static final String SECRET = "canary-secret-of-sixty-four-bytes-which-are-enough-for-all-of-the-three";
    private static final String TYPE = "rotating+jwt";

    /** One algorithm, as each library calls it. */
    private record Hash(
            HmacKey ours,
            String mac,
            MacAlgorithm jjwt,
            JWSAlgorithm nimbus,
            com.auth0.jwt.algorithms.Algorithm javaJwt) {

        SecretKey secretKey() {
            return new SecretKeySpec(SECRET.getBytes(UTF_8), mac);
        }

        /** What the test is called. */
        @Override
        public String toString() {
            return ours.algorithm().headerName();
        }
    }

    static final List<Hash> HASHES = List.of(
            new Hash(
                    HmacKey.hs256(Secret.text(SECRET)),
                    "HmacSHA256",
                    Jwts.SIG.HS256,
                    JWSAlgorithm.HS256,
                    com.auth0.jwt.algorithms.Algorithm.HMAC256(SECRET)),
            new Hash(
                    HmacKey.hs384(Secret.text(SECRET)),
                    "HmacSHA384",
                    Jwts.SIG.HS384,
                    JWSAlgorithm.HS384,
                    com.auth0.jwt.algorithms.Algorithm.HMAC384(SECRET)),
            new Hash(
                    HmacKey.hs512(Secret.text(SECRET)),
                    "HmacSHA512",
                    Jwts.SIG.HS512,
                    JWSAlgorithm.HS512,
                    com.auth0.jwt.algorithms.Algorithm.HMAC512(SECRET)));

    private static String ours(Hash hash) {
        return RotatingTokens.builder(hash.ours()).subject("alice").build().toJwt();
    }

    private static TokenVerifier<RotatingToken> verifier(Hash hash) {
        return RotatingTokens.verifier().key(hash.ours()).build();
    }

    private static String ofJjwt(Hash hash) {
        return Jwts.builder()
                .header()
                .type(TYPE)
                .and()
                .id("id-1")
                .subject("alice")
                .issuedAt(new Date())
                .expiration(inAnHour())
                .signWith(hash.secretKey(), hash.jjwt())
                .compact();
    }

    private static String ofNimbus(Hash hash) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(hash.nimbus())
                .type(new JOSEObjectType(TYPE))
                .build();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .jwtID("id-1")
                .subject("alice")
                .issueTime(new Date())
                .expirationTime(inAnHour())
                .build();
        SignedJWT jwt = new SignedJWT(header, claims);
        jwt.sign(new MACSigner(SECRET));
        return jwt.serialize();
    }

    private static String ofJavaJwt(Hash hash) {
        return JWT.create()
                .withHeader(Map.of("typ", TYPE))
                .withJWTId("id-1")
                .withSubject("alice")
                .withIssuedAt(new Date())
                .withExpiresAt(inAnHour())
                .sign(hash.javaJwt());
    }

    private static Date inAnHour() {
        return Date.from(Instant.now().plusSeconds(3600));
    }

    @ParameterizedTest
    @FieldSource("HASHES")
    void jjwtVerifiesOurs(Hash hash) {
        assertThat(Jwts.parser()
                        .verifyWith(hash.secretKey())
                        .build()
                        .parseSignedClaims(ours(hash))
                        .getPayload()
                        .getSubject())
                .isEqualTo("alice");
    }

    @ParameterizedTest
    @FieldSource("HASHES")
    void nimbusVerifiesOurs(Hash hash) throws ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(ours(hash));

        assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(hash.nimbus());
        assertThat(jwt.verify(new MACVerifier(SECRET))).isTrue();
        assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo("alice");
    }

    @ParameterizedTest
    @FieldSource("HASHES")
    void javaJwtVerifiesOurs(Hash hash) {
        assertThat(JWT.require(hash.javaJwt()).build().verify(ours(hash)).getSubject())
                .isEqualTo("alice");
    }

    @ParameterizedTest
    @FieldSource("HASHES")
    void weVerifyThatOfJjwt(Hash hash) {
        assertThat(verifier(hash).verify(ofJjwt(hash)).claims().subject()).isEqualTo("alice");
    }

    @ParameterizedTest
    @FieldSource("HASHES")
    void weVerifyThatOfNimbus(Hash hash) throws JOSEException {
        assertThat(verifier(hash).verify(ofNimbus(hash)).claims().subject()).isEqualTo("alice");
    }

    @ParameterizedTest
    @FieldSource("HASHES")
    void weVerifyThatOfJavaJwt(Hash hash) {
        assertThat(verifier(hash).verify(ofJavaJwt(hash)).claims().subject()).isEqualTo("alice");
    }

    /**
     * A bit at each end of the signature, one in its middle, and one of the payload's last bytes: a digit of a time.
     */
    static final List<Arguments> BITS = HASHES.stream()
            .flatMap(hash -> List.of(
                    Arguments.of(hash, 2, 0, 0x80),
                    Arguments.of(hash, 2, 15, 0x10),
                    Arguments.of(hash, 2, hash.jjwt().getKeyBitLength() / 8 - 1, 0x01),
                    Arguments.of(hash, 1, 12, 0x01))
                    .stream())
            .toList();

    @ParameterizedTest
    @FieldSource("BITS")
    void weRefuseTheirsWithOneBitChanged(Hash hash, int segment, int index, int bit) throws JOSEException {
        TokenVerifier<RotatingToken> verifier = verifier(hash);
        String jjwts = changed(ofJjwt(hash), segment, index, bit);
        String nimbuses = changed(ofNimbus(hash), segment, index, bit);
        String javaJwts = changed(ofJavaJwt(hash), segment, index, bit);

        assertThrows(SignatureMismatchException.class, () -> verifier.verify(jjwts));
        assertThrows(SignatureMismatchException.class, () -> verifier.verify(nimbuses));
        assertThrows(SignatureMismatchException.class, () -> verifier.verify(javaJwts));
    }

    @ParameterizedTest
    @FieldSource("BITS")
    void theyRefuseOursWithOneBitChanged(Hash hash, int segment, int index, int bit) throws Exception {
        String jwt = changed(ours(hash), segment, index, bit);

        assertThrows(
                SignatureException.class,
                () -> Jwts.parser().verifyWith(hash.secretKey()).build().parseSignedClaims(jwt));
        assertThat(SignedJWT.parse(jwt).verify(new MACVerifier(SECRET))).isFalse();
    }

    private static String changed(String jwt, int segment, int index, int bit) {
        String[] segments = jwt.split("\\.");
        byte[] bytes = Base64.getUrlDecoder().decode(segments[segment]);
        bytes[index] ^= (byte) bit;
        segments[segment] = Forgery.encode(bytes);
        return String.join(".", segments);
    }
}
