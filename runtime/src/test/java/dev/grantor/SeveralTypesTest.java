package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.DraftToken.refusal;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.testsupport.Forgery;
import dev.grantor.vendors.Caller;
import dev.grantor.vendors.RobotToken;
import dev.grantor.vendors.RobotTokens;
import dev.grantor.vendors.StaffToken;
import dev.grantor.vendors.StaffTokens;
import dev.grantor.vendors.UserToken;
import dev.grantor.vendors.UserTokens;
import dev.grantor.vendors.VisitorToken;
import dev.grantor.vendors.VisitorTokens;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One endpoint takes tokens of several types, in whichever order their verifiers were given. */
class SeveralTypesTest {

    private static final HmacKey OTHER_KEY = HmacKey.hs256(Secret.text("canary-of-another-key-that-is-just-as-long"))
            .withId("2025-11");

    private static final DraftToken USER =
            DraftToken.of(UserTokens.builder(KEY).clock(CLOCK).userId("alice").build());

    private static final DraftToken ROBOT = DraftToken.of(
            RobotTokens.builder(KEY).clock(CLOCK).serialNumber("7").build());

    private static final DraftToken STAFF =
            DraftToken.of(StaffTokens.builder(KEY).clock(CLOCK).employeeId("12").build());

    /** It is valid for longer than a member of staff's may be. */
    private static final DraftToken VISITOR = DraftToken.of(VisitorTokens.builder(KEY)
            .clock(CLOCK)
            .badgeNumber("99")
            .ttl(Duration.ofDays(30))
            .build());

    private static final TokenVerifier<UserToken> USERS =
            UserTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<RobotToken> ROBOTS =
            RobotTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<StaffToken> STAFF_MEMBERS =
            StaffTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<VisitorToken> VISITORS =
            VisitorTokens.verifier().key(KEY).clock(CLOCK).build();

    static final List<TokenVerifier<Caller>> VERIFIERS = List.of(
            TokenVerifier.anyOf(USERS, ROBOTS, STAFF_MEMBERS, VISITORS),
            TokenVerifier.anyOf(VISITORS, STAFF_MEMBERS, ROBOTS, USERS),
            TokenVerifier.anyOf(
                    TokenVerifier.<Caller>anyOf(STAFF_MEMBERS, USERS), TokenVerifier.<Caller>anyOf(ROBOTS, VISITORS)));

    private static String describe(Caller caller) {
        if (caller instanceof UserToken user) {
            return "user " + user.userId();
        }
        if (caller instanceof RobotToken robot) {
            return "robot " + robot.serialNumber();
        }
        if (caller instanceof StaffToken staff) {
            return "staff " + staff.employeeId();
        }
        return "visitor " + ((VisitorToken) caller).badgeNumber();
    }

    @ParameterizedTest
    @FieldSource("VERIFIERS")
    void typeChoosesTheVerifier(TokenVerifier<Caller> verifier) {
        assertThat(describe(verifier.verify(USER.sign()).claims())).isEqualTo("user alice");
        assertThat(describe(verifier.verify(ROBOT.sign()).claims())).isEqualTo("robot 7");
    }

    @ParameterizedTest
    @FieldSource("VERIFIERS")
    void issuerChoosesTheVerifier(TokenVerifier<Caller> verifier) {
        assertThat(describe(verifier.verify(STAFF.sign()).claims())).isEqualTo("staff 12");
        assertThat(describe(verifier.verify(VISITOR.sign()).claims())).isEqualTo("visitor 99");
    }

    @Test
    void keyChoosesTheVerifier() {
        List<String> seen = new ArrayList<>();
        TokenVerifier<UserToken> verifier = TokenVerifier.anyOf(
                UserTokens.verifier()
                        .key(OTHER_KEY)
                        .clock(CLOCK)
                        .check(token -> seen.add("other"))
                        .build(),
                UserTokens.verifier()
                        .key(KEY)
                        .clock(CLOCK)
                        .check(token -> seen.add("ours"))
                        .build());
        AccessToken other =
                UserTokens.builder(OTHER_KEY).clock(CLOCK).userId("bob").build();

        verifier.verify(USER.sign());
        verifier.verify(USER.withoutHeader("kid").sign());
        verifier.verify(other.toJwt());

        assertThat(seen).containsExactly("ours", "ours", "other").inOrder();
    }

    @ParameterizedTest
    @FieldSource("VERIFIERS")
    void tokenOfNoneIsRefusedForItsType(TokenVerifier<Caller> verifier) {
        USER.withHeader("typ", "\"guest+jwt\"").assertRefused(verifier, ErrorCode.UNSUPPORTED_TYPE, "header");
        USER.withHeader("alg", "\"none\"").assertRefused(verifier, ErrorCode.UNSUPPORTED_ALGORITHM, "header");
    }

    @ParameterizedTest
    @FieldSource("VERIFIERS")
    void tokenOfNoneIsRefusedForItsIssuer(TokenVerifier<Caller> verifier) {
        STAFF.with("iss", "\"" + CANARY + "\"").assertRefused(verifier, ErrorCode.CLAIM_DIFFERENT, "iss");
        USER.with("iss", "\"" + CANARY + "\"").assertRefused(verifier, ErrorCode.CLAIM_UNEXPECTED, "iss");
        USER.with("aud", "\"" + CANARY + "\"").assertRefused(verifier, ErrorCode.CLAIM_UNEXPECTED, "aud");
    }

    @ParameterizedTest
    @FieldSource("VERIFIERS")
    void tokenWithAnotherSignatureIsRefusedForIt(TokenVerifier<Caller> verifier) {
        refusal(verifier, ErrorCode.SIGNATURE_MISMATCH, Forgery.withWrongSignature(USER.sign()));
        refusal(verifier, ErrorCode.SIGNATURE_MISMATCH, Forgery.withWrongSignature(STAFF.sign()));
        USER.withHeader("kid", "\"2024-11\"").assertRefused(verifier, ErrorCode.UNKNOWN_KEY, "");
    }

    @ParameterizedTest
    @FieldSource("VERIFIERS")
    void tokenThatHasExpiredIsRefusedForThat(TokenVerifier<Caller> verifier) {
        String past = String.valueOf(NOW - 1);

        USER.with("exp", past).assertRefused(verifier, ErrorCode.TOKEN_EXPIRED, "exp");
        ROBOT.with("exp", past).assertRefused(verifier, ErrorCode.TOKEN_EXPIRED, "exp");
        STAFF.with("exp", past).assertRefused(verifier, ErrorCode.TOKEN_EXPIRED, "exp");
        VISITOR.with("exp", past).assertRefused(verifier, ErrorCode.TOKEN_EXPIRED, "exp");
        VISITOR.with("nbf", String.valueOf(NOW + 1)).assertRefused(verifier, ErrorCode.TOKEN_NOT_YET_VALID, "nbf");
    }

    @ParameterizedTest
    @FieldSource("VERIFIERS")
    void tokenThatIsValidForTooLongIsRefusedForThat(TokenVerifier<Caller> verifier) {
        USER.with("exp", String.valueOf(NOW + 86_401)).assertRefused(verifier, ErrorCode.LIFETIME_TOO_LONG, "exp");
        STAFF.with("exp", String.valueOf(NOW + 3601)).assertRefused(verifier, ErrorCode.LIFETIME_TOO_LONG, "exp");
        VISITOR.with("exp", String.valueOf(NOW + 30 * 86_400 + 1))
                .assertRefused(verifier, ErrorCode.LIFETIME_TOO_LONG, "exp");
    }

    @ParameterizedTest
    @FieldSource("VERIFIERS")
    void tokenWhoseOwnClaimsAreWrongIsRefusedForThem(TokenVerifier<Caller> verifier) {
        refusal(verifier, ErrorCode.CLAIM_MISSING, USER.without("sub").sign());
        refusal(verifier, ErrorCode.CLAIM_MISSING, VISITOR.without("sub").sign());
        VISITOR.with("sub", "1").assertRefused(verifier, ErrorCode.MALFORMED_CLAIM, "sub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b.c", "e30.e30", CANARY})
    void textThatIsNoTokenIsRefused(String jwt) {
        TokenVerifier<Caller> verifier = VERIFIERS.get(0);

        MalformedTokenException refusal = assertThrows(MalformedTokenException.class, () -> verifier.verify(jwt));

        assertThat(refusal).hasMessageThat().doesNotContain(CANARY);
    }

    @Test
    void clocksAndLeewaysAreThoseOfEachVerifier() {
        InstantSource later = InstantSource.fixed(CLOCK.instant().plusSeconds(3605));
        TokenVerifier<Caller> verifier = TokenVerifier.anyOf(
                StaffTokens.verifier().key(KEY).clock(later).build(),
                VisitorTokens.verifier()
                        .key(KEY)
                        .clock(later)
                        .leeway(Duration.ofSeconds(10))
                        .build());
        DraftToken visitor = VISITOR.with("exp", String.valueOf(NOW + 3600));

        assertThat(describe(verifier.verify(visitor.sign()).claims())).isEqualTo("visitor 99");
        STAFF.assertRefused(verifier, ErrorCode.TOKEN_EXPIRED, "exp");
    }

    @Test
    void tokenThatIsTooLongForOneMayBeAnothers() {
        TokenVerifier<Caller> verifier = TokenVerifier.anyOf(
                UserTokens.verifier().key(KEY).clock(CLOCK).maxLength(256).build(), ROBOTS);
        DraftToken robot = ROBOT.with("note", "\"" + "x".repeat(400) + "\"");

        assertThat(describe(verifier.verify(robot.sign()).claims())).isEqualTo("robot 7");
        refusal(verifier, ErrorCode.MALFORMED_STRUCTURE, "x".repeat(400));
    }

    @Test
    void sourceThatFailsDoesNotHinderTheOthers() {
        TokenVerifier<StaffToken> unavailable = StaffTokens.verifier()
                .keys(hint -> {
                    throw new IllegalStateException(CANARY);
                })
                .clock(CLOCK)
                .build();
        TokenVerifier<Caller> verifier = TokenVerifier.anyOf(unavailable, VISITORS);

        assertThat(describe(verifier.verify(VISITOR.sign()).claims())).isEqualTo("visitor 99");
        refusal(verifier, ErrorCode.KEY_UNAVAILABLE, Forgery.withWrongSignature(STAFF.sign()));
    }

    @Test
    void tokenThatACheckRefusesIsNotOfferedToOthers() {
        List<String> seen = new ArrayList<>();
        TokenVerifier<UserToken> verifier = TokenVerifier.anyOf(
                UserTokens.verifier()
                        .key(KEY)
                        .clock(CLOCK)
                        .check(token -> {
                            throw new IllegalStateException("the token was revoked");
                        })
                        .build(),
                UserTokens.verifier()
                        .key(KEY)
                        .clock(CLOCK)
                        .check(token -> seen.add("second"))
                        .build());

        USER.assertRefused(verifier, ErrorCode.REFUSED, "");

        assertThat(seen).isEmpty();
    }

    @Test
    void cancellationIsPassedOn() {
        TokenVerifier<UserToken> cancelled = jwt -> {
            throw new CancellationException("stop");
        };
        TokenVerifier<Caller> verifier = TokenVerifier.anyOf(cancelled, USERS);

        assertThrows(CancellationException.class, () -> verifier.verify(USER.sign()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void thereIsOneVerifierAtLeastAndNoneIsNull() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "verifiers", () -> TokenVerifier.<Caller>anyOf());
        assertInvalid(ErrorCode.PARAMETER_MISSING, "verifiers", () -> TokenVerifier.<Caller>anyOf(USERS, null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "verifiers",
                () -> TokenVerifier.<Caller>anyOf((TokenVerifier<Caller>[]) null));
    }

    @Test
    void toStringTellsTheTypesAndNothingOfTheKeys() {
        assertThat(TokenVerifier.<Caller>anyOf(USERS, ROBOTS).toString())
                .isEqualTo("TokenVerifier[TokenVerifier[UserToken, 1 key], TokenVerifier[RobotToken, 1 key]]");
    }
}
