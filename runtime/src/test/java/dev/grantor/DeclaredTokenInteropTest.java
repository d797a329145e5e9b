package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.DraftToken.refusal;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.Refusals.CANARY;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.NumericJson;
import dev.grantor.vendors.LiveKitToken;
import dev.grantor.vendors.LiveKitTokens;
import dev.grantor.vendors.RoomBookingGrants;
import dev.grantor.vendors.Scope;
import dev.grantor.vendors.ServiceToken;
import dev.grantor.vendors.ServiceTokens;
import dev.grantor.vendors.StreamUserToken;
import dev.grantor.vendors.StreamUserTokens;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.text.ParseException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What we sign jjwt, nimbus-jose-jwt and java-jwt verify, and the other way round. */
class DeclaredTokenInteropTest {

    private static final HmacKey LIVE_KIT_KEY = KEY.withClaim("iss", "APIkey");

    private static final SecretKey SECRET_KEY = Keys.hmacShaKeyFor(Fixtures.SECRET.getBytes(UTF_8));

    private static final JwtParser JJWT = Jwts.parser()
            .verifyWith(SECRET_KEY)
            .clock(() -> new Date(NOW * 1000))
            .build();

    /** A token that we signed, and what others are to read in it. */
    private record Ours(AccessToken token, Map<String, Object> header, Map<String, Object> claims) {}

    static final List<Ours> OURS = List.of(
            new Ours(
                    ServiceTokens.builder(KEY)
                            .clock(CLOCK)
                            .id("id-1")
                            .audience("rooms")
                            .subject("d\u00e4ily \ud83d\ude00")
                            .scopes(Set.of(Scope.READ))
                            .booking(RoomBookingGrants.builder()
                                    .roomId("R-42")
                                    .seats(4)
                                    .build())
                            .build(),
                    Map.of("alg", "HS256", "typ", "at+jwt", "kid", "2026-11"),
                    service("d\u00e4ily \ud83d\ude00")),
            new Ours(
                    LiveKitTokens.builder(LIVE_KIT_KEY)
                            .clock(CLOCK)
                            .identity("alice")
                            .video(Map.of("roomJoin", true, "room", "r", "canPublishSources", List.of("camera")))
                            .build(),
                    Map.of("alg", "HS256", "typ", "JWT"),
                    liveKit()),
            new Ours(
                    StreamUserTokens.builder(KEY).clock(CLOCK).userId("alice").build(),
                    Map.of("alg", "HS256", "typ", "JWT"),
                    Map.of("user_id", "alice", "iat", NOW - 5, "exp", NOW + 3600)));

    private static Map<String, Object> service(String subject) {
        return Map.of(
                "iss",
                "https://auth.acme.example",
                "aud",
                "rooms",
                "sub",
                subject,
                "scope",
                "rooms:read",
                "grants",
                Map.of("room_booking", Map.of("room_id", "R-42", "seats", 4)),
                "jti",
                "id-1",
                "iat",
                NOW,
                "exp",
                NOW + 300);
    }

    private static Map<String, Object> liveKit() {
        return Map.of(
                "iss",
                "APIkey",
                "sub",
                "alice",
                "video",
                Map.of("roomJoin", true, "room", "r", "canPublishSources", List.of("camera")),
                "exp",
                NOW + 21_600);
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void jjwtVerifiesOurs(Ours ours) {
        Jws<Claims> jws = JJWT.parseSignedClaims(ours.token().toJwt());

        assertThat(Map.copyOf(jws.getHeader())).isEqualTo(ours.header());
        assertThat(NumericJson.of(withAudienceAsText(jws.getPayload()))).isEqualTo(NumericJson.of(ours.claims()));
    }

    /** jjwt has a list of audiences always. */
    private static Map<String, Object> withAudienceAsText(Claims claims) {
        Map<String, Object> all = new LinkedHashMap<>(claims);
        all.computeIfPresent("aud", (name, audiences) -> String.join(",", claims.getAudience()));
        return all;
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void javaJwtVerifiesOurs(Ours ours) {
        DecodedJWT jwt = ((JWTVerifier.BaseVerification) JWT.require(Algorithm.HMAC256(Fixtures.SECRET)))
                .build(Clock.fixed(CLOCK.instant(), ZoneOffset.UTC))
                .verify(ours.token().toJwt());

        assertThat(jwt.getAlgorithm()).isEqualTo("HS256");
        assertThat(jwt.getType()).isEqualTo(ours.header().get("typ"));
        assertThat(jwt.getKeyId()).isEqualTo(ours.header().get("kid"));
        assertThat(NumericJson.of(jwt.getClaims().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, claim -> claim.getValue().as(Object.class)))))
                .isEqualTo(NumericJson.of(ours.claims()));
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void nimbusVerifiesOurs(Ours ours) throws ParseException, JOSEException {
        JWSObject jws = JWSObject.parse(ours.token().toJwt());

        assertThat(jws.verify(new MACVerifier(Fixtures.SECRET))).isTrue();
        assertThat(jws.getHeader().toJSONObject()).isEqualTo(ours.header());
        assertThat(NumericJson.of(jws.getPayload().toJSONObject())).isEqualTo(NumericJson.of(ours.claims()));
    }

    /** The libraries of others, each of which signs whatever claims it is given. */
    private enum Library {
        JJWT {
            @Override
            String sign(Map<String, Object> header, Map<String, Object> claims) {
                return Jwts.builder()
                        .header()
                        .add(header)
                        .and()
                        .claims(claims)
                        .signWith(SECRET_KEY, Jwts.SIG.HS256)
                        .compact();
            }
        },
        NIMBUS {
            @Override
            String sign(Map<String, Object> header, Map<String, Object> claims) {
                JWSHeader.Builder full = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID((String) header.get("kid"));
                if (header.containsKey("typ")) {
                    full.type(new JOSEObjectType((String) header.get("typ")));
                }
                JWSObject jws = new JWSObject(full.build(), new Payload(claims));
                try {
                    jws.sign(new MACSigner(Fixtures.SECRET));
                } catch (JOSEException e) {
                    throw new IllegalStateException(e);
                }
                return jws.serialize();
            }
        },
        JAVA_JWT {
            @Override
            String sign(Map<String, Object> header, Map<String, Object> claims) {
                return JWT.create().withHeader(header).withPayload(claims).sign(Algorithm.HMAC256(Fixtures.SECRET));
            }
        };

        abstract String sign(Map<String, Object> header, Map<String, Object> claims);
    }

    private static final Map<String, Object> SERVICE_HEADER = Map.of("typ", "at+jwt", "kid", "2026-11");

    private static final TokenVerifier<ServiceToken> SERVICE_VERIFIER =
            ServiceTokens.verifier().key(KEY).clock(CLOCK).audience("rooms").build();

    private static final TokenVerifier<LiveKitToken> LIVE_KIT_VERIFIER =
            LiveKitTokens.verifier().key(LIVE_KIT_KEY).clock(CLOCK).build();

    private static final TokenVerifier<StreamUserToken> STREAM_VERIFIER =
            StreamUserTokens.verifier().key(KEY).clock(CLOCK).build();

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> claims, String name) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.remove(name);
        return changed;
    }

    @ParameterizedTest
    @EnumSource(Library.class)
    void weVerifyServiceTokensOf(Library library) {
        VerifiedToken<ServiceToken> token = SERVICE_VERIFIER.verify(library.sign(SERVICE_HEADER, service("calendar")));

        assertThat(token.claims().subject()).isEqualTo("calendar");
        assertThat(token.claims().audience()).isEqualTo("rooms");
        assertThat(token.claims().scopes()).containsExactly(Scope.READ);
        assertThat(token.require(RoomBookingGrants.TYPE).roomId()).isEqualTo("R-42");
        assertThat(token.id()).hasValue("id-1");
        assertThat(token.keyId()).hasValue("2026-11");
    }

    @ParameterizedTest
    @EnumSource(Library.class)
    void weVerifyLiveKitTokensOf(Library library) {
        VerifiedToken<LiveKitToken> token = LIVE_KIT_VERIFIER.verify(library.sign(Map.of(), liveKit()));

        assertThat(token.claims().identity()).isEqualTo("alice");
        assertThat(token.claims().video()).isEqualTo(liveKit().get("video"));
    }

    @ParameterizedTest
    @EnumSource(Library.class)
    void weVerifyStreamTokensOf(Library library) {
        Map<String, Object> claims = Map.of("user_id", "alice", "iat", NOW - 5, "exp", NOW + 3600);

        assertThat(STREAM_VERIFIER
                        .verify(library.sign(Map.of(), claims))
                        .claims()
                        .userId())
                .isEqualTo("alice");
    }

    @ParameterizedTest
    @EnumSource(Library.class)
    void weRefuseWhatIsSignedWronglyBy(Library library) {
        Map<String, Object> good = service("calendar");

        refusal(SERVICE_VERIFIER, ErrorCode.CLAIM_DIFFERENT, library.sign(SERVICE_HEADER, with(good, "aud", CANARY)));
        refusal(SERVICE_VERIFIER, ErrorCode.CLAIM_MISSING, library.sign(SERVICE_HEADER, without(good, "aud")));
        refusal(SERVICE_VERIFIER, ErrorCode.TOKEN_EXPIRED, library.sign(SERVICE_HEADER, with(good, "exp", NOW)));
        refusal(SERVICE_VERIFIER, ErrorCode.CLAIM_MISSING, library.sign(SERVICE_HEADER, without(good, "exp")));
        refusal(SERVICE_VERIFIER, ErrorCode.CLAIM_MISSING, library.sign(SERVICE_HEADER, without(good, "sub")));
        refusal(
                SERVICE_VERIFIER,
                ErrorCode.CLAIM_DIFFERENT,
                library.sign(SERVICE_HEADER, with(good, "iss", "https://auth.other.example")));
        refusal(SERVICE_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, library.sign(Map.of("kid", "2026-11"), good));
        refusal(SERVICE_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, library.sign(Map.of("typ", "at+jwt"), good));
        refusal(LIVE_KIT_VERIFIER, ErrorCode.CLAIM_MISSING, library.sign(Map.of(), without(liveKit(), "iss")));
        refusal(LIVE_KIT_VERIFIER, ErrorCode.CLAIM_DIFFERENT, library.sign(Map.of(), with(liveKit(), "iss", "x")));
        refusal(STREAM_VERIFIER, ErrorCode.CLAIM_MISSING, library.sign(Map.of(), Map.of("exp", NOW + 3600)));
    }

    /** RFC 9068 §2.1 has {@code application/} left out, and case does not count. */
    @Test
    void typeIsComparedAsAMediaType() {
        Map<String, Object> header = Map.of("typ", "application/AT+JWT", "kid", "2026-11");

        assertThat(SERVICE_VERIFIER
                        .verify(Library.NIMBUS.sign(header, service("calendar")))
                        .claims()
                        .subject())
                .isEqualTo("calendar");
    }
}
