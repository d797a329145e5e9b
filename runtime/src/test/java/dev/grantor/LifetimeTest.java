package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.Fixtures.payload;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import com.fasterxml.jackson.databind.JsonNode;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.vendors.AblyTokens;
import dev.grantor.vendors.LiveKitToken;
import dev.grantor.vendors.LiveKitTokens;
import dev.grantor.vendors.MeetingToken;
import dev.grantor.vendors.MeetingTokens;
import dev.grantor.vendors.NewsletterToken;
import dev.grantor.vendors.NewsletterTokens;
import dev.grantor.vendors.PushTeamToken;
import dev.grantor.vendors.PushTeamTokens;
import dev.grantor.vendors.Scope;
import dev.grantor.vendors.ServiceTokens;
import dev.grantor.vendors.TableauTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long tokens are valid is for their declaration to say, and a verifier holds whoever signs them to it. */
class LifetimeTest {

    private static final HmacKey TEAM_KEY = KEY.withClaim("iss", "TEAM");

    private static final DraftToken MEETING = DraftToken.of(meeting().build());

    private static final DraftToken TEAM =
            DraftToken.of(PushTeamTokens.builder(TEAM_KEY).clock(CLOCK).build());

    private static final TokenVerifier<MeetingToken> MEETING_VERIFIER =
            MeetingTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<PushTeamToken> TEAM_VERIFIER =
            teamVerifierAt("PT0S").build();

    private static MeetingTokens.Builder meeting() {
        return MeetingTokens.builder(KEY).clock(CLOCK).room("daily");
    }

    private static VerifierBuilder<PushTeamToken> teamVerifierAt(String offset) {
        Instant now = Instant.ofEpochSecond(NOW).plus(Duration.parse(offset));
        return PushTeamTokens.verifier().key(TEAM_KEY).clock(InstantSource.fixed(now));
    }

    private static long lifetime(AccessToken token) {
        JsonNode payload = payload(token);
        return payload.get("exp").longValue() - payload.get("iat").longValue();
    }

    @Test
    void lifetimeIsAnHourUnlessTheBoundsAllowNone() {
        HmacKey tableau = KEY.withClaim("iss", "client");

        assertThat(lifetime(AblyTokens.builder(KEY).capability(Map.of()).build()))
                .isEqualTo(3600);
        assertThat(payload(meeting().build()).get("exp").longValue()).isEqualTo(NOW + 7200);
        assertThat(lifetime(TableauTokens.builder(tableau)
                        .user("alice")
                        .scopes(List.of("tableau:views:embed"))
                        .build()))
                .isEqualTo(600);
    }

    @Test
    void lifetimeIsWhatTheDeclarationSays() {
        AccessToken token = ServiceTokens.builder(KEY)
                .audience("rooms")
                .subject("calendar")
                .scopes(Set.of(Scope.READ))
                .build();

        assertThat(lifetime(token)).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2H", "PT2H0.999S", "PT47H59M59S", "PT48H", "PT48H0.999S"})
    void lifetimeIsWithinTheBounds(Duration ttl) {
        AccessToken token = meeting().ttl(ttl).build();

        assertThat(payload(token).get("exp").longValue()).isEqualTo(NOW + ttl.toSeconds());
        assertThat(MEETING_VERIFIER.verify(token.toJwt()).expiresAt())
                .hasValue(Instant.ofEpochSecond(NOW + ttl.toSeconds()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H59M59S", "PT1H59M59.999S", "PT48H1S", "PT0S", "PT-2H", "P100D", "PT2562047788015215H"})
    void lifetimeOutsideTheBoundsIsRefused(Duration ttl) {
        MeetingTokens.Builder builder = meeting();

        assertInvalid(ErrorCode.PARAMETER_RANGE, "ttl", "must be 7200 s to 172800 s = 48 h", () -> builder.ttl(ttl));
        assertThat(payload(builder.build()).get("exp").longValue()).isEqualTo(NOW + 7200);
    }

    @Test
    void timesArePutBackAndTheExpiryIsNot() {
        JsonNode payload = payload(meeting().build());

        assertThat(payload.get("iat").longValue()).isEqualTo(NOW - 60);
        assertThat(payload.get("nbf").longValue()).isEqualTo(NOW - 60);
        assertThat(payload.get("exp").longValue()).isEqualTo(NOW + 7200);
    }

    @Test
    void timesAreNotPutBackBefore1970() {
        JsonNode payload = payload(
                meeting().clock(InstantSource.fixed(Instant.ofEpochSecond(59))).build());

        assertThat(payload.get("iat").longValue()).isEqualTo(0);
        assertThat(payload.get("nbf").longValue()).isEqualTo(0);
        assertThat(payload.get("exp").longValue()).isEqualTo(7259);
    }

    @Test
    void timesThatAreSetAreNotPutBack() {
        JsonNode issued =
                payload(meeting().issuedAt(Instant.ofEpochSecond(NOW - 5)).build());
        JsonNode starts =
                payload(meeting().notBefore(Instant.ofEpochSecond(NOW + 5)).build());

        assertThat(issued.get("iat").longValue()).isEqualTo(NOW - 5);
        assertThat(issued.get("nbf").longValue()).isEqualTo(NOW - 5);
        assertThat(issued.get("exp").longValue()).isEqualTo(NOW - 5 + 7200);
        assertThat(starts.get("iat").longValue()).isEqualTo(NOW - 60);
        assertThat(starts.get("nbf").longValue()).isEqualTo(NOW + 5);
        assertThat(starts.get("exp").longValue()).isEqualTo(NOW + 7200);
    }

    @Test
    void longestLifetimeIsLongerByWhatTimesArePutBack() {
        long longest = NOW + 48 * 3600;

        MEETING_VERIFIER.verify(MEETING.with("exp", String.valueOf(longest)).sign());
        MEETING.with("exp", String.valueOf(longest + 1))
                .assertRefused(MEETING_VERIFIER, ErrorCode.LIFETIME_TOO_LONG, "exp");
        MEETING.with("exp", longest + ".001").assertRefused(MEETING_VERIFIER, ErrorCode.LIFETIME_TOO_LONG, "exp");
        MEETING.with("exp", "253402300799").assertRefused(MEETING_VERIFIER, ErrorCode.LIFETIME_TOO_LONG, "exp");
    }

    @Test
    void longestLifetimeOfAVerifierReplacesThatOfTheDeclaration() {
        TokenVerifier<MeetingToken> strict = MeetingTokens.verifier()
                .key(KEY)
                .clock(CLOCK)
                .maxLifetime(Duration.ofHours(2))
                .build();
        TokenVerifier<MeetingToken> lenient = MeetingTokens.verifier()
                .key(KEY)
                .clock(CLOCK)
                .maxLifetime(Duration.ofDays(60))
                .build();

        MEETING.assertRefused(strict, ErrorCode.LIFETIME_TOO_LONG, "exp");
        strict.verify(MEETING.with("iat", String.valueOf(NOW)).sign());
        lenient.verify(MEETING.with("exp", String.valueOf(NOW + 59 * 86_400)).sign());
    }

    @Test
    void lifetimeWithoutTimeOfIssueCountsFromTheStartOrFromNow() {
        HmacKey key = KEY.withClaim("iss", "APIkey");
        DraftToken token = DraftToken.of(LiveKitTokens.builder(key).clock(CLOCK).build());
        TokenVerifier<LiveKitToken> verifier = LiveKitTokens.verifier()
                .key(key)
                .clock(CLOCK)
                .maxLifetime(Duration.ofHours(6))
                .build();

        assertThat(verifier.verify(token.sign()).issuedAt()).isEmpty();
        token.with("nbf", String.valueOf(NOW - 1)).assertRefused(verifier, ErrorCode.LIFETIME_TOO_LONG, "exp");
        token.with("exp", String.valueOf(NOW + 6 * 3600 + 1))
                .assertRefused(verifier, ErrorCode.LIFETIME_TOO_LONG, "exp");
    }

    @Test
    void tokenWithoutExpirySaysWhenItWasIssued() {
        JsonNode payload = payload(PushTeamTokens.builder(TEAM_KEY).clock(CLOCK).build());

        assertThat(payload.toString()).isEqualTo("{\"iss\":\"TEAM\",\"iat\":" + (NOW - 60) + "}");
        VerificationException refusal =
                TEAM.without("iat").assertRefused(TEAM_VERIFIER, ErrorCode.CLAIM_MISSING, "iat");
        assertThat(refusal).hasMessageThat().contains("in no other way how old it is");
        TEAM.without("iat")
                .with("nbf", String.valueOf(NOW))
                .assertRefused(TEAM_VERIFIER, ErrorCode.CLAIM_MISSING, "iat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-60S", "PT0S", "PT59M59.999999999S", "PT1H"})
    void tokenWithoutExpiryIsGoodForItsLongestLifetime(String offset) {
        TokenVerifier<PushTeamToken> verifier = teamVerifierAt(offset).build();

        assertThat(verifier.verify(TEAM.sign()).expiresAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT1H0.000000001S, PT0S", "PT1H1S, PT0.999999999S", "PT70M0.000000001S, PT10M", "P3650D, PT10M"})
    void tokenWithoutExpiryThatIsTooOldIsRefused(String offset, Duration leeway) {
        TokenVerifier<PushTeamToken> verifier =
                teamVerifierAt(offset).leeway(leeway).build();

        TEAM.assertRefused(verifier, ErrorCode.LIFETIME_TOO_LONG, "iat");
    }

    @Test
    void leewayLengthensTheAge() {
        TokenVerifier<PushTeamToken> verifier =
                teamVerifierAt("PT1H5S").leeway(Duration.ofSeconds(5)).build();

        assertThat(verifier.verify(TEAM.sign()).claims().team()).isEqualTo("TEAM");
    }

    @Test
    void longestLifetimeOfAVerifierBoundsTheAge() {
        TokenVerifier<PushTeamToken> strict =
                teamVerifierAt("PT0S").maxLifetime(Duration.ofSeconds(59)).build();
        TokenVerifier<PushTeamToken> lenient =
                teamVerifierAt("P1D").maxLifetime(Duration.ofDays(2)).build();

        TEAM.assertRefused(strict, ErrorCode.LIFETIME_TOO_LONG, "iat");
        assertThat(lenient.verify(TEAM.sign()).claims().team()).isEqualTo("TEAM");
    }

    @Test
    void tokenWithoutExpiryIsNotIssuedInTheFuture() {
        TEAM.with("iat", String.valueOf(NOW + 1)).assertRefused(TEAM_VERIFIER, ErrorCode.TOKEN_NOT_YET_VALID, "iat");
        TEAM.with("iat", "253402300799").assertRefused(TEAM_VERIFIER, ErrorCode.TOKEN_NOT_YET_VALID, "iat");
    }

    @Test
    void expiryThatSuchATokenHasCountsAllTheSame() {
        TEAM.with("exp", String.valueOf(NOW)).assertRefused(TEAM_VERIFIER, ErrorCode.TOKEN_EXPIRED, "exp");
        TEAM.with("exp", "\"never\"").assertRefused(TEAM_VERIFIER, ErrorCode.MALFORMED_CLAIM, "exp");
        assertThat(TEAM_VERIFIER.verify(TEAM.with("exp", "253402300799").sign()).expiresAt())
                .hasValue(Instant.ofEpochSecond(253_402_300_799L));
    }

    @Test
    void lifetimeOfATokenWithoutExpiryCannotBeSet() {
        TokenDraft<PushTeamToken> draft = AccessToken.builder(PushTeamTokens.TYPE, TEAM_KEY);
        TokenDraft<MeetingToken> expiring = AccessToken.builder(MeetingTokens.TYPE, KEY);

        assertInvalid(
                ErrorCode.PARAMETER_RANGE, "ttl", "a PushTeamToken has no exp", () -> draft.ttl(Duration.ofMinutes(5)));
        assertInvalid(ErrorCode.PARAMETER_RANGE, "id", "a PushTeamToken has no jti", () -> draft.id("id-1"));
        assertInvalid(ErrorCode.PARAMETER_RANGE, "exp", "a MeetingToken has to expire", expiring::withoutExpiry);
    }

    @ParameterizedTest
    @CsvSource({"1699999999.5, 1699999999.5", "1699999940, 1699999999.999999999", "0.5, 1700000000.0"})
    void timesMayHaveAFraction(String iat, String nbf) {
        TokenVerifier<MeetingToken> verifier = MeetingTokens.verifier()
                .key(KEY)
                .clock(CLOCK)
                .maxLifetime(Duration.ofDays(36_500))
                .build();

        verifier.verify(MEETING.with("iat", iat)
                .with("nbf", nbf)
                .with("exp", "1700000001.5")
                .sign());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "1.7E9", "1.7e+9", "17e8", "1700000000e0"})
    void timesHaveNoExponent(String json) {
        MEETING.with("iat", json).assertRefused(MEETING_VERIFIER, ErrorCode.MALFORMED_CLAIM, "iat");
        MEETING.with("nbf", json).assertRefused(MEETING_VERIFIER, ErrorCode.MALFORMED_CLAIM, "nbf");
        MEETING.with("exp", json).assertRefused(MEETING_VERIFIER, ErrorCode.MALFORMED_CLAIM, "exp");
        TEAM.with("iat", json).assertRefused(TEAM_VERIFIER, ErrorCode.MALFORMED_CLAIM, "iat");
    }

    @Test
    void startIsWrittenAsTheDeclarationSays() {
        TokenDraft<NewsletterToken> never = AccessToken.builder(NewsletterTokens.TYPE, KEY);
        AccessToken unset = NewsletterTokens.builder(KEY).lists(List.of("news")).build();
        AccessToken ifSet = AblyTokens.builder(KEY)
                .clock(CLOCK)
                .capability(Map.of())
                .notBefore(Instant.ofEpochSecond(NOW - 1))
                .build();

        assertThat(payload(unset).has("nbf")).isFalse();
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "notBefore",
                "a NewsletterToken has no nbf",
                () -> never.notBefore(Instant.ofEpochSecond(NOW)));
        assertThat(payload(ifSet).get("nbf").longValue()).isEqualTo(NOW - 1);
        assertThat(payload(AblyTokens.builder(KEY).capability(Map.of()).build()).has("nbf"))
                .isFalse();
    }

    @Test
    void startCountsWhetherItIsDeclaredOrNot() {
        DraftToken newsletter = DraftToken.of(NewsletterTokens.builder(KEY)
                .clock(CLOCK)
                .lists(List.of("news"))
                .build());
        TokenVerifier<NewsletterToken> verifier = NewsletterTokens.verifier()
                .key(KEY)
                .clock(CLOCK)
                .audience("news")
                .build();

        newsletter.with("nbf", String.valueOf(NOW + 1)).assertRefused(verifier, ErrorCode.TOKEN_NOT_YET_VALID, "nbf");
        assertThat(MEETING_VERIFIER.verify(MEETING.without("nbf").sign()).notBefore())
                .isEmpty();
    }

    @Test
    void idIsWrittenIfItIsSet() {
        NewsletterTokens.Builder builder = NewsletterTokens.builder(KEY).lists(List.of("news"));

        assertThat(payload(builder.build()).has("jti")).isFalse();
        assertThat(payload(builder.id("id-1").build()).get("jti").textValue()).isEqualTo("id-1");
    }
}
