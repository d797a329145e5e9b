package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.acme.NamedKeyTokens;
import dev.grantor.acme.RotatingToken;
import dev.grantor.acme.RotatingTokens;
import dev.grantor.acme.TenantToken;
import dev.grantor.acme.TenantTokens;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source of keys is asked once for each token, for the {@code kid} and the issuer. It may answer anything. */
class KeySourceTest {

    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Fixtures.SECRET));
    private static final HmacKey OTHER = HmacKey.hs256(Secret.text("canary-of-another-key-that-is-just-as-long"));
    private static final HmacKey HS384 =
            HmacKey.hs384(Secret.text("canary-of-a-key-that-is-as-long-as-the-hash-of-its-algorithm"));

    private final List<KeyHint> asked = new ArrayList<>();

    private KeySource answering(VerificationKey key) {
        return hint -> {
            asked.add(hint);
            return key;
        };
    }

    private final KeySource answeringNull = hint -> {
        asked.add(hint);
        return null;
    };

    private static TokenVerifier<RotatingToken> verifier(KeySource source) {
        return RotatingTokens.verifier().keys(source).clock(Fixtures.CLOCK).build();
    }

    private static TokenVerifier<TenantToken> tenantVerifier(KeySource source) {
        return TenantTokens.verifier().keys(source).clock(Fixtures.CLOCK).build();
    }

    private static String jwt(SigningKey key) {
        return RotatingTokens.builder(key)
                .clock(Fixtures.CLOCK)
                .subject("alice")
                .build()
                .toJwt();
    }

    private static String tenantJwt(SigningKey key) {
        return TenantTokens.builder(key)
                .clock(Fixtures.CLOCK)
                .subject("alice")
                .build()
                .toJwt();
    }

    private static String forged(String headerMembers, String payloadMembers) {
        String header = "{\"alg\":\"HS256\",\"typ\":\"rotating+jwt\"%s}".formatted(headerMembers);
        String payload = "{\"sub\":\"alice\",\"jti\":\"id-1\",\"iat\":%s,\"exp\":%s%s}"
                .formatted(Fixtures.NOW, Fixtures.NOW + 60, payloadMembers);
        return Forgery.signed(header.getBytes(UTF_8), payload.getBytes(UTF_8));
    }

    @Test
    void sourceIsAskedForTheIdOnceForEachToken() {
        TokenVerifier<RotatingToken> verifier = verifier(answering(KEY.withId("a")));

        assertThat(verifier.verify(jwt(KEY.withId("a"))).keyId()).hasValue("a");
        assertThat(verifier.verify(jwt(KEY.withId("a"))).keyId()).hasValue("a");

        assertThat(asked).containsExactly(new KeyHint("a", null), new KeyHint("a", null));
    }

    @Test
    void sourceIsAskedForTheIdAndTheIssuer() {
        HmacKey key = KEY.withId("a").withClaim("iss", "acme");

        assertThat(tenantVerifier(answering(key))
                        .verify(tenantJwt(key))
                        .claims()
                        .tenant())
                .isEqualTo("acme");

        assertThat(asked).containsExactly(new KeyHint("a", "acme"));
    }

    @Test
    void sourceIsAskedThoughTheTokenNamesNoKeyIfItsTypeDoesNotEither() {
        assertThat(verifier(answering(KEY)).verify(jwt(KEY)).keyId()).isEmpty();

        assertThat(asked).containsExactly(new KeyHint(null, null));
    }

    @Test
    void sourceIsAskedOnceAlsoIfTheSignatureIsWrong() {
        refusal(
                SignatureMismatchException.class,
                ErrorCode.SIGNATURE_MISMATCH,
                "",
                () -> verifier(answering(OTHER)).verify(jwt(KEY.withId("a"))));

        assertThat(asked).hasSize(1);
    }

    @Test
    void sourceIsNotAskedForAKeyThatWasGiven() {
        TokenVerifier<RotatingToken> verifier = RotatingTokens.verifier()
                .key(OTHER.withId("b"))
                .keys(answering(KEY.withId("a")))
                .clock(Fixtures.CLOCK)
                .build();

        assertThat(verifier.verify(jwt(OTHER.withId("b"))).keyId()).hasValue("b");
        refusal(
                SignatureMismatchException.class,
                ErrorCode.SIGNATURE_MISMATCH,
                "",
                () -> verifier.verify(jwt(KEY.withId("b"))));
        refusal(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                "",
                () -> verifier.verify(jwt(HS384.withId("b"))));
        assertThat(asked).isEmpty();
        assertThat(verifier.verify(jwt(KEY.withId("a"))).keyId()).hasValue("a");
        assertThat(asked).containsExactly(new KeyHint("a", null));
    }

    @Test
    void sourceIsAskedForAnIdThatNoGivenKeyHas() {
        TokenVerifier<RotatingToken> verifier = RotatingTokens.verifier()
                .key(OTHER)
                .keys(answering(KEY.withId("a")))
                .clock(Fixtures.CLOCK)
                .build();

        assertThat(verifier.verify(jwt(KEY.withId("a"))).keyId()).hasValue("a");
        assertThat(asked).hasSize(1);
    }

    @Test
    void sourceIsNotAskedForATokenThatDoesNotNameItsKeyThoughItHasTo() {
        assertThrows(
                UnsupportedTokenException.class,
                () -> NamedKeyTokens.verifier()
                        .keys(answering(KEY))
                        .build()
                        .verify(forged("", "").replace("rotating", "named")));

        assertThat(asked).isEmpty();
    }

    @Test
    void keyThatIsNotFoundIsUnknown() {
        refusal(
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                "There is no key for what the token says of its key or issuer",
                () -> verifier(answeringNull).verify(jwt(KEY.withId(CANARY))));
        assertThat(asked).hasSize(1);
    }

    @Test
    void keyOfAnotherAlgorithmThanTheTokensIsRefused() {
        refusal(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                "The header's alg is not that of the key",
                () -> verifier(answering(HS384)).verify(jwt(KEY)));
        assertThat(asked).hasSize(1);
    }

    @Test
    void keyOfAnotherAlgorithmThanTheTypesIsNoKeyForTheToken() {
        HmacKey hs512 = HmacKey.hs512(Secret.unchecked(Fixtures.SECRET)).withClaim("iss", CANARY);

        refusal(
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                "The key that was found is for HS512, which does not sign tokens of this type",
                () -> tenantVerifier(answering(hs512)).verify(tenantJwt(KEY.withClaim("iss", CANARY))));
    }

    @Test
    void keyOfOtherClaimsIsRefusedThoughItHasSigned() {
        String jwt = tenantJwt(KEY.withClaim("iss", CANARY));

        assertDifferentIssuer(KEY.withClaim("iss", "acme"), jwt);
    }

    private void assertDifferentIssuer(VerificationKey found, String jwt) {
        ClaimMismatchException refusal = refusal(
                ClaimMismatchException.class,
                ErrorCode.CLAIM_DIFFERENT,
                "not that of the key that the token is signed with",
                () -> tenantVerifier(answering(found)).verify(jwt));

        assertThat(refusal.path()).isEqualTo("iss");
    }

    @Test
    void sourceThatThrowsIsToBlameAndItsMessageIsNotTold() {
        refusal(
                UnknownKeyException.class,
                ErrorCode.KEY_UNAVAILABLE,
                "The key source threw java.lang.IllegalStateException at "
                        + getClass().getName(),
                () -> verifier(hint -> {
                            throw new IllegalStateException(CANARY + hint.keyId());
                        })
                        .verify(jwt(KEY.withId(CANARY))));
    }

    @Test
    void cancellationOfASourceIsPassedOn() {
        CancellationException cancellation = new CancellationException();

        CancellationException thrown = assertThrows(
                CancellationException.class,
                () -> verifier(hint -> {
                            throw cancellation;
                        })
                        .verify(jwt(KEY)));

        assertThat(thrown).isSameInstanceAs(cancellation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../../../etc/passwd",
                "https://127.0.0.1:1/canary.json",
                "' OR '1'='1",
                "${jndi:ldap://canary}",
                "\ud83d\ude00"
            })
    void idOfVisibleCharactersIsPassedOnAsItIs(String id) {
        refusal(
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                "",
                () -> verifier(answeringNull).verify(forged(",\"kid\":\"" + id + "\"", "")));

        assertThat(asked).containsExactly(new KeyHint(id, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000canary", "canary\\r\\nX-Header: 1", "\\u001b[31mcanary", "canary\\u007f", "\\u0085"})
    void idWithControlCharactersIsNotPassedOn(String id) {
        refusal(
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                "",
                () -> verifier(answering(KEY)).verify(forged(",\"kid\":\"" + id + "\"", "")));

        assertThat(asked).isEmpty();
    }

    @Test
    void idOf512CharactersIsPassedOn() {
        String longest = "x".repeat(512);

        assertThat(verifier(answering(KEY))
                        .verify(forged(",\"kid\":\"" + longest + "\"", ""))
                        .keyId())
                .hasValue(longest);

        assertThat(asked).containsExactly(new KeyHint(longest, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {513, 10_000})
    void longerIdIsNotPassedOn(int length) {
        String id = CANARY + "x".repeat(length - CANARY.length());

        refusal(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_SIZE,
                "header",
                () -> verifier(answering(KEY)).verify(forged(",\"kid\":\"" + id + "\"", "")));
        assertThat(asked).isEmpty();
    }

    @Test
    void hintShowsNothing() {
        assertThat(new KeyHint(CANARY, CANARY).toString()).isEqualTo("KeyHint[redacted]");
    }
}
