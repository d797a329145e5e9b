package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.payload;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static java.util.stream.Collectors.joining;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.vendors.MeetingToken;
import dev.grantor.vendors.MeetingTokens;
import dev.grantor.vendors.NewsletterToken;
import dev.grantor.vendors.NewsletterTokens;
import dev.grantor.vendors.PartnerToken;
import dev.grantor.vendors.PartnerTokens;
import dev.grantor.vendors.ProfileTokens;
import dev.grantor.vendors.RobotTokens;
import dev.grantor.vendors.Scope;
import dev.grantor.vendors.ServiceToken;
import dev.grantor.vendors.ServiceTokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is for whom it says, {@code aud} (RFC 7519 §4.1.3), and no verifier forgets to look. */
class AudienceTest {

    private static final DraftToken SERVICE = DraftToken.of(ServiceTokens.builder(KEY)
            .clock(CLOCK)
            .audience("rooms")
            .subject("calendar")
            .scopes(Set.of(Scope.READ))
            .build());

    private static final DraftToken PARTNER = DraftToken.of(partner("rooms"));

    private static final DraftToken NEWSLETTER = DraftToken.of(
            NewsletterTokens.builder(KEY).clock(CLOCK).lists(List.of("rooms")).build());

    private static final DraftToken MEETING =
            DraftToken.of(MeetingTokens.builder(KEY).clock(CLOCK).room("daily").build());

    private static final TokenVerifier<ServiceToken> SERVICE_VERIFIER =
            ServiceTokens.verifier().key(KEY).clock(CLOCK).audience("rooms").build();

    private static final TokenVerifier<PartnerToken> PARTNER_VERIFIER = PartnerTokens.verifier()
            .key(KEY)
            .clock(CLOCK)
            .issuer("https://partner.example")
            .audience("rooms")
            .build();

    private static final TokenVerifier<NewsletterToken> NEWSLETTER_VERIFIER =
            NewsletterTokens.verifier().key(KEY).clock(CLOCK).audience("rooms").build();

    private static final TokenVerifier<MeetingToken> MEETING_VERIFIER =
            MeetingTokens.verifier().key(KEY).clock(CLOCK).build();

    private static AccessToken partner(String... audiences) {
        return PartnerTokens.builder(KEY)
                .clock(CLOCK)
                .issuer("https://partner.example")
                .audiences(new LinkedHashSet<>(List.of(audiences)))
                .build();
    }

    private static String texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + i + "\"")
                .collect(joining(",", "[", count == 0 ? "]" : ",\"rooms\"]"));
    }

    @Test
    void tokenForUsIsAccepted() {
        assertThat(SERVICE_VERIFIER.verify(SERVICE.sign()).claims().audience()).isEqualTo("rooms");
        assertThat(PARTNER_VERIFIER.verify(PARTNER.sign()).claims().audiences()).containsExactly("rooms");
        assertThat(NEWSLETTER_VERIFIER.verify(NEWSLETTER.sign()).claims().lists())
                .containsExactly("rooms");
    }

    @Test
    void missingAudienceIsRefused() {
        SERVICE.without("aud").assertRefused(SERVICE_VERIFIER, ErrorCode.CLAIM_MISSING, "aud");
        PARTNER.without("aud").assertRefused(PARTNER_VERIFIER, ErrorCode.CLAIM_MISSING, "aud");
        NEWSLETTER.without("aud").assertRefused(NEWSLETTER_VERIFIER, ErrorCode.CLAIM_MISSING, "aud");
        MEETING.without("aud").assertRefused(MEETING_VERIFIER, ErrorCode.CLAIM_MISSING, "aud");
    }

    @Test
    void emptyListOfAudiencesIsAsGoodAsNone() {
        SERVICE.with("aud", "[]").assertRefused(SERVICE_VERIFIER, ErrorCode.CLAIM_MISSING, "aud");
        PARTNER.with("aud", "[]").assertRefused(PARTNER_VERIFIER, ErrorCode.CLAIM_MISSING, "aud");
        NEWSLETTER.with("aud", "[]").assertRefused(NEWSLETTER_VERIFIER, ErrorCode.CLAIM_MISSING, "aud");
        MEETING.with("aud", "[]").assertRefused(MEETING_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "aud");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"" + CANARY + "\"",
                "\"\"",
                "\"Rooms\"",
                "\"rooms \"",
                "\"rooms\\u0000\"",
                "\"rooms/\"",
                "\"room\"",
                "\"*\"",
                "\"jitsi.example\"",
                "\"rooms,mail\"",
                "\"[\\\"rooms\\\"]\"",
                "[\"" + CANARY + "\"]",
                "[\"\"]",
                "[\"Rooms\"]",
                "[\"" + CANARY + "\",\"mail\"]",
                "[\"ro\",\"oms\"]"
            })
    void tokenForOthersIsRefused(String json) {
        SERVICE.with("aud", json).assertRefused(SERVICE_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "aud");
        PARTNER.with("aud", json).assertRefused(PARTNER_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "aud");
        NEWSLETTER.with("aud", json).assertRefused(NEWSLETTER_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "aud");
        MEETING.with("aud", json).assertRefused(MEETING_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "aud");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "0",
                "1.5",
                "true",
                "{}",
                "{\"rooms\":\"rooms\"}",
                "[\"rooms\",1]",
                "[\"rooms\",\"jitsi\",null]",
                "[1,\"rooms\"]",
                "[null]",
                "[true]",
                "[[\"rooms\"]]",
                "[\"jitsi\",[\"rooms\"]]",
                "[{\"rooms\":1}]"
            })
    void audienceIsATextOrAListOfTexts(String json) {
        assertMalformed(SERVICE_VERIFIER, SERVICE, json);
        assertMalformed(PARTNER_VERIFIER, PARTNER, json);
        assertMalformed(NEWSLETTER_VERIFIER, NEWSLETTER, json);
        assertMalformed(MEETING_VERIFIER, MEETING, json);
    }

    private static void assertMalformed(TokenVerifier<?> verifier, DraftToken token, String json) {
        VerificationException refusal = DraftToken.refusal(
                verifier, ErrorCode.MALFORMED_CLAIM, token.with("aud", json).sign());

        assertThat(refusal.path()).startsWith("aud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"rooms\",\"mail\"]", "[\"mail\",\"rooms\"]", "[\"\",\"rooms\",\"mail\"]"})
    void oneOfTheAudiencesHasToBeOurs(String json) {
        PARTNER_VERIFIER.verify(PARTNER.with("aud", json).sign());
        NEWSLETTER_VERIFIER.verify(NEWSLETTER.with("aud", json).sign());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"jitsi\"", "[\"jitsi\"]", "[\"mail\",\"jitsi\"]", "[\"jitsi\",\"mail\"]"})
    void constantMayBeOneOfTheAudiences(String json) {
        VerifiedToken<MeetingToken> token =
                MEETING_VERIFIER.verify(MEETING.with("aud", json).sign());

        assertThat(token.claims().audience()).isEqualTo("jitsi");
    }

    @Test
    void severalAudiencesDoNotFitWhereOneIsDeclared() {
        assertThat(SERVICE_VERIFIER
                        .verify(SERVICE.with("aud", "[\"rooms\"]").sign())
                        .claims()
                        .audience())
                .isEqualTo("rooms");
        VerificationException refusal = SERVICE.with("aud", "[\"rooms\",\"mail\"]")
                .assertRefused(SERVICE_VERIFIER, ErrorCode.MALFORMED_CLAIM, "aud");
        assertThat(refusal).hasMessageThat().contains("expected one audience, found 2");
    }

    @Test
    void thousandAudiencesAreTheMost() {
        String thousand = texts(999);
        String more = texts(1000);

        assertThat(NEWSLETTER_VERIFIER
                        .verify(NEWSLETTER.with("aud", thousand).sign())
                        .claims()
                        .lists())
                .hasSize(1000);
        MEETING.with("aud", thousand).assertRefused(MEETING_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "aud");
        assertMalformed(SERVICE_VERIFIER, SERVICE, more);
        assertMalformed(PARTNER_VERIFIER, PARTNER, more);
        assertMalformed(NEWSLETTER_VERIFIER, NEWSLETTER, more);
        assertMalformed(MEETING_VERIFIER, MEETING, more);
    }

    @Test
    void audiencesThatAreReadKeepTheirOrder() {
        String json = "[\"z\",\"rooms\",\"a\"]";

        assertThat(NEWSLETTER_VERIFIER
                        .verify(NEWSLETTER.with("aud", json).sign())
                        .claims()
                        .lists())
                .containsExactly("z", "rooms", "a")
                .inOrder();
        assertThat(PARTNER_VERIFIER
                        .verify(PARTNER.with("aud", json).sign())
                        .claims()
                        .audiences())
                .containsExactly("z", "rooms", "a")
                .inOrder();
    }

    @Test
    void verifierMayBeSeveralAudiences() {
        TokenVerifier<ServiceToken> verifier = ServiceTokens.verifier()
                .key(KEY)
                .clock(CLOCK)
                .audience("rooms", "mail")
                .audience("chat")
                .build();

        verifier.verify(SERVICE.sign());
        verifier.verify(SERVICE.with("aud", "\"mail\"").sign());
        verifier.verify(SERVICE.with("aud", "\"chat\"").sign());
        SERVICE.with("aud", "\"calendar\"").assertRefused(verifier, ErrorCode.CLAIM_DIFFERENT, "aud");
    }

    @Test
    void verifierKnowsItsAudienceWhereTokensHaveOne() {
        VerifierBuilder<ServiceToken> service = ServiceTokens.verifier().key(KEY);
        VerifierBuilder<PartnerToken> partner =
                PartnerTokens.verifier().key(KEY).issuer("https://partner.example");
        VerifierBuilder<NewsletterToken> newsletter =
                NewsletterTokens.verifier().key(KEY);

        assertInvalid(ErrorCode.PARAMETER_MISSING, "audience", "a ServiceToken has an aud", service::build);
        assertInvalid(ErrorCode.PARAMETER_MISSING, "audience", "RFC 7519 §4.1.3", partner::build);
        assertInvalid(ErrorCode.PARAMETER_MISSING, "audience", newsletter::build);
    }

    @Test
    void audienceIsOfNoUseWhereTokensHaveNone() {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "audience",
                "the aud of a MeetingToken is known from its declaration",
                () -> MeetingTokens.verifier().audience("jitsi"));
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "audience",
                "the aud of a RobotToken is not declared",
                () -> RobotTokens.verifier().audience("rooms"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void audienceOfAVerifierIsNotBlank(String audience) {
        VerifierBuilder<ServiceToken> verifier = ServiceTokens.verifier().key(KEY);

        assertInvalid(ErrorCode.PARAMETER_BLANK, "audience", () -> verifier.audience(audience));
        assertInvalid(ErrorCode.PARAMETER_BLANK, "audience", () -> verifier.audience("rooms", audience));
    }

    @Test
    @SuppressWarnings("NullAway")
    void audienceOfAVerifierIsNotNull() {
        VerifierBuilder<ServiceToken> verifier = ServiceTokens.verifier().key(KEY);

        assertInvalid(ErrorCode.PARAMETER_MISSING, "audience", () -> verifier.audience(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "audience", () -> verifier.audience("rooms", (String) null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "audience", () -> verifier.audience("rooms", (String[]) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"" + CANARY + "\"", "[\"rooms\"]", "[]", "\"\""})
    void audienceThatIsNotDeclaredIsRefused(String json) {
        DraftToken robot = DraftToken.of(
                RobotTokens.builder(KEY).clock(CLOCK).serialNumber("7").build());
        DraftToken profile = DraftToken.of(
                ProfileTokens.builder(KEY).clock(CLOCK).userId("alice").build());

        robot.with("aud", json)
                .assertRefused(RobotTokens.verifier().key(KEY).clock(CLOCK).build(), ErrorCode.CLAIM_UNEXPECTED, "aud");
        profile.with("aud", json)
                .assertRefused(
                        ProfileTokens.verifier().key(KEY).clock(CLOCK).build(), ErrorCode.CLAIM_UNEXPECTED, "aud");
    }

    @Test
    void oneAudienceIsWrittenAsATextAndSeveralAsAList() {
        AccessToken toTwo =
                NewsletterTokens.builder(KEY).lists(List.of("b", "a")).build();

        assertThat(payload(partner("rooms")).get("aud").isTextual()).isTrue();
        assertThat(payload(partner("rooms", "mail")).get("aud").toString()).isEqualTo("[\"rooms\",\"mail\"]");
        assertThat(payload(toTwo).get("aud").toString()).isEqualTo("[\"b\",\"a\"]");
    }

    @Test
    void whatIsWrittenIsRead() {
        TokenVerifier<PartnerToken> verifier = PARTNER_VERIFIER;

        assertThat(verifier.verify(partner("mail", "rooms").toJwt()).claims().audiences())
                .containsExactly("mail", "rooms");
        assertThat(verifier.verify(partner("rooms").toJwt()).claims().audiences())
                .containsExactly("rooms");
    }

    @Test
    void constantAudienceIsWritten() {
        AccessToken token =
                MeetingTokens.builder(KEY).clock(CLOCK).room("daily").build();

        assertThat(payload(token).get("aud").textValue()).isEqualTo("jitsi");
    }

    @Test
    void expectedIssuerComesBeforeTheAudienceAndConstantsComeAfterIt() {
        SERVICE.with("aud", "\"mail\"")
                .with("iss", "\"https://auth.other.example\"")
                .assertRefused(SERVICE_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "aud");
        PARTNER.with("aud", "\"mail\"")
                .with("iss", "\"https://other.example\"")
                .assertRefused(PARTNER_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "iss");
    }
}
