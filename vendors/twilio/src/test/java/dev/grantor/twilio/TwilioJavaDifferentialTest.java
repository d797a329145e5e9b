package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;

import com.auth0.jwt.interfaces.DecodedJWT;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Range;
import com.nimbusds.jwt.JWTClaimsSet;
import com.twilio.jwt.accesstoken.ChatGrant;
import com.twilio.jwt.accesstoken.Grant;
import com.twilio.jwt.accesstoken.PlaybackGrant;
import com.twilio.jwt.accesstoken.SyncGrant;
import com.twilio.jwt.accesstoken.TaskRouterGrant;
import com.twilio.jwt.accesstoken.VideoGrant;
import com.twilio.jwt.accesstoken.VoiceGrant;
import dev.grantor.AccessToken;
import dev.grantor.VerifiedToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same calls to twilio-java 13 and to Grantor give the same token. Twilio-java has {@code rtc},
 * {@code ip_messaging} and video's {@code configuration_profile_sid} no more: {@link GoldenMintTest} compares these
 * with other libraries.
 */
class TwilioJavaDifferentialTest {

    private static final String EVERY_PAIR = "dev.grantor.twilio.GrantPair#ALL";
    private static final String ACCOUNT_SID = "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    private static final String KEY_SID = "SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    private static final String SECRET = "not-a-real-secret-not-a-real-key";
    private static final ApiKey KEY = ApiKey.of(ACCOUNT_SID, KEY_SID, SECRET);

    /** Twilio-java takes them from the system's clock, which cannot be set, and writes no {@code iat}. */
    private static final Set<String> MADE_FROM_THE_CLOCK = Set.of("jti", "iat", "exp");

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_PAIR)
    void grantIsTheSame(GrantPair<?> pair) {
        String theirToken = theirs().grant(pair.theirs()).build().toJwt();
        String ourToken = ours().grant(pair.ours()).build().toJwt();

        assertSame(theirToken, ourToken);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource(EVERY_PAIR)
    <T> void theirGrantIsReadAsOurs(GrantPair<T> pair) {
        String theirToken = theirs().grant(pair.theirs()).build().toJwt();
        String theirGrant = grants(theirToken).get(pair.theirs().getGrantKey()).toString();

        assertThat(pair.ours().grantType().fromJson(theirGrant))
                .isEqualTo(pair.ours().build());
    }

    @Test
    void severalGrantsWithRegionAndNotBeforeAreTheSame() {
        Instant notBefore = Instant.ofEpochMilli(1_700_000_000_999L);

        String theirToken = theirs().region("ie1")
                .nbf(Date.from(notBefore))
                .grant(new VideoGrant().setRoom("daily"))
                .grant(new ChatGrant().setServiceSid("IS123"))
                .grant(new VoiceGrant().setOutgoingApplication("AP123", GrantPair.FREE_FORM))
                .grant(new SyncGrant())
                .build()
                .toJwt();
        String ourToken = ours().region("ie1")
                .notBefore(notBefore)
                .grant(VideoGrants.builder().room("daily"))
                .grant(ChatGrants.builder().serviceSid("IS123"))
                .grant(VoiceGrants.builder().outgoingApplicationSid("AP123").outgoingParams(GrantPair.FREE_FORM))
                .grant(SyncGrants.builder())
                .build()
                .toJwt();

        assertSame(theirToken, ourToken);
    }

    @Test
    void tokenWithoutIdentityAndGrantsIsTheSame() {
        String theirToken = theirBuilder().build().toJwt();
        String ourToken = TwilioTokens.builder(KEY)
                .withoutIdentity()
                .withoutGrants()
                .build()
                .toJwt();

        assertSame(theirToken, ourToken);
    }

    @Test
    void identityOutsideAsciiIsTheSame() {
        String identity = "Zo\u00eb \"q\" \\ / \u65e5\u672c \ud83d\ude00 </script>\u2028";

        String theirToken = theirBuilder().identity(identity).build().toJwt();
        String ourToken = ours().identity(identity).withoutGrants().build().toJwt();

        assertSame(theirToken, ourToken);
    }

    @Test
    void grantThatNobodyDeclaredIsTheSame() {
        String theirToken =
                theirs().grant(new UndeclaredGrant(GrantPair.FREE_FORM)).build().toJwt();
        String ourToken = ours().grant("acme", GrantPair.FREE_FORM).build().toJwt();

        assertSame(theirToken, ourToken);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 86_400})
    void lifetimeIsTheSame(int ttl) {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String theirToken = theirs().ttl(ttl).build().toJwt();
        String ourToken =
                ours().ttl(Duration.ofSeconds(ttl)).withoutGrants().build().toJwt();
        Instant after = Instant.now();

        Range<Instant> expected = Range.closed(before.plusSeconds(ttl), after.plusSeconds(ttl));
        assertThat(expiry(theirToken)).isIn(expected);
        assertThat(expiry(ourToken)).isIn(expected);
    }

    @Test
    void lifetimeIsTheSameByDefault() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String theirToken = theirs().build().toJwt();
        String ourToken = ours().withoutGrants().build().toJwt();
        Instant after = Instant.now();

        Range<Instant> expected = Range.closed(before.plusSeconds(3600), after.plusSeconds(3600));
        assertThat(expiry(theirToken)).isIn(expected);
        assertThat(expiry(ourToken)).isIn(expected);
    }

    @Test
    void idIsTheKeyAndSomethingMoreInBoth() {
        String theirToken = theirs().build().toJwt();
        String ourToken = ours().withoutGrants().build().toJwt();

        assertThat(Segments.payload(theirToken).get("jti").textValue()).startsWith(KEY_SID + "-");
        assertThat(Segments.payload(ourToken).get("jti").textValue()).startsWith(KEY_SID + "-");
    }

    @Test
    void javaJwtReadsTheClaims() {
        AccessToken token = ours().grant(VoiceGrants.builder()
                        .outgoingApplicationSid("AP123")
                        .outgoingParams(Collections.singletonMap("a", null)))
                .build();

        DecodedJWT read = OtherLibraries.verifiedByJavaJwt(token.toJwt(), SECRET);

        assertThat(read.getIssuer()).isEqualTo(KEY_SID);
        assertThat(read.getSubject()).isEqualTo(ACCOUNT_SID);
        assertThat(read.getId()).isEqualTo(token.id());
        assertThat(read.getIssuedAtAsInstant()).isEqualTo(token.issuedAt());
        assertThat(read.getExpiresAtAsInstant()).isEqualTo(token.expiresAt());
        assertThat(read.getNotBefore()).isNull();
        assertThat(read.getClaim("grants").asMap())
                .containsExactly(
                        "identity",
                        "alice",
                        "voice",
                        Map.of(
                                "outgoing",
                                Map.of("application_sid", "AP123", "params", Collections.singletonMap("a", null))));
    }

    @Test
    void nimbusReadsTheClaims() throws Exception {
        AccessToken token = ours().notBefore(Instant.ofEpochSecond(1_700_000_000L))
                .grant(TaskRouterGrants.builder().workspaceSid("WS123").role("worker"))
                .grant(PlaybackGrants.builder())
                .build();

        JWTClaimsSet read = OtherLibraries.verifiedByNimbus(token.toJwt(), SECRET);

        assertThat(read.getIssuer()).isEqualTo(KEY_SID);
        assertThat(read.getSubject()).isEqualTo(ACCOUNT_SID);
        assertThat(read.getJWTID()).isEqualTo(token.id());
        assertThat(read.getIssueTime()).isEqualTo(Date.from(token.issuedAt()));
        assertThat(read.getExpirationTime()).isEqualTo(Date.from(token.expiresAt()));
        assertThat(read.getNotBeforeTime()).isEqualTo(new Date(1_700_000_000_000L));
        assertThat(read.getJSONObjectClaim("grants"))
                .containsExactly(
                        "identity",
                        "alice",
                        "task_router",
                        Map.of("workspace_sid", "WS123", "role", "worker"),
                        "player",
                        Map.of());
    }

    @Test
    void incomingCallsThatAreNotAllowedAreLeftOutWhereTwilioJavaWritesFalse() {
        String theirToken =
                theirs().grant(new VoiceGrant().setIncomingAllow(false)).build().toJwt();
        String ourToken =
                ours().grant(VoiceGrants.builder().incomingAllow(false)).build().toJwt();

        assertThat(grants(theirToken).get("voice").toString()).isEqualTo("{\"incoming\":{\"allow\":false}}");
        assertThat(grants(ourToken).get("voice").toString()).isEqualTo("{}");
    }

    @Test
    void unsetPlayerIsAnEmptyObjectWhereTwilioJavaWritesNull() {
        String theirToken = theirs().grant(new PlaybackGrant()).build().toJwt();
        String ourToken = ours().grant(PlaybackGrants.builder()).build().toJwt();

        assertThat(grants(theirToken).get("player").toString()).isEqualTo("null");
        assertThat(grants(ourToken).get("player").toString()).isEqualTo("{}");
    }

    /** What ours does instead is in {@link VoiceGrantTest} and {@link TwilioGrantsTest}. */
    @Test
    void twilioJavaLosesParamsWithoutAnApplicationAndWritesBlankSids() {
        String theirToken = theirs().grant(new VoiceGrant().setOutgoingApplication(null, GrantPair.FREE_FORM))
                .grant(new ChatGrant().setServiceSid(""))
                .build()
                .toJwt();

        assertThat(grants(theirToken).get("voice").toString()).isEqualTo("{}");
        assertThat(grants(theirToken).get("chat").toString()).isEqualTo("{\"service_sid\":\"\"}");
    }

    @Test
    void theirEmptyTextsAreReadAsUnset() {
        String theirToken = theirs().grant(new ChatGrant()
                        .setServiceSid("")
                        .setEndpointId("")
                        .setDeploymentRoleSid("")
                        .setPushCredentialSid(""))
                .grant(new VideoGrant().setRoom(""))
                .grant(new SyncGrant().setServiceSid("").setEndpointId("phone"))
                .grant(new TaskRouterGrant()
                        .setWorkspaceSid("")
                        .setWorkerSid("")
                        .setRole(""))
                .grant(new VoiceGrant()
                        .setOutgoingApplication("", GrantPair.FREE_FORM)
                        .setPushCredentialSid(""))
                .build()
                .toJwt();

        VerifiedToken<TwilioToken> token =
                TwilioTokens.verifier().acceptWaived().key(KEY).build().verify(theirToken);

        assertThat(grants(theirToken).get("chat").toString()).contains("\"service_sid\":\"\"");
        assertThat(token.require(ChatGrants.TYPE))
                .isEqualTo(ChatGrants.builder().build());
        assertThat(token.require(VideoGrants.TYPE))
                .isEqualTo(VideoGrants.builder().build());
        assertThat(token.require(SyncGrants.TYPE))
                .isEqualTo(SyncGrants.builder().endpointId("phone").build());
        assertThat(token.require(TaskRouterGrants.TYPE))
                .isEqualTo(TaskRouterGrants.builder().build());
        assertThat(token.require(VoiceGrants.TYPE))
                .isEqualTo(VoiceGrants.builder().build());
    }

    private static void assertSame(String theirToken, String ourToken) {
        assertThat(Segments.header(ourToken)).isEqualTo(Segments.header(theirToken));
        assertThat(withoutClock(ourToken)).isEqualTo(withoutClock(theirToken));
        OtherLibraries.assertSigned(theirToken, SECRET);
        OtherLibraries.assertSigned(ourToken, SECRET);
    }

    private static ObjectNode withoutClock(String jwt) {
        return Segments.payload(jwt).remove(MADE_FROM_THE_CLOCK);
    }

    private static ObjectNode grants(String jwt) {
        return Segments.payload(jwt).withObjectProperty("grants");
    }

    private static Instant expiry(String jwt) {
        return Instant.ofEpochSecond(Segments.payload(jwt).get("exp").longValue());
    }

    private static com.twilio.jwt.accesstoken.AccessToken.Builder theirs() {
        return theirBuilder().identity("alice");
    }

    private static com.twilio.jwt.accesstoken.AccessToken.Builder theirBuilder() {
        return new com.twilio.jwt.accesstoken.AccessToken.Builder(
                ACCOUNT_SID, KEY_SID, SECRET.getBytes(StandardCharsets.UTF_8));
    }

    private static TwilioTokens.Builder ours() {
        return TwilioTokens.builder(KEY).identity("alice");
    }

    /** As users of twilio-java write their own grants. */
    private record UndeclaredGrant(Object getPayload) implements Grant {

        @Override
        public String getGrantKey() {
            return "acme";
        }
    }
}
