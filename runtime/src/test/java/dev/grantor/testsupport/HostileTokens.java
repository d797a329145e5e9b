package dev.grantor.testsupport;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.KEY;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.Refusals.CANARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.VerifierBuilder;
import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tokens that verify but for what a test puts into them, and how they are refused: with the one exception and code, in
 * bounded time, and without telling anything of them. {@link Refusals#CANARY} is in the header, a claim and the
 * identity of each.
 */
public final class HostileTokens {

    /** Far more than any token takes, far less than one takes whose cost grows with the square of its length. */
    public static final Duration BUDGET = Duration.ofSeconds(2);

    /** The longest token that a verifier can be told to read. */
    public static final int LONGEST = 1_048_576;

    public static final TannoyKey OTHER_KEY = TannoyKey.of(
            Fixtures.ACCOUNT_SID, "SKffffffffffffffffffffffffffffffff", "canary-of-another-key-that-is-just-as-long");

    public static final TokenVerifier<TannoyToken> VERIFIER = verifier().build();

    private static final int MAX_MESSAGE = 400;

    /** Loads all classes that a verification needs, so that no test pays for it. */
    static {
        VERIFIER.verify(Forgery.withPayload(payloadWithout("none")));
    }

    private HostileTokens() {}

    public static VerifierBuilder<TannoyToken> verifier() {
        return TannoyTokens.verifier().acceptWaived().key(KEY).clock(CLOCK);
    }

    /** A token that verifies. */
    public static String good() {
        return Forgery.signed(
                headerWithout("none").getBytes(UTF_8), payloadWithout("none").getBytes(UTF_8));
    }

    /** A header that is right but for one member, which is this JSON. */
    public static String headerWith(String name, String json) {
        Map<String, String> header = header();
        header.put(name, json);
        return object(header);
    }

    public static String headerWithout(String name) {
        Map<String, String> header = header();
        header.remove(name);
        return object(header);
    }

    /** A payload that is right but for one claim, which is this JSON. */
    public static String payloadWith(String claim, String json) {
        Map<String, String> payload = payload();
        payload.put(claim, json);
        return object(payload);
    }

    public static String payloadWithout(String claim) {
        Map<String, String> payload = payload();
        payload.remove(claim);
        return object(payload);
    }

    /** A payload with these times, as JSON; with an empty text for one that is left out. */
    public static String payloadWithTimes(String iat, String nbf, String exp) {
        Map<String, String> payload = payload();
        payload.put("iat", iat);
        payload.put("nbf", nbf);
        payload.put("exp", exp);
        payload.values().removeIf(String::isEmpty);
        return object(payload);
    }

    private static Map<String, String> header() {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("alg", "\"HS256\"");
        header.put("typ", "\"JWT\"");
        header.put("cty", "\"tannoy-fpa;v=1\"");
        header.put("kid", "\"" + CANARY + "\"");
        return header;
    }

    private static Map<String, String> payload() {
        Map<String, String> payload = new LinkedHashMap<>();
        payload.put("iss", "\"" + Fixtures.KEY_SID + "\"");
        payload.put("sub", "\"" + Fixtures.ACCOUNT_SID + "\"");
        payload.put("iat", String.valueOf(NOW));
        payload.put("exp", String.valueOf(NOW + 3600));
        payload.put("jti", "\"" + CANARY + "\"");
        payload.put("note", "\"" + CANARY + "\"");
        payload.put("grants", "{\"identity\":\"" + CANARY + "\"}");
        return payload;
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(joining(",", "{", "}"));
    }

    /** A token of exactly that many characters that verifies; not every number has one. */
    public static String ofLength(int characters) {
        int payloadLength =
                (characters - Forgery.encode(Forgery.HEADER.getBytes(UTF_8)).length() - 45) * 3 / 4;
        int padding = payloadLength - payloadWith("pad", "\"\"").length();
        return Forgery.withPayload(payloadWith("pad", "\"" + "x".repeat(padding) + "\""));
    }

    public static VerifiedToken<TannoyToken> assertVerifies(TokenVerifier<TannoyToken> verifier, String token) {
        return assertTimeoutPreemptively(BUDGET, () -> verifier.verify(token));
    }

    public static VerifiedToken<TannoyToken> assertVerifies(String token) {
        return assertVerifies(VERIFIER, token);
    }

    public static <E extends AccessTokenException> E assertRefused(
            TokenVerifier<TannoyToken> verifier, Class<E> type, ErrorCode code, String token) {
        E refusal =
                assertTimeoutPreemptively(BUDGET, () -> Refusals.refusal(type, code, "", () -> verifier.verify(token)));
        assertThat(refusal.getMessage().length()).isLessThan(MAX_MESSAGE);
        return refusal;
    }

    /** Refused with one code or another. */
    public static <E extends AccessTokenException> E assertRefused(
            TokenVerifier<TannoyToken> verifier, Class<E> type, String token) {
        E refusal = assertTimeoutPreemptively(BUDGET, () -> assertThrows(type, () -> verifier.verify(token)));
        Refusals.refusal(type, refusal.code(), "", () -> {
            throw refusal;
        });
        assertThat(refusal.getMessage().length()).isLessThan(MAX_MESSAGE);
        return refusal;
    }

    /** Refused for what is looked at before the signature, which thus makes no difference. */
    public static <E extends AccessTokenException> E assertRefusedUnverified(
            TokenVerifier<TannoyToken> verifier, Class<E> type, ErrorCode code, String token) {
        assertRefused(verifier, type, code, Forgery.withWrongSignature(token));
        return assertRefused(verifier, type, code, token);
    }

    public static <E extends AccessTokenException> E assertRefusedUnverified(
            Class<E> type, ErrorCode code, String token) {
        return assertRefusedUnverified(VERIFIER, type, code, token);
    }

    /** Refused for what is looked at after the signature: whoever cannot sign learns nothing of it. */
    public static <E extends AccessTokenException> E assertRefusedVerified(
            TokenVerifier<TannoyToken> verifier, Class<E> type, ErrorCode code, String token) {
        assertNotSigned(verifier, Forgery.withWrongSignature(token));
        return assertRefused(verifier, type, code, token);
    }

    public static <E extends AccessTokenException> E assertRefusedVerified(
            Class<E> type, ErrorCode code, String token) {
        return assertRefusedVerified(VERIFIER, type, code, token);
    }

    public static void assertNotSigned(TokenVerifier<TannoyToken> verifier, String token) {
        assertRefused(verifier, SignatureMismatchException.class, ErrorCode.SIGNATURE_MISMATCH, token);
    }

    public static void assertNotSigned(String token) {
        assertNotSigned(VERIFIER, token);
    }
}
