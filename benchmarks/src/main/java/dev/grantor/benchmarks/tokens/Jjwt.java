package dev.grantor.benchmarks.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;

/** Its parser takes the payload of a token with a {@code cty} for opaque bytes, so its tokens have none. */
final class Jjwt implements TokenLibrary {

    private final SecretKey key = Keys.hmacShaKeyFor(Job.SECRET.getBytes(UTF_8));
    private final JwtParser parser = Jwts.parser().verifyWith(key).build();

    @Override
    public String mint() {
        Instant now = Instant.now();
        return Jwts.builder()
                .header()
                .type("JWT")
                .and()
                .id(Job.KEY_SID + '-' + UUID.randomUUID())
                .issuer(Job.KEY_SID)
                .subject(Job.ACCOUNT_SID)
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(Job.TTL)))
                .claim(Job.GRANTS, Job.grants())
                .signWith(key, Jwts.SIG.HS256)
                .compact();
    }

    @Override
    public Admission verify(String jwt) {
        return Job.admission(parser.parseSignedClaims(jwt).getPayload().get(Job.GRANTS, Map.class));
    }
}
