package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformed;
import static dev.grantor.testsupport.Refusals.refusal;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.error.VerificationException;
import dev.grantor.testsupport.FailingMap;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.vendors.Scope;
import dev.grantor.vendors.ServiceToken;
import dev.grantor.vendors.ServiceTokens;
import dev.grantor.vendors.StreamUserTokens;
import dev.grantor.vendors.TableauToken;
import dev.grantor.vendors.TableauTokens;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens whose signature another library has verified: all else is checked as a verifier checks it. */
class ClaimsVerifierTest {

    private static final Instant NOW = Instant.ofEpochSecond(Fixtures.NOW);

    private static final ClaimsVerifier<ServiceToken> VERIFIER =
            ServiceTokens.verifier().audience("rooms").clock(Fixtures.CLOCK).buildClaimsVerifier();

    private static final HmacKey KEY =
            HmacKey.hs256(Secret.text(Fixtures.SECRET)).withId("one").withClaim("iss", "client");

    /** As Spring Security's {@code Jwt} has them. */
    private static Map<String, Object> header() {
        return new HashMap<>(Map.of("alg", "HS256", "typ", "at+jwt", "kid", CANARY));
    }

    private static Map<String, Object> claims() {
        return new HashMap<>(Map.of(
                "iss",
                "https://auth.acme.example",
                "aud",
                List.of("rooms"),
                "sub",
                "calendar",
                "scope",
                "rooms:read rooms:write",
                "iat",
                NOW,
                "exp",
                NOW.plusSeconds(300),
                "grants",
                Map.of("room_booking", Map.of("room_id", "R-42"))));
    }

    private static Map<String, Object> with(Map<String, Object> members, String name, @Nullable Object value) {
        members.put(name, value);
        return members;
    }

    private static Map<String, Object> without(String name) {
        Map<String, Object> claims = claims();
        claims.remove(name);
        return claims;
    }

    private static void assertRefused(
            Class<? extends VerificationException> type,
            ErrorCode code,
            String message,
            Map<String, ?> header,
            Map<String, ?> claims) {
        refusal(type, code, message, () -> VERIFIER.verify(header, claims));
    }

    private static void assertMismatch(ErrorCode code, String message, Map<String, ?> claims) {
        assertRefused(ClaimMismatchException.class, code, message, header(), claims);
    }

    private static void assertUnsupported(ErrorCode code, String message, Map<String, ?> header) {
        assertRefused(UnsupportedTokenException.class, code, message, header, claims());
    }

    @Test
    void claimsOfSpringsAreTyped() {
        ServiceToken token = VERIFIER.verify(header(), claims());

        assertThat(token.subject()).isEqualTo("calendar");
        assertThat(token.scopes()).containsExactly(Scope.READ, Scope.WRITE);
        assertThat(token.booking().roomId()).isEqualTo("R-42");
    }

    @Test
    void claimsOfJjwtsAreTyped() throws MalformedURLException {
        Map<String, Object> claims = with(claims(), "exp", Date.from(NOW.plusSeconds(300)));
        claims.put("iat", NOW.getEpochSecond());
        claims.put("aud", new LinkedHashSet<>(List.of("rooms")));
        claims.put("iss", URI.create("https://auth.acme.example").toURL());

        assertThat(VERIFIER.verify(header(), claims).audience()).isEqualTo("rooms");
    }

    @Test
    void anotherTypeIsRefused() {
        assertUnsupported(ErrorCode.UNSUPPORTED_TYPE, "typ", with(header(), "typ", "JWT"));
        assertUnsupported(ErrorCode.UNSUPPORTED_TYPE, "cty", with(header(), "cty", "json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS512", "RS256"})
    void anotherAlgorithmIsRefused(String algorithm) {
        assertUnsupported(ErrorCode.UNSUPPORTED_ALGORITHM, "alg", with(header(), "alg", algorithm));
    }

    @Test
    void missingKeyIdIsRefused() {
        Map<String, Object> header = header();
        header.remove("kid");

        assertUnsupported(ErrorCode.UNSUPPORTED_TYPE, "kid is missing", header);
    }

    /** As a set, which jjwt makes of it. */
    @Test
    void extensionsAreRefused() {
        assertUnsupported(ErrorCode.UNSUPPORTED_EXTENSION, "crit", with(header(), "crit", Set.of("exp")));
    }

    @Test
    void timesAreChecked() {
        assertRefused(TokenExpiredException.class, ErrorCode.TOKEN_EXPIRED, "", header(), with(claims(), "exp", NOW));
        assertRefused(
                TokenNotYetValidException.class,
                ErrorCode.TOKEN_NOT_YET_VALID,
                "",
                header(),
                with(claims(), "nbf", NOW.plusSeconds(1)));
        assertMismatch(ErrorCode.LIFETIME_TOO_LONG, "exp", with(claims(), "exp", NOW.plusSeconds(3601)));
        assertMismatch(ErrorCode.CLAIM_MISSING, "exp", without("exp"));
    }

    @Test
    void originIsChecked() {
        assertMismatch(ErrorCode.CLAIM_DIFFERENT, "iss", with(claims(), "iss", "https://" + CANARY));
        assertMismatch(ErrorCode.CLAIM_MISSING, "iss", without("iss"));
    }

    @Test
    void audienceIsChecked() {
        assertMismatch(ErrorCode.CLAIM_DIFFERENT, "aud", with(claims(), "aud", List.of(CANARY)));
        assertMismatch(ErrorCode.CLAIM_MISSING, "aud", with(claims(), "aud", List.of()));
    }

    @Test
    void requiredClaimsAreChecked() {
        Map<String, Object> claims = without("sub");

        assertMalformed(ErrorCode.CLAIM_MISSING, "", "subject (\"sub\")", () -> VERIFIER.verify(header(), claims));
    }

    @Test
    void typesOfClaimsAreChecked() {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "sub", () -> VERIFIER.verify(header(), with(claims(), "sub", 42)));
    }

    @Test
    void waivedClaimsHaveToBeAccepted() {
        Map<String, ?> header = Map.of("alg", "HS256");
        Map<String, ?> claims = Map.of("iat", NOW, "exp", NOW.plusSeconds(60));

        refusal(
                ClaimMismatchException.class,
                ErrorCode.CLAIM_MISSING,
                "user_id",
                () -> StreamUserTokens.verifier()
                        .clock(Fixtures.CLOCK)
                        .buildClaimsVerifier()
                        .verify(header, claims));
        assertThat(StreamUserTokens.verifier()
                        .clock(Fixtures.CLOCK)
                        .acceptWaived()
                        .buildClaimsVerifier()
                        .verify(header, claims)
                        .userId())
                .isNull();
    }

    @Test
    void unknownClaimsAreRefusedIfSaid() {
        ClaimsVerifier<ServiceToken> strict = ServiceTokens.verifier()
                .audience("rooms")
                .clock(Fixtures.CLOCK)
                .refuseUnknownClaims()
                .buildClaimsVerifier();

        assertThat(VERIFIER.verify(header(), with(claims(), "more", CANARY)).subject())
                .isEqualTo("calendar");
        assertMalformed(ErrorCode.UNKNOWN_CLAIM, "more", () -> strict.verify(header(), with(claims(), "more", CANARY)));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertMalformed(
                ErrorCode.MALFORMED_CLAIM,
                "sub",
                () -> VERIFIER.verify(header(), with(claims(), "sub", new StringBuilder(CANARY))));
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "", () -> VERIFIER.verify(header(), with(claims(), null, CANARY)));
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "", () -> VERIFIER.verify(header(), new FailingMap()));
    }

    @Test
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "header", () -> VERIFIER.verify(null, claims()));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "payload", () -> VERIFIER.verify(header(), null));
    }

    @Test
    void audienceHasToBeGiven() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "audience",
                () -> ServiceTokens.verifier().buildClaimsVerifier());
    }

    /** It would be given a verified token, which this is not. */
    @Test
    void checksOfVerifiedTokensAreRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "check",
                "of no use here",
                () -> ServiceTokens.verifier()
                        .audience("rooms")
                        .check(token -> {})
                        .buildClaimsVerifier());
    }

    @Test
    void claimsOfTheKeyNeedTheKey() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "key",
                () -> TableauTokens.verifier().buildClaimsVerifier());
    }

    private static Map<String, Object> tableauHeader(String keyId, String issuer) {
        return new HashMap<>(Map.of("alg", "HS256", "typ", "JWT", "kid", keyId, "iss", issuer));
    }

    private static Map<String, Object> tableauClaims(String issuer) {
        return new HashMap<>(Map.of(
                "iss",
                issuer,
                "aud",
                "tableau",
                "sub",
                "ada",
                "scp",
                List.of(),
                "iat",
                NOW,
                "exp",
                NOW.plusSeconds(60)));
    }

    @Test
    void claimsOfTheKeyAreCompared() {
        ClaimsVerifier<TableauToken> verifier = TableauTokens.verifier()
                .key(KEY)
                .key(KEY.withId("two").withClaim("iss", "other"))
                .clock(Fixtures.CLOCK)
                .buildClaimsVerifier();

        TableauToken token = verifier.verify(tableauHeader("two", "other"), tableauClaims("other"));

        assertThat(token.clientId()).isEqualTo("other");
        assertThat(token.headerIssuer()).isEqualTo("other");
        refusal(
                ClaimMismatchException.class,
                ErrorCode.CLAIM_DIFFERENT,
                "iss",
                () -> verifier.verify(tableauHeader("one", "other"), tableauClaims("other")));
        refusal(
                ClaimMismatchException.class,
                ErrorCode.CLAIM_DIFFERENT,
                "header.iss",
                () -> verifier.verify(tableauHeader("two", CANARY), tableauClaims("other")));
        refusal(
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                "",
                () -> verifier.verify(tableauHeader(CANARY, "client"), tableauClaims("client")));
    }

    @Test
    void verifierShowsItsTypeAndNoMore() {
        assertThat(VERIFIER.toString()).isEqualTo("ClaimsVerifier[ServiceToken]");
    }
}
