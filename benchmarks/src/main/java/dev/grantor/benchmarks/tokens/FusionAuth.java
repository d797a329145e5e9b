package dev.grantor.benchmarks.tokens;

import io.fusionauth.jwt.JWTDecoder;
import io.fusionauth.jwt.JWTEncoder;
import io.fusionauth.jwt.Signer;
import io.fusionauth.jwt.Verifier;
import io.fusionauth.jwt.domain.JWT;
import io.fusionauth.jwt.hmac.HMACSigner;
import io.fusionauth.jwt.hmac.HMACVerifier;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;

final class FusionAuth implements TokenLibrary {

    private final Signer signer = HMACSigner.newSHA256Signer(Job.SECRET);
    private final Verifier verifier = HMACVerifier.newVerifier(Job.SECRET);
    private final JWTEncoder encoder = JWT.getEncoder();
    private final JWTDecoder decoder = JWT.getDecoder();

    @Override
    public String mint() {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        JWT jwt = new JWT()
                .setUniqueId(Job.KEY_SID + '-' + UUID.randomUUID())
                .setIssuer(Job.KEY_SID)
                .setSubject(Job.ACCOUNT_SID)
                .setIssuedAt(now)
                .setExpiration(now.plus(Job.TTL))
                .addClaim(Job.GRANTS, Job.grants());
        return encoder.encode(jwt, signer, header -> header.set("cty", Job.CONTENT_TYPE));
    }

    @Override
    public Admission verify(String jwt) {
        return Job.admission(decoder.decode(jwt, verifier).getMap(Job.GRANTS));
    }
}
