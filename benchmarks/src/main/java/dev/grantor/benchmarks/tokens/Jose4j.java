package dev.grantor.benchmarks.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/** It too takes a token with a {@code cty} for one that holds another, so its tokens have none. */
final class Jose4j implements TokenLibrary {

    private final SecretKey key = new SecretKeySpec(Job.SECRET.getBytes(UTF_8), Job.ALGORITHM);
    private final JwtConsumer consumer = new JwtConsumerBuilder()
            .setVerificationKey(key)
            .setJwsAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
            .setExpectedIssuer(Job.KEY_SID)
            .setExpectedSubject(Job.ACCOUNT_SID)
            .setRequireExpirationTime()
            .build();

    @Override
    public String mint() {
        JwtClaims claims = new JwtClaims();
        NumericDate now = NumericDate.now();
        claims.setJwtId(Job.KEY_SID + '-' + UUID.randomUUID());
        claims.setIssuer(Job.KEY_SID);
        claims.setSubject(Job.ACCOUNT_SID);
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + Job.TTL.toSeconds()));
        claims.setClaim(Job.GRANTS, Job.grants());
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        jws.setHeader("typ", "JWT");
        jws.setKey(key);
        jws.setPayload(claims.toJson());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Admission verify(String jwt) {
        try {
            return Job.admission(consumer.processToClaims(jwt).getClaimValue(Job.GRANTS, Map.class));
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new IllegalStateException(e);
        }
    }
}
