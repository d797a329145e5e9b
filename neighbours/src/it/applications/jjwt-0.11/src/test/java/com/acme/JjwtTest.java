package com.acme;

import dev.grantor.twilio.TwilioTokens;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.grantor.jjwt.JwkSet;
import dev.grantor.twilio.ApiKey;
import dev.grantor.twilio.VideoGrants;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

/** The application's own jjwt makes tokens and verifies Grantor's. */
class JjwtTest {

    private static final String SECRET = "0123456789abcdef0123456789ABCDEF";
    private static final SecretKey KEY = Keys.hmacShaKeyFor(SECRET.getBytes(StandardCharsets.UTF_8));

    private static Claims parse(String jwt) {
        return Jwts.parserBuilder().setSigningKey(KEY).build().parseClaimsJws(jwt).getBody();
    }

    @Test
    void bothMintInOneApplication() {
        String theirs = Jwts.builder().setSubject("alice").signWith(KEY).compact();
        String ours = TwilioTokens.builder(ApiKey.unchecked("AC1", "SK1", SECRET))
                .identity("alice")
                .grant(VideoGrants.builder().room("daily"))
                .build()
                .toJwt();

        assertEquals("alice", parse(theirs).getSubject());
        assertEquals(
                Map.of("identity", "alice", "video", Map.of("room", "daily")),
                parse(ours).get("grants", Map.class));
    }

    @Test
    void grantorsJjwtSaysThatItIsTooOld() {
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> JwkSet.parse("{\"keys\":[]}"));

        assertTrue(refusal.getMessage().startsWith("grantor-jjwt needs jjwt-api and jjwt-impl"));
    }
}
