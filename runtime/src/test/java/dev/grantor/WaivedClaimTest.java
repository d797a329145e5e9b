package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.Fixtures.payload;
import static dev.grantor.testsupport.Fixtures.payloadJson;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.vendors.PassToken;
import dev.grantor.vendors.PassTokens;
import dev.grantor.vendors.StreamUserToken;
import dev.grantor.vendors.StreamUserTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim whose absence makes a token more powerful is left out only if both sides say so. */
class WaivedClaimTest {

    private static final DraftToken USER = DraftToken.of(user().build());

    private static final DraftToken ADMINISTRATOR = DraftToken.of(
            StreamUserTokens.builder(KEY).clock(CLOCK).withoutUserId().build());

    private static final DraftToken PASS =
            DraftToken.of(PassTokens.builder(KEY).clock(CLOCK).holder("alice").build());

    private static final DraftToken PASS_FOR_EVER = DraftToken.of(
            PassTokens.builder(KEY).clock(CLOCK).holder("alice").withoutExpiry().build());

    private static final TokenVerifier<StreamUserToken> OF_USERS =
            StreamUserTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<StreamUserToken> OF_ALL =
            StreamUserTokens.verifier().key(KEY).clock(CLOCK).acceptWaived().build();

    private static final TokenVerifier<PassToken> OF_PASSES =
            PassTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<PassToken> OF_ALL_PASSES =
            PassTokens.verifier().key(KEY).clock(CLOCK).acceptWaived().build();

    private static StreamUserTokens.Builder user() {
        return StreamUserTokens.builder(KEY).clock(CLOCK).userId("alice");
    }

    @Test
    void neitherSetNorWaivedIsAnError() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "",
                "userId (\"user_id\"), unless withoutUserId() is called",
                () -> StreamUserTokens.builder(KEY).build());
    }

    @Test
    void waivedClaimIsNotWritten() {
        AccessToken token =
                StreamUserTokens.builder(KEY).clock(CLOCK).withoutUserId().build();

        assertThat(payloadJson(token)).isEqualTo("{\"iat\":%s,\"exp\":%s}".formatted(NOW - 5, NOW + 3600));
    }

    @Test
    void ofBothTheLastCallCounts() {
        AccessToken set =
                StreamUserTokens.builder(KEY).withoutUserId().userId("alice").build();
        AccessToken waived = user().withoutUserId().build();

        assertThat(payload(set).get("user_id").textValue()).isEqualTo("alice");
        assertThat(payload(waived).has("user_id")).isFalse();
    }

    @Test
    void waivedClaimIsNotThereToGet() {
        StreamUserTokens.Builder builder = user().withoutUserId();

        assertInvalid(ErrorCode.PARAMETER_MISSING, "user_id", builder::getUserId);
    }

    @Test
    @SuppressWarnings("NullAway")
    void settingItToNullDoesNotWaiveIt() {
        StreamUserTokens.Builder builder = StreamUserTokens.builder(KEY);

        assertInvalid(ErrorCode.PARAMETER_MISSING, "user_id", () -> builder.userId(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "user_id", () -> builder.setUserId(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "", builder::build);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void settingItToNothingDoesNotWaiveIt(String userId) {
        StreamUserTokens.Builder builder = StreamUserTokens.builder(KEY);

        assertInvalid(ErrorCode.PARAMETER_BLANK, "user_id", () -> builder.userId(userId));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "", builder::build);
    }

    @Test
    void failedSetterLeavesWhatWasWaived() {
        StreamUserTokens.Builder builder = StreamUserTokens.builder(KEY).withoutUserId();

        assertInvalid(ErrorCode.PARAMETER_BLANK, "user_id", () -> builder.userId(""));

        assertThat(payload(builder.build()).has("user_id")).isFalse();
    }

    @Test
    void verifierRefusesATokenWithoutIt() {
        VerificationException refusal = ADMINISTRATOR.assertRefused(OF_USERS, ErrorCode.CLAIM_MISSING, "user_id");

        assertThat(refusal).hasMessageThat().contains("call acceptWaived()");
    }

    @Test
    void verifierMayAcceptATokenWithoutIt() {
        assertThat(OF_ALL.verify(ADMINISTRATOR.sign()).claims().userId()).isNull();
        assertThat(OF_ALL.verify(USER.sign()).claims().userId()).isEqualTo("alice");
        assertThat(OF_USERS.verify(USER.sign()).claims().userId()).isEqualTo("alice");
    }

    @Test
    void claimThatIsNullIsAbsent() {
        DraftToken token = USER.with("user_id", "null");

        token.assertRefused(OF_USERS, ErrorCode.CLAIM_MISSING, "user_id");
        assertThat(OF_ALL.verify(token.sign()).claims().userId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "0", "false", "[]", "{}", "[\"" + CANARY + "\"]"})
    void claimThatIsThereHasToBeRight(String json) {
        USER.with("user_id", json).assertRefused(OF_USERS, ErrorCode.MALFORMED_CLAIM, "user_id");
        USER.with("user_id", json).assertRefused(OF_ALL, ErrorCode.MALFORMED_CLAIM, "user_id");
    }

    @Test
    void expiryIsWrittenUnlessItIsWaived() {
        assertThat(payload(PassTokens.builder(KEY).holder("alice").build()).has("exp"))
                .isTrue();
    }

    @Test
    void waivedExpiryIsNotWritten() {
        AccessToken token = PassTokens.builder(KEY)
                .clock(CLOCK)
                .holder("alice")
                .withoutExpiry()
                .build();

        assertThat(payload(token).has("exp")).isFalse();
        assertThat(payload(token).get("iat").longValue()).isEqualTo(NOW);
        assertThat(token.expires()).isFalse();
    }

    @Test
    void ofExpiryAndItsWaiverTheLastCallCounts() {
        AccessToken expires = PassTokens.builder(KEY)
                .clock(CLOCK)
                .holder("alice")
                .withoutExpiry()
                .ttl(Duration.ofMinutes(5))
                .build();
        AccessToken never = PassTokens.builder(KEY)
                .holder("alice")
                .ttl(Duration.ofMinutes(5))
                .withoutExpiry()
                .build();

        assertThat(payload(expires).get("exp").longValue()).isEqualTo(NOW + 300);
        assertThat(payload(never).has("exp")).isFalse();
    }

    @Test
    void verifierRefusesATokenThatNeverExpires() {
        VerificationException refusal = PASS_FOR_EVER.assertRefused(OF_PASSES, ErrorCode.CLAIM_MISSING, "exp");

        assertThat(refusal).hasMessageThat().contains("call acceptWaived()");
    }

    @Test
    void verifierMayAcceptATokenThatNeverExpires() {
        VerifiedToken<PassToken> token = OF_ALL_PASSES.verify(PASS_FOR_EVER.sign());

        assertThat(token.expiresAt()).isEmpty();
        assertThat(token.issuedAt()).hasValue(Instant.ofEpochSecond(NOW));
    }

    @Test
    void expiryThatIsThereCountsAllTheSame() {
        TokenVerifier<PassToken> later = PassTokens.verifier()
                .key(KEY)
                .clock(InstantSource.fixed(Instant.ofEpochSecond(NOW + 3600)))
                .acceptWaived()
                .build();

        PASS.assertRefused(later, ErrorCode.TOKEN_EXPIRED, "exp");
        PASS.with("exp", String.valueOf(NOW + 3601)).assertRefused(OF_ALL_PASSES, ErrorCode.LIFETIME_TOO_LONG, "exp");
        PASS.with("exp", "null").assertRefused(OF_ALL_PASSES, ErrorCode.MALFORMED_CLAIM, "exp");
    }

    @Test
    void tokenThatNeverExpiresIsNotValidBeforeItsTimes() {
        PASS_FOR_EVER
                .with("iat", String.valueOf(NOW + 1))
                .assertRefused(OF_ALL_PASSES, ErrorCode.TOKEN_NOT_YET_VALID, "iat");
        PASS_FOR_EVER
                .with("nbf", String.valueOf(NOW + 1))
                .assertRefused(OF_ALL_PASSES, ErrorCode.TOKEN_NOT_YET_VALID, "nbf");
    }

    @Test
    void waivingOneClaimWaivesNoOther() {
        DraftToken token = PASS_FOR_EVER.without("sub");

        DraftToken.refusal(OF_ALL_PASSES, ErrorCode.CLAIM_MISSING, token.sign());
        ADMINISTRATOR.without("exp").assertRefused(OF_USERS, ErrorCode.CLAIM_MISSING, "exp");
        assertThat(OF_ALL.verify(ADMINISTRATOR.without("exp").sign()).expiresAt())
                .isEmpty();
    }
}
