package dev.grantor.examples.vendors.rfc9068;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.examples.vendors.Keys;
import java.net.URI;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Spring Security takes our access token for one of RFC 9068, and its claims are typed by ours. */
class SpringSecurityTest {

    private static final String ISSUER = "https://auth.acme.example";
    private static final KeyPair PAIR = Keys.rsa();

    private static Jwt decoded() {
        String jwt = OAuthAccessTokens.builder(SigningKey.of(Algorithm.RS256, PAIR.getPrivate()))
                .issuer(URI.create(ISSUER))
                .audiences(Set.of("rooms"))
                .subject("ada")
                .clientId("calendar")
                .scope(Set.of("read"))
                .build()
                .toJwt();
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey((RSAPublicKey) PAIR.getPublic())
                .validateType(false)
                .build();
        decoder.setJwtValidator(JwtValidators.createAtJwtValidator()
                .issuer(ISSUER)
                .audience("rooms")
                .clientId("calendar")
                .build());
        return decoder.decode(jwt);
    }

    @Test
    void oursIsAnAccessToken() {
        assertThat(decoded().getSubject()).isEqualTo("ada");
    }

    @Test
    void claimsOfItsAreTyped() {
        Jwt jwt = decoded();

        OAuthAccessToken claims = OAuthAccessTokens.verifier()
                .issuer(ISSUER)
                .audience("rooms")
                .buildClaimsVerifier()
                .verify(jwt.getHeaders(), jwt.getClaims());

        assertThat(claims.clientId()).isEqualTo("calendar");
        assertThat(claims.scope()).containsExactly("read");
    }
}
