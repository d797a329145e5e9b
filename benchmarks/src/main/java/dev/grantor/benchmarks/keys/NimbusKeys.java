package dev.grantor.benchmarks.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import dev.grantor.annotation.Algorithm;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

final class NimbusKeys implements KeyLibrary {

    private final JWSHeader header;
    private final JWSSigner signer;
    private final JWSVerifier verifier;
    private final DefaultJWTClaimsVerifier<SecurityContext> claimsVerifier = new DefaultJWTClaimsVerifier<>(
            new JWTClaimsSet.Builder().issuer(SignedToken.ISSUER).build(), Set.of("exp"));

    NimbusKeys(Algorithm algorithm, KeyPair pair) {
        header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm.headerName()))
                .type(JOSEObjectType.JWT)
                .build();
        try {
            if (pair.getPublic() instanceof ECPublicKey point) {
                signer = new ECDSASigner((ECPrivateKey) pair.getPrivate());
                verifier = new ECDSAVerifier(point);
            } else {
                signer = new RSASSASigner(pair.getPrivate());
                verifier = new RSASSAVerifier((RSAPublicKey) pair.getPublic());
            }
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String sign() {
        Instant now = Instant.now();
        SignedJWT jwt = new SignedJWT(
                header,
                new JWTClaimsSet.Builder()
                        .issuer(SignedToken.ISSUER)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(3600)))
                        .subject(SUBJECT)
                        .build());
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    @Override
    public String verify(String jwt) {
        try {
            SignedJWT signed = SignedJWT.parse(jwt);
            if (!signed.verify(verifier)) {
                throw new IllegalStateException("the signature does not match");
            }
            claimsVerifier.verify(signed.getJWTClaimsSet(), null);
            return signed.getJWTClaimsSet().getSubject();
        } catch (ParseException | JOSEException | BadJWTException e) {
            throw new IllegalStateException(e);
        }
    }
}
