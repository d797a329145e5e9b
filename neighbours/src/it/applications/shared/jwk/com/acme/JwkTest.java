package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.jjwt.JjwtTokens;
import dev.grantor.jjwt.JwkSet;
import dev.grantor.twilio.VideoGrants;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.Jwts;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The application's own jjwt verifies a token with a key of a JWK set, and a grant is taken out of it. */
class JwkTest {

    @Test
    void grantOfATokenThatJjwtVerifiesIsTyped() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair pair = generator.generateKeyPair();
        String published = JwkSet.of(VerificationKey.of(Algorithm.ES256, pair.getPublic()).withId("2026-11"))
                .toJson();
        String jwt = Jwts.builder()
                .claim("grants", Map.of("video", Map.of("room", "daily")))
                .signWith(pair.getPrivate())
                .compact();

        VerificationKey key = JwkSet.parse(published).keys().get(0);
        Jws<Claims> jws =
                Jwts.parser().verifyWith(key.publicKey()).build().parseSignedClaims(jwt);

        assertEquals("2026-11", key.id());
        assertEquals("daily", JjwtTokens.grant(VideoGrants.TYPE, jws, "grants").orElseThrow().getRoom());
    }
}
