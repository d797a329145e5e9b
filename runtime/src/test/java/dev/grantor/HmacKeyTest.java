package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.acme.RotatingToken;
import dev.grantor.acme.RotatingTokens;
import dev.grantor.acme.TenantToken;
import dev.grantor.acme.TenantTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Presence;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.testsupport.Fixtures;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that is a secret signs and verifies by its own algorithm, and names what its tokens take from it. */
class HmacKeyTest {

    private static final int THREADS = 32;

    private static final Secret SECRET =
            Secret.text("canary-secret-of-sixty-four-bytes-which-are-enough-for-all-of-the-three");
    private static final Secret OTHER_SECRET =
            Secret.text("canary-secret-of-another-key-that-is-enough-for-all-of-the-three-as-well");

    private static final HmacKey HS256 = HmacKey.hs256(SECRET);
    private static final HmacKey HS384 = HmacKey.hs384(SECRET);
    private static final HmacKey HS512 = HmacKey.hs512(SECRET);

    static final List<HmacKey> KEYS = List.of(HS256, HS384, HS512);

    private static String jwt(SigningKey key) {
        return RotatingTokens.builder(key)
                .clock(Fixtures.CLOCK)
                .subject("alice")
                .build()
                .toJwt();
    }

    private static TokenVerifier<RotatingToken> verifier(VerificationKey key) {
        return RotatingTokens.verifier().key(key).clock(Fixtures.CLOCK).build();
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void keyVerifiesWhatItSigns(HmacKey key) {
        assertThat(verifier(key).verify(jwt(key)).claims().subject()).isEqualTo("alice");
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void keyThatHasSignedNothingVerifiesWhatAnotherOfTheSameSecretSigns(HmacKey key) {
        TokenVerifier<RotatingToken> verifier = verifier(key.withId("unused"));

        assertThat(verifier.verify(jwt(key)).claims().subject()).isEqualTo("alice");
    }

    @Test
    void keyIsOfTheAlgorithmOfItsFactory() {
        assertThat(KEYS.stream().map(HmacKey::algorithm))
                .containsExactly(Algorithm.HS256, Algorithm.HS384, Algorithm.HS512)
                .inOrder();
    }

    @Test
    void keyOfAnotherSecretDoesNotVerify() {
        assertThrows(
                SignatureMismatchException.class,
                () -> verifier(HmacKey.hs256(OTHER_SECRET)).verify(jwt(HS256)));
    }

    @Test
    void signatureIsVerifiedOfTheFirstBytesOnly() {
        String jwt = jwt(HS256);
        int length = jwt.lastIndexOf('.');
        byte[] signature = Base64.getUrlDecoder().decode(jwt.substring(length + 1));

        assertThat(HS256.verify(jwt.getBytes(UTF_8), length, signature)).isTrue();
        assertThat(HS256.verify(jwt.getBytes(UTF_8), length - 1, signature)).isFalse();
        assertThat(HS256.verify(jwt.getBytes(UTF_8), length, Arrays.copyOf(signature, 31)))
                .isFalse();
        assertThat(HS256.verify(jwt.getBytes(UTF_8), length, new byte[0])).isFalse();
    }

    @Test
    void newKeyHasNeitherIdNorClaims() {
        assertThat(HS256.id()).isNull();
        assertThat(HS256.claim("iss")).isNull();
    }

    @Test
    void idAndClaimsAreOfTheNewKeyOnly() {
        HmacKey named = HS256.withId("key-1").withClaim("iss", "acme");

        assertThat(named.id()).isEqualTo("key-1");
        assertThat(named.claim("iss")).isEqualTo("acme");
        assertThat(named.algorithm()).isEqualTo(Algorithm.HS256);
        assertThat(HS256.id()).isNull();
        assertThat(HS256.claim("iss")).isNull();
    }

    @Test
    void lastIdAndTheLastValueOfAClaimCount() {
        HmacKey key = HS256.withId("key-1")
                .withClaim("iss", "acme")
                .withClaim("sub", "alice")
                .withClaim("iss", "acme-2")
                .withId("key-2");

        assertThat(key.id()).isEqualTo("key-2");
        assertThat(key.claim("iss")).isEqualTo("acme-2");
        assertThat(key.claim("sub")).isEqualTo("alice");
    }

    @Test
    void idIsNoClaim() {
        assertThat(HS256.withId("key-1").claim("kid")).isNull();
    }

    @Test
    @SuppressWarnings("NullAway")
    void idAndClaimsAreNamesWithoutControlCharacters() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "id", () -> HS256.withId(null));
        assertInvalid(ErrorCode.PARAMETER_BLANK, "id", () -> HS256.withId(" "));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "id", () -> HS256.withId("canary\n"));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "id", () -> HS256.withId("canary\ud800"));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "name", () -> HS256.withClaim(null, "canary"));
        assertInvalid(ErrorCode.PARAMETER_BLANK, "name", () -> HS256.withClaim("", "canary"));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "iss", () -> HS256.withClaim("iss", null));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "iss", () -> HS256.withClaim("iss", "canary\u0000"));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "name", () -> HS256.claim(null));
    }

    @Test
    void idIsAsLongAsAHeaderMayHaveIt() {
        HmacKey longest = HS256.withId("x".repeat(512));

        assertThat(verifier(longest).verify(jwt(longest)).keyId()).hasValue("x".repeat(512));
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "id",
                "id: must have at most 512 characters",
                () -> HS256.withId("canary" + "x".repeat(507)));
    }

    @Test
    void vendorsKeyTakesIdAndClaimsAsAnyOther() {
        HmacKey key = TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, Fixtures.SECRET)
                .withId("key-1")
                .withClaim("iss", "acme");
        TokenVerifier<TenantToken> verifier =
                TenantTokens.verifier().key(key).clock(Fixtures.CLOCK).build();
        AccessToken token =
                TenantTokens.builder(key).clock(Fixtures.CLOCK).subject("alice").build();

        assertThat(verifier.verify(token.toJwt()).claims().tenant()).isEqualTo("acme");
        assertThat(verifier.verify(token.toJwt()).keyId()).hasValue("key-1");
        assertThat(key.claim("sub")).isEqualTo(Fixtures.ACCOUNT_SID);
        assertThat(token.id()).startsWith(Fixtures.KEY_SID + "-");
    }

    @Test
    void vendorsClassCannotChangeWhatTheKeyDoes() {
        Stream<Method> inheritable = Arrays.stream(HmacKey.class.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !Modifier.isFinal(method.getModifiers()))
                .filter(method -> !method.isSynthetic());

        assertThat(inheritable).isEmpty();
    }

    @Test
    void toStringShowsTheAlgorithmOnly() {
        HmacKey key = HS384.withId("canary-id").withClaim("iss", "canary-claim");

        assertThat(key.toString()).isEqualTo("HmacKey[HS384]");
        assertThat(HS512.toString()).isEqualTo("HmacKey[HS512]");
        assertThat(Fixtures.KEY.toString()).isEqualTo("TannoyKey[HS256]");
    }

    @Test
    void keyIsNotSerializable() {
        assertThat(HS256).isNotInstanceOf(Serializable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 40})
    void keySignsAnyNumberOfTypes(int count) {
        HmacKey key = HmacKey.hs256(SECRET);
        RotatingToken claims = verifier(HS256).verify(jwt(HS256)).claims();
        List<OtherType> types =
                IntStream.range(0, count).mapToObj(OtherType::new).toList();

        List<String> contentTypes = types.stream()
                .map(type -> Fixtures.header(
                                AccessToken.builder(type, key).claims(claims).build())
                        .get("cty")
                        .textValue())
                .toList();

        assertThat(contentTypes)
                .containsExactlyElementsIn(
                        types.stream().map(type -> type.policy().contentType()).toList())
                .inOrder();
    }

    @Test
    void keyVerifiesAnyNumberOfTypes() {
        HmacKey key = HmacKey.hs256(SECRET);
        RotatingToken claims = verifier(HS256).verify(jwt(HS256)).claims();
        List<OtherType> types = IntStream.range(0, 40).mapToObj(OtherType::new).toList();

        List<String> subjects = types.stream()
                .map(type -> TokenVerifier.builder(type)
                        .key(key)
                        .build()
                        .verify(AccessToken.builder(type, key)
                                .claims(claims)
                                .build()
                                .toJwt())
                        .claims()
                        .subject())
                .toList();

        assertThat(subjects).isEqualTo(Collections.nCopies(40, "alice"));
    }

    @Test
    @Timeout(60)
    void oneKeySignsForManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        HmacKey key = HmacKey.hs256(SECRET);
        Callable<List<String>> task = () -> {
            start.await();
            return Stream.generate(() -> jwt(key)).limit(100).toList();
        };
        List<String> tokens = new ArrayList<>();
        try {
            for (Future<List<String>> result : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                tokens.addAll(result.get());
            }
        } finally {
            threads.shutdownNow();
        }

        TokenVerifier<RotatingToken> verifier = verifier(HS256);
        tokens.forEach(
                token -> assertThat(verifier.verify(token).claims().subject()).isEqualTo("alice"));
        assertThat(new HashSet<>(tokens)).hasSize(THREADS * 100);
    }

    /** The same claims in tokens of another content type. */
    private record OtherType(TokenPolicy policy) implements TokenType<RotatingToken> {

        OtherType(int number) {
            this(TokenPolicy.builder("OtherToken", Algorithm.HS256)
                    .contentType("content-" + number)
                    .lifetime(Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofHours(2), Duration.ZERO)
                    .presence(Presence.ALWAYS, Presence.ALWAYS, Presence.IF_SET, Presence.ALWAYS)
                    .claims("sub")
                    .build());
        }

        @Override
        public Class<RotatingToken> javaType() {
            return RotatingToken.class;
        }

        @Override
        public void writeMembers(JsonWriter out, RotatingToken claims) {
            RotatingTokens.TYPE.writeMembers(out, claims);
        }

        @Override
        public <G> Optional<G> grant(GrantType<G> type, RotatingToken claims) {
            return Optional.empty();
        }

        @Override
        public TokenReader<RotatingToken> reader(TokenContext context) {
            return RotatingTokens.TYPE.reader(context);
        }
    }
}
