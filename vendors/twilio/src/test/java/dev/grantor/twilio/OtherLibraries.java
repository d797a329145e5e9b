package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** Tokens as other libraries see them, once these have found the signature to be right. */
final class OtherLibraries {

    private OtherLibraries() {}

    static void assertSigned(String jwt, String secret) {
        verifiedByJavaJwt(jwt, secret);
        verifiedByNimbus(jwt, secret);
    }

    static DecodedJWT verifiedByJavaJwt(String jwt, String secret) {
        DecodedJWT decoded = JWT.decode(jwt);
        assertThat(decoded.getAlgorithm()).isEqualTo("HS256");
        Algorithm.HMAC256(secret).verify(decoded);
        return decoded;
    }

    static JWTClaimsSet verifiedByNimbus(String jwt, String secret) {
        try {
            SignedJWT signed = SignedJWT.parse(jwt);
            assertThat(signed.verify(new MACVerifier(secret))).isTrue();
            return signed.getJWTClaimsSet();
        } catch (ParseException | JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
