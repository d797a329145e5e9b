package dev.grantor.benchmarks.keys;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.UUID;

final class JavaJwtKeys implements KeyLibrary {

    private final Algorithm algorithm;
    private final JWTVerifier verifier;

    JavaJwtKeys(dev.grantor.annotation.Algorithm name, KeyPair pair) {
        algorithm = switch (name) {
            case RS256 -> Algorithm.RSA256((RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
            case RS384 -> Algorithm.RSA384((RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
            case RS512 -> Algorithm.RSA512((RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
            case ES256 -> Algorithm.ECDSA256((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
            case ES384 -> Algorithm.ECDSA384((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
            case ES512 -> Algorithm.ECDSA512((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
            default -> throw new IllegalArgumentException(name.headerName());
        };
        verifier = JWT.require(algorithm).withIssuer(SignedToken.ISSUER).build();
    }

    @Override
    public String sign() {
        Instant now = Instant.now();
        return JWT.create()
                .withIssuer(SignedToken.ISSUER)
                .withJWTId(UUID.randomUUID().toString())
                .withIssuedAt(now)
                .withExpiresAt(now.plusSeconds(3600))
                .withSubject(SUBJECT)
                .sign(algorithm);
    }

    @Override
    public String verify(String jwt) {
        return verifier.verify(jwt).getSubject();
    }
}
