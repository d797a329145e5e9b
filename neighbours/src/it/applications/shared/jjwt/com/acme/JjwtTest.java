package com.acme;

import dev.grantor.twilio.TwilioTokens;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.grantor.twilio.ApiKey;
import dev.grantor.twilio.VideoGrants;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

/** The application's own jjwt makes tokens and verifies Grantor's, which it takes for content, since their header has a type of it. */
class JjwtTest {

    private static final String SECRET = "0123456789abcdef0123456789ABCDEF";
    private static final SecretKey KEY = Keys.hmacShaKeyFor(SECRET.getBytes(StandardCharsets.UTF_8));

    @Test
    void bothMintInOneApplication() {
        String theirs = Jwts.builder().subject("alice").signWith(KEY).compact();
        String ours = TwilioTokens.builder(ApiKey.unchecked("AC1", "SK1", SECRET))
                .identity("alice")
                .grant(VideoGrants.builder().room("daily"))
                .build()
                .toJwt();

        assertEquals(
                "alice",
                Jwts.parser().verifyWith(KEY).build().parseSignedClaims(theirs).getPayload().getSubject());
        byte[] content = Jwts.parser().verifyWith(KEY).build().parseSignedContent(ours).getPayload();
        assertTrue(new String(content, StandardCharsets.UTF_8).contains("\"video\":{\"room\":\"daily\"}"));
    }
}
