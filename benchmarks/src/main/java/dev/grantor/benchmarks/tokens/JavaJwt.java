package dev.grantor.benchmarks.tokens;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

final class JavaJwt implements TokenLibrary {

    private final Map<String, Object> header = Map.of("cty", Job.CONTENT_TYPE);
    private final Algorithm algorithm = Algorithm.HMAC256(Job.SECRET);
    private final JWTVerifier verifier = JWT.require(algorithm)
            .withIssuer(Job.KEY_SID)
            .withSubject(Job.ACCOUNT_SID)
            .build();

    @Override
    public String mint() {
        Instant now = Instant.now();
        return JWT.create()
                .withHeader(header)
                .withJWTId(Job.KEY_SID + '-' + UUID.randomUUID())
                .withIssuer(Job.KEY_SID)
                .withSubject(Job.ACCOUNT_SID)
                .withIssuedAt(now)
                .withExpiresAt(now.plus(Job.TTL))
                .withClaim(Job.GRANTS, Job.grants())
                .sign(algorithm);
    }

    @Override
    public Admission verify(String jwt) {
        return Job.admission(verifier.verify(jwt).getClaim(Job.GRANTS).asMap());
    }
}
