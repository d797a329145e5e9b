package dev.grantor.examples.vendors.stream;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.error.VerificationException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamCallTokenTest {

    private static final String HEADER = "{\"alg\":\"HS256\"}";
    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET));

    private static final TokenVerifier<StreamCallToken> VERIFIER =
            StreamCallTokens.verifier().key(KEY).clock(Keys.CLOCK).build();

    @Test
    void tokenHasTheRoleAndTheCalls() {
        String jwt = StreamCallTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .userId("ada")
                .role("admin")
                .callCids(List.of("default:standup", "livestream:launch"))
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", """
                        {"iat":1699999995,"exp":1700003600,"call_cids":["default:standup","livestream:launch"],\
                        "role":"admin","user_id":"ada"}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().callCids())
                .containsExactly("default:standup", "livestream:launch")
                .inOrder();
    }

    @Test
    void tokenWithoutTypeIsRead() {
        String jwt = Foreign.hs256(HEADER, """
                {"user_id":"ada","call_cids":["default:standup"],"iat":1699999995,"exp":1700003600}""");

        assertThat(VERIFIER.verify(jwt).claims().role()).isNull();
    }

    @Test
    void tokenThatNeverExpiresIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"user_id":"ada","call_cids":["default:standup"],"iat":1699999995}""");

        Refusals.refusal(ClaimMismatchException.class, ErrorCode.CLAIM_MISSING, "exp", () -> VERIFIER.verify(jwt));
    }

    @Test
    void usersTokenWithoutCallsIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"user_id":"ada","iat":1699999995,"exp":1700003600}""");

        Refusals.refusal(
                MalformedTokenException.class, ErrorCode.CLAIM_MISSING, "call_cids", () -> VERIFIER.verify(jwt));
    }

    @Test
    void callTokenIsNoUsersTokenWhereUnknownClaimsAreRefused() {
        String jwt = StreamCallTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .userId("ada")
                .callCids(List.of("default:standup"))
                .build()
                .toJwt();
        TokenVerifier<StreamUserToken> users = StreamUserTokens.verifier()
                .key(KEY)
                .refuseUnknownClaims()
                .clock(Keys.CLOCK)
                .build();

        Refusals.refusal(VerificationException.class, ErrorCode.UNKNOWN_CLAIM, "call_cids", () -> users.verify(jwt));
    }

    @Test
    void callsAsOneTextAreRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"user_id":"ada","call_cids":"default:standup","iat":1699999995,"exp":1700003600}""");

        Refusals.refusal(
                MalformedTokenException.class, ErrorCode.MALFORMED_CLAIM, "call_cids", () -> VERIFIER.verify(jwt));
    }

    @Test
    void timeOfIssueInTheFutureIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"user_id":"ada","call_cids":["default:standup"],"iat":1700000002,"exp":1700003600}""");

        Refusals.refusal(
                TokenNotYetValidException.class, ErrorCode.TOKEN_NOT_YET_VALID, "iat", () -> VERIFIER.verify(jwt));
    }

    @Test
    void emptyListOfCallsIsNotBuilt() {
        StreamCallTokens.Builder builder =
                StreamCallTokens.builder(KEY).userId("ada").callCids(List.of());

        Refusals.assertInvalid(ErrorCode.PARAMETER_CHECK, "", "call_cids must name a call", builder::build);
    }
}
