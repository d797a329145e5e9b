package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.acme.NamedKeyToken;
import dev.grantor.acme.NamedKeyTokens;
import dev.grantor.acme.RotatingToken;
import dev.grantor.acme.RotatingTokens;
import dev.grantor.acme.TenantToken;
import dev.grantor.acme.TenantTokens;
import dev.grantor.acme.UnnamedKeyToken;
import dev.grantor.acme.UnnamedKeyTokens;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.error.VerificationException;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.Refusals;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The key of a token is that of its {@code kid}; else that whose claims it has; else each in turn, of a few. */
class KeySelectionTest {

    private static final HmacKey OLD = key(0);
    private static final HmacKey NEW = key(1);

    /** Another secret for each number. */
    private static HmacKey key(int number) {
        return HmacKey.hs256(Secret.text("canary-secret-of-thirty-two-bytes-or-more-" + number));
    }

    private static List<HmacKey> keys(int count) {
        return IntStream.range(0, count).mapToObj(KeySelectionTest::key).toList();
    }

    private static List<HmacKey> namedKeys(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> key(number).withId("key-" + number))
                .toList();
    }

    private static VerifierBuilder<RotatingToken> verifierOf(List<HmacKey> keys) {
        VerifierBuilder<RotatingToken> builder = RotatingTokens.verifier().clock(Fixtures.CLOCK);
        keys.forEach(builder::key);
        return builder;
    }

    private static TokenVerifier<RotatingToken> verifier(HmacKey... keys) {
        return verifierOf(List.of(keys)).build();
    }

    private static AccessToken token(SigningKey key) {
        return RotatingTokens.builder(key)
                .clock(Fixtures.CLOCK)
                .subject("alice")
                .build();
    }

    private static String jwt(SigningKey key) {
        return token(key).toJwt();
    }

    private static void assertVerifies(TokenVerifier<RotatingToken> verifier, SigningKey signer) {
        assertThat(verifier.verify(jwt(signer)).claims().subject()).isEqualTo("alice");
    }

    private static void assertUnknown(TokenVerifier<?> verifier, String jwt) {
        refusal(
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                "There is no key for what the token says of its key or issuer",
                () -> verifier.verify(jwt));
    }

    private static void assertNotSigned(TokenVerifier<?> verifier, String jwt) {
        refusal(SignatureMismatchException.class, ErrorCode.SIGNATURE_MISMATCH, "", () -> verifier.verify(jwt));
    }

    @Test
    void idPicksTheKey() {
        TokenVerifier<RotatingToken> verifier = verifier(OLD.withId("old"), NEW.withId("new"));

        assertThat(verifier.verify(jwt(OLD.withId("old"))).keyId()).hasValue("old");
        assertThat(verifier.verify(jwt(NEW.withId("new"))).keyId()).hasValue("new");
    }

    @Test
    void oldKeyVerifiesUntilItIsTakenAway() {
        String jwt = jwt(OLD.withId("old"));
        TokenVerifier<RotatingToken> before = verifier(OLD.withId("old"), NEW.withId("new"));
        TokenVerifier<RotatingToken> after = verifier(NEW.withId("new"));

        assertThat(before.verify(jwt).claims().subject()).isEqualTo("alice");
        assertUnknown(after, jwt);
    }

    @Test
    void keysWithoutIdsRotateByBeingTriedInTurn() {
        TokenVerifier<RotatingToken> both = verifier(OLD, NEW);

        assertVerifies(both, OLD);
        assertVerifies(both, NEW);
        assertNotSigned(verifier(NEW), jwt(OLD));
    }

    @Test
    void knownIdWhoseSignatureFailsTriesNoOtherKey() {
        TokenVerifier<RotatingToken> verifier = verifier(OLD.withId("old"), NEW.withId("new"));
        TokenVerifier<RotatingToken> withNameless = verifier(OLD.withId("old"), NEW);

        assertNotSigned(verifier, jwt(NEW.withId("old")));
        assertNotSigned(withNameless, jwt(NEW.withId("old")));
    }

    @Test
    void unknownIdIsRefusedThoughAKeyHasSigned() {
        assertUnknown(verifier(OLD.withId("old")), jwt(OLD.withId(CANARY)));
        assertUnknown(verifier(OLD.withId("old"), NEW.withId("new")), jwt(OLD.withId(CANARY)));
    }

    @Test
    void idIsComparedExactly() {
        TokenVerifier<RotatingToken> verifier = verifier(OLD.withId("Key"));

        assertUnknown(verifier, jwt(OLD.withId("key")));
        assertUnknown(verifier, jwt(OLD.withId("Key ")));
    }

    @Test
    void keyWithoutAnIdIsNotAskedForOne() {
        assertVerifies(verifier(OLD), OLD.withId("old"));
        assertVerifies(verifier(OLD, NEW), NEW.withId("new"));
        assertVerifies(verifier(OLD.withId("old"), NEW), NEW.withId("new"));
    }

    @Test
    void keyThatHasAnIdVerifiesTokensThatDoNotNameIt() {
        TokenVerifier<RotatingToken> verifier = verifier(OLD.withId("old"), NEW.withId("new"));

        assertVerifies(verifier, OLD);
        assertVerifies(verifier, NEW);
    }

    @Test
    void claimsPickTheKeyOfATokenThatNamesNone() {
        TokenVerifier<TenantToken> verifier = TenantTokens.verifier()
                .key(OLD.withClaim("iss", "acme"))
                .key(NEW.withClaim("iss", "emca"))
                .clock(Fixtures.CLOCK)
                .build();

        assertThat(verifier.verify(tenantJwt(OLD.withClaim("iss", "acme")))
                        .claims()
                        .tenant())
                .isEqualTo("acme");
        assertThat(verifier.verify(tenantJwt(NEW.withClaim("iss", "emca")))
                        .claims()
                        .tenant())
                .isEqualTo("emca");
        assertNotSigned(verifier, tenantJwt(OLD.withClaim("iss", "emca")));
        assertUnknown(verifier, tenantJwt(OLD.withClaim("iss", CANARY)));
    }

    @Test
    void idGoesBeforeTheClaims() {
        TokenVerifier<TenantToken> verifier = TenantTokens.verifier()
                .key(OLD.withId("old").withClaim("iss", "acme"))
                .key(NEW.withId("new").withClaim("iss", "acme"))
                .clock(Fixtures.CLOCK)
                .build();

        assertThat(verifier.verify(tenantJwt(NEW.withId("new").withClaim("iss", "acme")))
                        .keyId())
                .hasValue("new");
        assertNotSigned(verifier, tenantJwt(NEW.withId("old").withClaim("iss", "acme")));
    }

    private static String tenantJwt(SigningKey key) {
        return TenantTokens.builder(key)
                .clock(Fixtures.CLOCK)
                .subject("alice")
                .build()
                .toJwt();
    }

    @Test
    void eightKeysAreTriedInTurn() {
        TokenVerifier<RotatingToken> verifier = verifierOf(keys(8)).build();

        assertVerifies(verifier, key(0));
        assertVerifies(verifier, key(7));
        assertNotSigned(verifier, jwt(key(8)));
    }

    @Test
    void ninthKeyWithoutAnIdIsRefused() {
        VerifierBuilder<RotatingToken> builder = verifierOf(keys(9));

        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "key",
                "key: no more than 8 keys that tokens do not name, since each is tried, but there are 9",
                builder::build);
    }

    @Test
    void manyKeysMayHaveIds() {
        TokenVerifier<RotatingToken> verifier = verifierOf(namedKeys(100)).build();

        assertVerifies(verifier, key(99).withId("key-99"));
    }

    @Test
    void noMoreThanEightKeysAreTriedThoughTheyHaveIds() {
        assertVerifies(verifierOf(namedKeys(8)).build(), key(7));
        assertUnknown(verifierOf(namedKeys(9)).build(), jwt(key(0)));
    }

    @Test
    void noMoreThanEightKeysOfTheSameClaimsAreTried() {
        VerifierBuilder<TenantToken> builder = TenantTokens.verifier().clock(Fixtures.CLOCK);
        namedKeys(9).forEach(key -> builder.key(key.withClaim("iss", "acme")));

        assertUnknown(builder.build(), tenantJwt(key(0).withClaim("iss", "acme")));
    }

    @Test
    void keysThatTokensDoNotNameAreCountedWhateverTheirIds() {
        VerifierBuilder<UnnamedKeyToken> builder = UnnamedKeyTokens.verifier();
        namedKeys(9).forEach(builder::key);

        assertInvalid(ErrorCode.PARAMETER_RANGE, "key", "but there are 9", builder::build);
    }

    @Test
    void keysOfTheSameIdAreRefusedUnlessTokensDoNotNameThem() {
        HmacKey one = OLD.withId(CANARY);
        HmacKey other = NEW.withId(CANARY);
        TokenVerifier<UnnamedKeyToken> unnamed = UnnamedKeyTokens.verifier()
                .key(one)
                .key(other)
                .clock(Fixtures.CLOCK)
                .build();

        assertInvalid(
                ErrorCode.CONFLICT_DUPLICATE,
                "key",
                "key: has the same id as another that was given",
                () -> RotatingTokens.verifier().key(one).key(other));
        assertThat(unnamed.verify(unnamedJwt(other)).claims().subject()).isEqualTo("alice");
    }

    @Test
    void keysOfTheSameClaimsAreRefusedUnlessTheirIdsTellThemApart() {
        HmacKey one = OLD.withClaim("iss", CANARY);
        HmacKey other = NEW.withClaim("iss", CANARY);

        assertInvalid(
                ErrorCode.CONFLICT_DUPLICATE,
                "key",
                "key: has the same claims as another that was given, and no id that tokens name",
                () -> TenantTokens.verifier().key(one).key(other));
        TenantTokens.verifier().key(one.withId("a")).key(other.withId("b")).build();
    }

    @Test
    void idIsWrittenAsTheTypeSays() {
        AccessToken required = NamedKeyTokens.builder(OLD.withId("old"))
                .clock(Fixtures.CLOCK)
                .subject("alice")
                .build();

        assertThat(Fixtures.headerJson(required))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"named+jwt\",\"kid\":\"old\"}");
        assertThat(Fixtures.headerJson(token(OLD.withId("old"))))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"rotating+jwt\",\"kid\":\"old\"}");
        assertThat(Fixtures.headerJson(token(OLD))).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"rotating+jwt\"}");
        assertThat(unnamedJwt(OLD.withId("old")))
                .startsWith(Forgery.encode("{\"alg\":\"HS256\",\"typ\":\"unnamed+jwt\"}".getBytes(UTF_8)) + ".");
    }

    private static String unnamedJwt(SigningKey key) {
        return UnnamedKeyTokens.builder(key)
                .clock(Fixtures.CLOCK)
                .subject("alice")
                .build()
                .toJwt();
    }

    @Test
    void idIsRequiredOfTheKeyIfTokensHaveToNameIt() {
        String message = "key: it has no id, which a NamedKeyToken names in its header. Give it with withId(…)";

        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", message, () -> NamedKeyTokens.builder(OLD));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "key",
                message,
                () -> NamedKeyTokens.verifier().key(OLD));
    }

    private static final HmacKey OF_FORGERIES = HmacKey.hs256(Secret.text(Fixtures.SECRET));

    private static String forged(String type, String headerMembers) {
        String header = "{\"alg\":\"HS256\",\"typ\":\"%s\"%s}".formatted(type, headerMembers);
        String payload =
                "{\"sub\":\"alice\",\"jti\":\"id-1\",\"iat\":%s,\"exp\":%s}".formatted(Fixtures.NOW, Fixtures.NOW + 60);
        return Forgery.signed(header.getBytes(UTF_8), payload.getBytes(UTF_8));
    }

    @Test
    void tokenThatHasToNameItsKeyIsRefusedIfItDoesNot() {
        TokenVerifier<NamedKeyToken> verifier = NamedKeyTokens.verifier()
                .key(OF_FORGERIES.withId("a"))
                .clock(Fixtures.CLOCK)
                .build();

        refusal(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_TYPE,
                "The header's kid is missing: it must name the key",
                () -> verifier.verify(forged("named+jwt", "")));
        assertUnknown(verifier, forged("named+jwt", ",\"kid\":\"b\""));
        assertThat(verifier.verify(forged("named+jwt", ",\"kid\":\"a\"")).keyId())
                .hasValue("a");
    }

    @Test
    void idIsIgnoredOfTokensThatDoNotNameTheirKey() {
        TokenVerifier<UnnamedKeyToken> verifier = UnnamedKeyTokens.verifier()
                .key(OF_FORGERIES.withId("a"))
                .clock(Fixtures.CLOCK)
                .build();

        assertThat(verifier.verify(forged("unnamed+jwt", ",\"kid\":\"b\"")).keyId())
                .isEmpty();
    }

    /** In JSON. What cannot be an id is refused as malformed; what can is an id that no key has. */
    static final List<String> HOSTILE_IDS = List.of(
            "",
            " ",
            "canary/../../../etc/passwd",
            "https://127.0.0.1:1/canary.json",
            "canary' OR '1'='1",
            "canary\\u0000",
            "canary\\r\\nX-Header: 1",
            "\\u001b[31mcanary",
            "\\ud83d\\ude00canary",
            "canary\\ud800",
            "canary" + "x".repeat(507),
            "canary" + "x".repeat(10_000));

    @ParameterizedTest
    @FieldSource("HOSTILE_IDS")
    void hostileIdIsRefusedAndNotShown(String id) {
        String jwt = forged("rotating+jwt", ",\"kid\":\"" + id + "\"");
        TokenVerifier<RotatingToken> one = verifier(OF_FORGERIES.withId("a"));
        TokenVerifier<RotatingToken> several = verifier(OF_FORGERIES.withId("a"), OLD.withId("b"));

        assertRefusedWithoutShowing(one, jwt);
        assertRefusedWithoutShowing(several, jwt);
    }

    private static void assertRefusedWithoutShowing(TokenVerifier<?> verifier, String jwt) {
        VerificationException refusal = assertThrows(VerificationException.class, () -> verifier.verify(jwt));

        Refusals.refusal(VerificationException.class, refusal.code(), "", () -> {
            throw refusal;
        });
        assertThat(refusal.getMessage().length()).isLessThan(400);
        assertThat(refusal.getMessage()).doesNotContain("127.0.0.1");
    }
}
