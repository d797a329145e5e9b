package dev.grantor.benchmarks.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

final class Nimbus implements TokenLibrary {

    private final JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
            .type(JOSEObjectType.JWT)
            .contentType(Job.CONTENT_TYPE)
            .build();
    private final MACSigner signer;
    private final MACVerifier verifier;
    private final DefaultJWTClaimsVerifier<SecurityContext> claimsVerifier = new DefaultJWTClaimsVerifier<>(
            new JWTClaimsSet.Builder()
                    .issuer(Job.KEY_SID)
                    .subject(Job.ACCOUNT_SID)
                    .build(),
            Set.of("exp"));

    Nimbus() {
        try {
            signer = new MACSigner(Job.SECRET);
            verifier = new MACVerifier(Job.SECRET);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String mint() {
        Instant now = Instant.now();
        SignedJWT jwt = new SignedJWT(
                header,
                new JWTClaimsSet.Builder()
                        .jwtID(Job.KEY_SID + '-' + UUID.randomUUID())
                        .issuer(Job.KEY_SID)
                        .subject(Job.ACCOUNT_SID)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Job.TTL)))
                        .claim(Job.GRANTS, Job.grants())
                        .build());
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    @Override
    public Admission verify(String jwt) {
        try {
            SignedJWT signed = SignedJWT.parse(jwt);
            if (!signed.verify(verifier)) {
                throw new IllegalStateException("the signature does not match");
            }
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            claimsVerifier.verify(claims, null);
            return Job.admission(claims.getJSONObjectClaim(Job.GRANTS));
        } catch (ParseException | JOSEException | BadJWTException e) {
            throw new IllegalStateException(e);
        }
    }
}
