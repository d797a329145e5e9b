package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.payload;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.vendors.LiveKitToken;
import dev.grantor.vendors.LiveKitTokens;
import dev.grantor.vendors.PartnerToken;
import dev.grantor.vendors.PartnerTokens;
import dev.grantor.vendors.ProfileTokens;
import dev.grantor.vendors.RobotTokens;
import dev.grantor.vendors.StaffToken;
import dev.grantor.vendors.StaffTokens;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose token it is, {@code iss} (RFC 7519 §4.1.1): what the verifier expects, a constant, the key's, or nobody's. */
class IssuerTest {

    private static final DraftToken PARTNER = DraftToken.of(PartnerTokens.builder(KEY)
            .clock(CLOCK)
            .issuer("https://partner.example")
            .audiences(Set.of("rooms"))
            .build());

    private static final DraftToken STAFF =
            DraftToken.of(StaffTokens.builder(KEY).clock(CLOCK).employeeId("7").build());

    private static final HmacKey LIVE_KIT_KEY = KEY.withClaim("iss", "APIkey");

    private static final DraftToken LIVE_KIT =
            DraftToken.of(LiveKitTokens.builder(LIVE_KIT_KEY).clock(CLOCK).build());

    private static final TokenVerifier<PartnerToken> PARTNER_VERIFIER = PartnerTokens.verifier()
            .key(KEY)
            .clock(CLOCK)
            .issuer("https://partner.example")
            .audience("rooms")
            .build();

    private static final TokenVerifier<StaffToken> STAFF_VERIFIER =
            StaffTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<LiveKitToken> LIVE_KIT_VERIFIER =
            LiveKitTokens.verifier().key(LIVE_KIT_KEY).clock(CLOCK).build();

    @Test
    void tokenOfTheIssuerIsAccepted() {
        assertThat(PARTNER_VERIFIER.verify(PARTNER.sign()).claims().issuer()).isEqualTo("https://partner.example");
        assertThat(STAFF_VERIFIER.verify(STAFF.sign()).claims().issuer()).isEqualTo("https://staff.acme.example");
        assertThat(LIVE_KIT_VERIFIER.verify(LIVE_KIT.sign()).claims().apiKey()).isEqualTo("APIkey");
    }

    @Test
    void missingIssuerIsRefused() {
        PARTNER.without("iss").assertRefused(PARTNER_VERIFIER, ErrorCode.CLAIM_MISSING, "iss");
        STAFF.without("iss").assertRefused(STAFF_VERIFIER, ErrorCode.CLAIM_MISSING, "iss");
        LIVE_KIT.without("iss").assertRefused(LIVE_KIT_VERIFIER, ErrorCode.CLAIM_MISSING, "iss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"" + CANARY + "\"",
                "\"\"",
                "\"https://partner.example/\"",
                "\"HTTPS://partner.example\"",
                "\"https://partner.example \"",
                "\"https://partner.example\\u0000\"",
                "\"https://staff.acme.example.evil.example\"",
                "\"https://Staff.acme.example\"",
                "\"apikey\"",
                "\"APIkey \""
            })
    void tokenOfAnotherIssuerIsRefused(String json) {
        PARTNER.with("iss", json).assertRefused(PARTNER_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "iss");
        STAFF.with("iss", json).assertRefused(STAFF_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "iss");
        LIVE_KIT.with("iss", json).assertRefused(LIVE_KIT_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "iss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "0",
                "true",
                "[]",
                "[\"https://partner.example\"]",
                "[\"https://staff.acme.example\"]",
                "[\"APIkey\"]",
                "{}"
            })
    void issuerIsAText(String json) {
        PARTNER.with("iss", json).assertRefused(PARTNER_VERIFIER, ErrorCode.MALFORMED_CLAIM, "iss");
        STAFF.with("iss", json).assertRefused(STAFF_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "iss");
        LIVE_KIT.with("iss", json).assertRefused(LIVE_KIT_VERIFIER, ErrorCode.MALFORMED_CLAIM, "iss");
    }

    @Test
    void issuerIsTheSameHoweverJsonSpellsIt() {
        PARTNER_VERIFIER.verify(
                PARTNER.with("iss", "\"https:\\/\\/partner.ex\\u0061mple\"").sign());
        STAFF_VERIFIER.verify(
                STAFF.with("iss", "\"https:\\/\\/st\\u0061ff.acme.example\"").sign());
    }

    @Test
    void verifierKnowsTheIssuersWhereTokensSayTheirs() {
        VerifierBuilder<PartnerToken> verifier =
                PartnerTokens.verifier().key(KEY).audience("rooms");

        assertInvalid(ErrorCode.PARAMETER_MISSING, "issuer", "RFC 7519 §4.1.1", verifier::build);
    }

    @Test
    void verifierMayKnowSeveralIssuers() {
        TokenVerifier<PartnerToken> verifier = PartnerTokens.verifier()
                .key(KEY)
                .clock(CLOCK)
                .audience("rooms")
                .issuer("https://partner.example", "https://second.example")
                .issuer("https://third.example")
                .build();

        assertThat(verifier.verify(
                                PARTNER.with("iss", "\"https://third.example\"").sign())
                        .claims()
                        .issuer())
                .isEqualTo("https://third.example");
        verifier.verify(PARTNER.with("iss", "\"https://second.example\"").sign());
        verifier.verify(PARTNER.sign());
        PARTNER.with("iss", "\"https://fourth.example\"").assertRefused(verifier, ErrorCode.CLAIM_DIFFERENT, "iss");
    }

    @Test
    void issuerIsOfNoUseWhereItIsKnownOrThereIsNone() {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "issuer",
                "the iss of a StaffToken is known from its declaration",
                () -> StaffTokens.verifier().issuer("https://staff.acme.example"));
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "issuer",
                () -> LiveKitTokens.verifier().issuer("APIkey"));
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "issuer",
                "the iss of a RobotToken is not declared",
                () -> RobotTokens.verifier().issuer("https://staff.acme.example"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void issuerOfAVerifierIsAText() {
        VerifierBuilder<PartnerToken> verifier = PartnerTokens.verifier();

        assertInvalid(ErrorCode.PARAMETER_MISSING, "issuer", () -> verifier.issuer(null));
        assertInvalid(ErrorCode.PARAMETER_BLANK, "issuer", () -> verifier.issuer(" "));
        assertInvalid(ErrorCode.PARAMETER_BLANK, "issuer", () -> verifier.issuer("https://partner.example", ""));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "issuer", () -> verifier.issuer("a", (String[]) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"" + CANARY + "\"", "\"\"", "\"https://staff.acme.example\""})
    void issuerThatIsNotDeclaredIsRefused(String json) {
        DraftToken robot = DraftToken.of(
                RobotTokens.builder(KEY).clock(CLOCK).serialNumber("7").build());
        DraftToken profile = DraftToken.of(
                ProfileTokens.builder(KEY).clock(CLOCK).userId("alice").build());

        robot.with("iss", json)
                .assertRefused(RobotTokens.verifier().key(KEY).clock(CLOCK).build(), ErrorCode.CLAIM_UNEXPECTED, "iss");
        profile.with("iss", json)
                .assertRefused(
                        ProfileTokens.verifier().key(KEY).clock(CLOCK).build(), ErrorCode.CLAIM_UNEXPECTED, "iss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"JWT\"", "\"tannoy-fpa;v=1\"", "\"" + CANARY + "\"", "1", "{}", "[]"})
    void contentTypeThatIsNotDeclaredIsRefused(String json) {
        PARTNER.withHeader("cty", json).assertRefused(PARTNER_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
        STAFF.withHeader("cty", json).assertRefused(STAFF_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
        LIVE_KIT.withHeader("cty", json).assertRefused(LIVE_KIT_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
    }

    @Test
    void issuerOfEachTokenIsWritten() {
        AccessToken token = PartnerTokens.builder(KEY)
                .issuer("https://second.example")
                .audiences(Set.of("rooms"))
                .build();

        assertThat(payload(token).get("iss").textValue()).isEqualTo("https://second.example");
    }

    @Test
    void issuerOfEachTokenMustBeSet() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "",
                "issuer (\"iss\")",
                () -> PartnerTokens.builder(KEY).audiences(Set.of("rooms")).build());
    }
}
