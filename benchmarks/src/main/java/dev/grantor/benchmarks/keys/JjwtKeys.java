package dev.grantor.benchmarks.keys;

import dev.grantor.annotation.Algorithm;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SignatureAlgorithm;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

final class JjwtKeys implements KeyLibrary {

    private final PrivateKey key;
    private final SignatureAlgorithm algorithm;
    private final JwtParser parser;

    JjwtKeys(Algorithm algorithm, KeyPair pair) {
        this.key = pair.getPrivate();
        this.algorithm = (SignatureAlgorithm) Jwts.SIG.get().forKey(algorithm.headerName());
        this.parser = Jwts.parser()
                .verifyWith(pair.getPublic())
                .requireIssuer(SignedToken.ISSUER)
                .build();
    }

    @Override
    public String sign() {
        Instant now = Instant.now();
        return Jwts.builder()
                .header()
                .type("JWT")
                .and()
                .issuer(SignedToken.ISSUER)
                .id(UUID.randomUUID().toString())
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plusSeconds(3600)))
                .subject(SUBJECT)
                .signWith(key, algorithm)
                .compact();
    }

    @Override
    public String verify(String jwt) {
        return parser.parseSignedClaims(jwt).getPayload().getSubject();
    }
}
