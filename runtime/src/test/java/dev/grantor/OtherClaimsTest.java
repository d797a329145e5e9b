package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.DraftToken.refusal;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.payload;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertConflict;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.vendors.ProfileToken;
import dev.grantor.vendors.ProfileTokens;
import dev.grantor.vendors.RobotToken;
import dev.grantor.vendors.RobotTokens;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that nobody declared have one place, in which they are free-form JSON, or are refused or ignored. */
class OtherClaimsTest {

    private static final DraftToken PROFILE = DraftToken.of(profile().build());

    private static final DraftToken ROBOT = DraftToken.of(
            RobotTokens.builder(KEY).clock(CLOCK).serialNumber("7").build());

    private static final TokenVerifier<ProfileToken> VERIFIER =
            ProfileTokens.verifier().key(KEY).clock(CLOCK).build();

    private static final TokenVerifier<ProfileToken> STRICT =
            ProfileTokens.verifier().key(KEY).clock(CLOCK).refuseUnknownClaims().build();

    private static final TokenVerifier<RobotToken> STRICT_ROBOTS =
            RobotTokens.verifier().key(KEY).clock(CLOCK).refuseUnknownClaims().build();

    private static ProfileTokens.Builder profile() {
        return ProfileTokens.builder(KEY).clock(CLOCK).userId("alice");
    }

    private static Map<String, Object> read(String claim, String json) {
        return VERIFIER.verify(PROFILE.with(claim, json).sign()).claims().others();
    }

    @Test
    void whatIsSetIsWrittenInItsOrderAndRead() {
        Map<String, Object> others = new LinkedHashMap<>();
        others.put("z", Arrays.asList(null, true, 1, 2.5, "s", Map.of("y", List.of())));
        others.put("a", Map.of("deep", Map.of("deeper", 1)));
        others.put("d\u00e4ily \ud83d\ude00", new BigInteger("9223372036854775808"));
        others.put("https://acme.example/claims", "x");

        AccessToken token = profile().others(others).build();

        Map<String, Object> claims = VERIFIER.verify(token.toJwt()).claims().others();
        assertThat(claims).containsExactlyEntriesIn(others).inOrder();
        assertThat(payload(token).get("a").toString()).isEqualTo("{\"deep\":{\"deeper\":1}}");
    }

    @Test
    void thereAreNoneUnlessTheyAreSet() {
        assertThat(profile().getOthers()).isEmpty();
        assertThat(VERIFIER.verify(PROFILE.sign()).claims().others()).isEmpty();
    }

    @Test
    void declaredClaimsAreNotAmongThem() {
        Map<String, Object> others = read("plan", "{\"tier\":\"gold\",\"extra\":1}");

        assertThat(others).isEmpty();
    }

    @Test
    void claimThatIsNullIsAbsent() {
        assertThat(read("x", "null")).isEmpty();
        assertThat(read("x", "{\"y\":null}")).containsExactly("x", Collections.singletonMap("y", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "plan", "iss", "aud", "exp", "nbf", "iat", "jti"})
    void nameThatTheTokenHasIsRefused(String name) {
        ProfileTokens.Builder builder = profile();

        assertConflict(
                ErrorCode.CONFLICT_RESERVED,
                name,
                "is written by the token itself, or not at all",
                () -> builder.others(Map.of(name, CANARY)));
        assertThat(VERIFIER.verify(builder.build().toJwt()).claims().others()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUB", "Exp", "tier", "typ", "alg", "kid", "cty"})
    void otherNamesAreNotReserved(String name) {
        AccessToken token = profile().others(Map.of(name, 1)).build();

        assertThat(VERIFIER.verify(token.toJwt()).claims().others()).containsExactly(name, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void nameIsNotBlank(String name) {
        assertInvalid(ErrorCode.PARAMETER_BLANK, "name", () -> profile().others(Map.of(name, 1)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nameAndClaimsAreNotNull() {
        Map<String, Object> nameless = new HashMap<>();
        nameless.put(null, CANARY);

        assertInvalid(ErrorCode.PARAMETER_MISSING, "name", () -> profile().others(nameless));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "claims", () -> profile().others(null));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "name", () -> profile().others(Map.of("a\u0000", CANARY)));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "name", () -> profile().others(Map.of("\ud800", CANARY)));
    }

    @Test
    void valueThatIsNoJsonIsRefusedAtOnce() {
        assertInvalid(ErrorCode.PARAMETER_TYPE, "x", () -> profile().others(Map.of("x", new StringBuilder(CANARY))));
        assertInvalid(ErrorCode.PARAMETER_RANGE, "x.y", () -> profile().others(Map.of("x", Map.of("y", Double.NaN))));
    }

    @Test
    void whatIsSetIsCopied() {
        List<Object> list = new ArrayList<>(List.of(1));
        Map<String, Object> others = new HashMap<>(Map.of("x", list));
        ProfileTokens.Builder builder = profile().others(others);

        list.add(2);
        others.put("y", 3);

        assertThat(VERIFIER.verify(builder.build().toJwt()).claims().others()).containsExactly("x", List.of(1));
    }

    @Test
    void claimsThatWereReadCanBeSetAgain() {
        ProfileToken read =
                VERIFIER.verify(PROFILE.with("x", "[1,{\"y\":1e2}]").sign()).claims();

        AccessToken token = profile().others(read.others()).build();

        assertThat(VERIFIER.verify(token.toJwt()).claims().others()).isEqualTo(read.others());
    }

    private static Object nested(int levels) {
        Object value = 1;
        for (int i = 0; i < levels; i++) {
            value = List.of(value);
        }
        return value;
    }

    @Test
    void deepValuesAreWrittenAsFarAsTheyAreRead() {
        AccessToken deepest = profile().others(Map.of("x", nested(31))).build();

        assertThat(VERIFIER.verify(deepest.toJwt()).claims().others()).containsExactly("x", nested(31));
        assertInvalid(
                ErrorCode.PARAMETER_DEPTH,
                "x" + "[0]".repeat(32),
                () -> profile().others(Map.of("x", nested(33))));
        PROFILE.with("x", "[".repeat(32) + "]".repeat(32))
                .assertRefused(VERIFIER, ErrorCode.MALFORMED_DEPTH, "x" + "[0]".repeat(31));
    }

    @Test
    void manyAndLongClaimsFitAsFarAsTheTokenMay() {
        Map<String, Object> many =
                IntStream.range(0, 500).boxed().collect(Collectors.toMap(i -> "claim" + i, i -> (Object) i));

        AccessToken token = profile().others(many).build();

        assertThat(VERIFIER.verify(token.toJwt()).claims().others()).isEqualTo(many);
        assertThrows(
                TokenTooLargeException.class,
                () -> profile().others(Map.of("x", "y".repeat(16_384))).build());
        refusal(
                VERIFIER,
                ErrorCode.TOKEN_TOO_LARGE,
                PROFILE.with("x", "\"" + "y".repeat(16_384) + "\"").sign());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e99999999999"})
    void numberThatJavaCannotHoldIsRefused(String number) {
        PROFILE.with("x", "[" + number + "]").assertRefused(VERIFIER, ErrorCode.MALFORMED_CLAIM, "x[0]");
    }

    @Test
    void nameThatIsThereTwiceIsRefused() {
        refusal(
                VERIFIER,
                ErrorCode.MALFORMED_DUPLICATE_NAME,
                PROFILE.with("x", "1,\"x\":1").sign());
        refusal(
                VERIFIER,
                ErrorCode.MALFORMED_DUPLICATE_NAME,
                PROFILE.with("x", "1,\"\\u0073ub\":\"" + CANARY + "\"").sign());
    }

    @Test
    void placeForOtherClaimsMakesThemKnown() {
        String jwt = PROFILE.with("x", "1").sign();

        assertThat(STRICT.verify(jwt).claims().others()).containsExactly("x", 1);
    }

    @Test
    void claimWithinAnObjectThatIsDeclaredIsNotAmongThem() {
        String json = "{\"tier\":\"gold\",\"teir\":1}";

        assertThat(read("plan", json)).isEmpty();
        PROFILE.with("plan", json).assertRefused(STRICT, ErrorCode.UNKNOWN_CLAIM, "plan.teir");
    }

    @Test
    void withoutAPlaceForThemTheyAreIgnoredOrRefused() {
        TokenVerifier<RobotToken> lenient =
                RobotTokens.verifier().key(KEY).clock(CLOCK).build();

        assertThat(lenient.verify(ROBOT.with("x", "1").sign()).claims().serialNumber())
                .isEqualTo("7");
        ROBOT.with("x", "\"" + CANARY + "\"").assertRefused(STRICT_ROBOTS, ErrorCode.UNKNOWN_CLAIM, "x");
        ROBOT.with("Sub", "\"7\"").assertRefused(STRICT_ROBOTS, ErrorCode.UNKNOWN_CLAIM, "Sub");
    }

    @Test
    void unknownClaimThatIsNullIsNotThere() {
        assertThat(STRICT_ROBOTS.verify(ROBOT.with("x", "null").sign()).claims().serialNumber())
                .isEqualTo("7");
    }

    @Test
    void whatEveryTokenHasIsKnown() {
        String jwt = ROBOT.with("nbf", "1699999999").with("jti", "\"id-1\"").sign();

        assertThat(STRICT_ROBOTS.verify(jwt).id()).hasValue("id-1");
    }

    @Test
    void unknownClaimIsToldAfterTimesAndOrigin() {
        DraftToken token = ROBOT.with("x", "1");

        token.with("exp", "1600000000").assertRefused(STRICT_ROBOTS, ErrorCode.TOKEN_EXPIRED, "exp");
        token.with("iss", "\"x\"").assertRefused(STRICT_ROBOTS, ErrorCode.CLAIM_UNEXPECTED, "iss");
    }
}
