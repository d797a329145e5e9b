package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.Fixtures.CLOCK;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.vendors.AblyToken;
import dev.grantor.vendors.AblyTokens;
import dev.grantor.vendors.HundredMsAppToken;
import dev.grantor.vendors.HundredMsAppTokens;
import dev.grantor.vendors.HundredMsManagementToken;
import dev.grantor.vendors.HundredMsManagementTokens;
import dev.grantor.vendors.LiveKitToken;
import dev.grantor.vendors.LiveKitTokens;
import dev.grantor.vendors.Scope;
import dev.grantor.vendors.ServiceTokens;
import dev.grantor.vendors.StreamUserToken;
import dev.grantor.vendors.StreamUserTokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tokens of two types that are signed with one secret do not verify as each other (RFC 8725 §3.11, §3.12). */
class SharedSecretTest {

    private static final HmacKey LIVE_KIT_KEY = KEY.withClaim("iss", "APIkey");
    private static final HmacKey HUNDRED_MS_KEY = KEY.withClaim("access_key", "ak-1");

    private static final DraftToken LIVE_KIT = DraftToken.of(LiveKitTokens.builder(LIVE_KIT_KEY)
            .clock(CLOCK)
            .identity("alice")
            .video(Map.of("roomAdmin", true))
            .build());

    private static final DraftToken STREAM_USER = DraftToken.of(
            StreamUserTokens.builder(KEY).clock(CLOCK).userId("alice").build());

    private static final DraftToken STREAM_ADMINISTRATOR = DraftToken.of(
            StreamUserTokens.builder(KEY).clock(CLOCK).withoutUserId().build());

    private static final DraftToken ABLY = DraftToken.of(AblyTokens.builder(KEY)
            .clock(CLOCK)
            .capability(Map.of("chat:*", List.of("subscribe")))
            .build());

    private static final DraftToken APP = DraftToken.of(HundredMsAppTokens.builder(HUNDRED_MS_KEY)
            .clock(CLOCK)
            .roomId("r")
            .userId("alice")
            .role("guest")
            .build());

    private static final DraftToken MANAGEMENT = DraftToken.of(
            HundredMsManagementTokens.builder(HUNDRED_MS_KEY).clock(CLOCK).build());

    private static final DraftToken SERVICE = DraftToken.of(ServiceTokens.builder(KEY)
            .clock(CLOCK)
            .audience("rooms")
            .subject("calendar")
            .scopes(Set.of(Scope.READ))
            .build());

    private static final TokenVerifier<LiveKitToken> LIVE_KIT_VERIFIER =
            LiveKitTokens.verifier().key(LIVE_KIT_KEY).clock(CLOCK).build();

    private static final TokenVerifier<StreamUserToken> STREAM_VERIFIER =
            StreamUserTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<StreamUserToken> STREAM_WITH_ADMINISTRATORS =
            StreamUserTokens.verifier().key(KEY).clock(CLOCK).acceptWaived().build();

    private static final TokenVerifier<AblyToken> ABLY_VERIFIER =
            AblyTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<HundredMsAppToken> APP_VERIFIER =
            HundredMsAppTokens.verifier().key(HUNDRED_MS_KEY).clock(CLOCK).build();

    private static final TokenVerifier<HundredMsManagementToken> MANAGEMENT_VERIFIER =
            HundredMsManagementTokens.verifier()
                    .key(HUNDRED_MS_KEY)
                    .clock(CLOCK)
                    .build();

    @Test
    void eachTokenVerifiesAsItself() {
        assertThat(LIVE_KIT_VERIFIER.verify(LIVE_KIT.sign()).claims().identity())
                .isEqualTo("alice");
        assertThat(STREAM_VERIFIER.verify(STREAM_USER.sign()).claims().userId()).isEqualTo("alice");
        assertThat(STREAM_WITH_ADMINISTRATORS
                        .verify(STREAM_ADMINISTRATOR.sign())
                        .claims()
                        .userId())
                .isNull();
        assertThat(ABLY_VERIFIER.verify(ABLY.sign()).claims().capability())
                .containsExactly("chat:*", List.of("subscribe"));
        assertThat(APP_VERIFIER.verify(APP.sign()).claims().role()).isEqualTo("guest");
        assertThat(MANAGEMENT_VERIFIER.verify(MANAGEMENT.sign()).claims().type())
                .isEqualTo("management");
    }

    /** LiveKit's has all that Stream wants of an administrator's, and an issuer. */
    @Test
    void tokenOfLiveKitIsNoStreamAdministrators() {
        VerificationException refusal =
                LIVE_KIT.assertRefused(STREAM_WITH_ADMINISTRATORS, ErrorCode.CLAIM_UNEXPECTED, "iss");

        assertThat(refusal).hasMessageThat().contains("a StreamUserToken has none, so this token is of another type");
        LIVE_KIT.assertRefused(STREAM_VERIFIER, ErrorCode.CLAIM_UNEXPECTED, "iss");
        LIVE_KIT.with("user_id", "\"alice\"").assertRefused(STREAM_VERIFIER, ErrorCode.CLAIM_UNEXPECTED, "iss");
    }

    @Test
    void tokenOfStreamIsNotLiveKits() {
        STREAM_ADMINISTRATOR.assertRefused(LIVE_KIT_VERIFIER, ErrorCode.CLAIM_MISSING, "iss");
        STREAM_USER.assertRefused(LIVE_KIT_VERIFIER, ErrorCode.CLAIM_MISSING, "iss");
    }

    /** Nothing but the user that is missing tells Ably's from an administrator's. */
    @Test
    void tokenOfAblyIsNoStreamAdministrators() {
        TokenVerifier<StreamUserToken> strict = StreamUserTokens.verifier()
                .key(KEY)
                .clock(CLOCK)
                .acceptWaived()
                .refuseUnknownClaims()
                .build();

        ABLY.assertRefused(STREAM_VERIFIER, ErrorCode.CLAIM_MISSING, "user_id");
        ABLY.assertRefused(strict, ErrorCode.UNKNOWN_CLAIM, "x-ably-capability");
    }

    @Test
    void tokenOfStreamIsNotAblys() {
        STREAM_ADMINISTRATOR.assertRefused(ABLY_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
        STREAM_USER.assertRefused(ABLY_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
        DraftToken.refusal(
                ABLY_VERIFIER,
                ErrorCode.CLAIM_MISSING,
                STREAM_USER.withHeader("kid", "\"2026-11\"").sign());
    }

    @Test
    void tokenOfTheManagementJoinsNoRoom() {
        MANAGEMENT.assertRefused(APP_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "type");
        MANAGEMENT
                .with("room_id", "\"r\"")
                .with("user_id", "\"alice\"")
                .with("role", "\"host\"")
                .assertRefused(APP_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "type");
    }

    @Test
    void tokenOfAUserManagesNothing() {
        APP.assertRefused(MANAGEMENT_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "type");
    }

    @Test
    void tokenOfOnesOwnServiceIsNoVendors() {
        SERVICE.assertRefused(LIVE_KIT_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
        SERVICE.assertRefused(STREAM_WITH_ADMINISTRATORS, ErrorCode.UNSUPPORTED_TYPE, "header");
        SERVICE.assertRefused(ABLY_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
        SERVICE.assertRefused(MANAGEMENT_VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
    }

    @Test
    void tokenOfAVendorIsNoneOfOnesOwnServices() {
        TokenVerifier<?> services =
                ServiceTokens.verifier().key(KEY).clock(CLOCK).audience("rooms").build();

        LIVE_KIT.assertRefused(services, ErrorCode.UNSUPPORTED_TYPE, "header");
        STREAM_ADMINISTRATOR.assertRefused(services, ErrorCode.UNSUPPORTED_TYPE, "header");
        STREAM_ADMINISTRATOR.withoutHeader("typ").assertRefused(services, ErrorCode.UNSUPPORTED_TYPE, "header");
        ABLY.assertRefused(services, ErrorCode.UNSUPPORTED_TYPE, "header");
        APP.assertRefused(services, ErrorCode.UNSUPPORTED_TYPE, "header");
    }

    @Test
    void tokenOfAnotherAccountUnderTheSameSecretIsRefused() {
        HmacKey other = KEY.withClaim("access_key", "ak-2");
        DraftToken token = DraftToken.of(
                HundredMsManagementTokens.builder(other).clock(CLOCK).build());

        token.assertRefused(MANAGEMENT_VERIFIER, ErrorCode.CLAIM_DIFFERENT, "access_key");
    }
}
