package dev.grantor.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.ChatGrant;
import com.twilio.jwt.accesstoken.VideoGrant;
import com.twilio.jwt.accesstoken.VoiceGrant;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Libraries that make the same access token, each in its own way: for alice, with chat, video and voice. */
public enum OtherMinter {
    TWILIO_JAVA {
        @Override
        public String mint(Instant expiresAt) {
            return new AccessToken.Builder(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, Fixtures.SECRET.getBytes(UTF_8))
                    .identity("alice")
                    .ttl(3600)
                    .grant(new ChatGrant().setServiceSid("IS1"))
                    .grant(new VideoGrant().setRoom(ROOM))
                    .grant(new VoiceGrant().setIncomingAllow(true).setOutgoingApplication("AP1", Map.of("n", 1)))
                    .build()
                    .toJwt();
        }
    },

    JJWT {
        @Override
        public String mint(Instant expiresAt) {
            return Jwts.builder()
                    .header()
                    .type("JWT")
                    .contentType(CONTENT_TYPE)
                    .and()
                    .id("id-1")
                    .issuer(Fixtures.KEY_SID)
                    .subject(Fixtures.ACCOUNT_SID)
                    .expiration(Date.from(expiresAt))
                    .claim("grants", GRANTS)
                    .signWith(Keys.hmacShaKeyFor(Fixtures.SECRET.getBytes(UTF_8)), Jwts.SIG.HS256)
                    .compact();
        }
    },

    JAVA_JWT {
        @Override
        public String mint(Instant expiresAt) {
            return JWT.create()
                    .withHeader(Map.of("typ", "JWT", "cty", CONTENT_TYPE))
                    .withJWTId("id-1")
                    .withIssuer(Fixtures.KEY_SID)
                    .withSubject(Fixtures.ACCOUNT_SID)
                    .withExpiresAt(expiresAt)
                    .withClaim("grants", GRANTS)
                    .sign(Algorithm.HMAC256(Fixtures.SECRET));
        }
    },

    NIMBUS {
        @Override
        public String mint(Instant expiresAt) {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .type(JOSEObjectType.JWT)
                    .contentType(CONTENT_TYPE)
                    .build();
            JWTClaimsSet claims = new JWTClaimsSet.Builder()
                    .jwtID("id-1")
                    .issuer(Fixtures.KEY_SID)
                    .subject(Fixtures.ACCOUNT_SID)
                    .expirationTime(Date.from(expiresAt))
                    .claim("grants", GRANTS)
                    .build();
            SignedJWT jwt = new SignedJWT(header, claims);
            try {
                jwt.sign(new MACSigner(Fixtures.SECRET));
            } catch (JOSEException e) {
                throw new AssertionError(e);
            }
            return jwt.serialize();
        }
    };

    public static final String CONTENT_TYPE = "twilio-fpa;v=1";

    private static final String ROOM = "d\u00e4ily \ud83d\ude00";

    private static final Map<String, Object> GRANTS = Map.of(
            "identity",
            "alice",
            "chat",
            Map.of("service_sid", "IS1"),
            "video",
            Map.of("room", ROOM),
            "voice",
            Map.of(
                    "incoming",
                    Map.of("allow", true),
                    "outgoing",
                    Map.of("application_sid", "AP1", "params", Map.of("n", 1))));

    /** A token that expires at {@code expiresAt}, or thereabouts where the library asks its own clock. */
    public abstract String mint(Instant expiresAt);
}
