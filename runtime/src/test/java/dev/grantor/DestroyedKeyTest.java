package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.acme.PairTokens;
import dev.grantor.acme.RotatingToken;
import dev.grantor.acme.RotatingTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SigningException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.KeyPairs;
import dev.grantor.testsupport.Reachable;
import dev.grantor.testsupport.UncloneableMacProvider;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A key that has been destroyed signs and verifies nothing any more, nor does any copy of it. */
class DestroyedKeyTest {

    private static final String TEXT = "canary-secret-of-sixty-four-bytes-which-are-enough-for-all-of-the-three";

    private static final String DESTROYED = "The key has been destroyed.";

    /** The kinds of keys that sign. */
    enum Kind {
        HMAC {
            @Override
            SigningKey create() {
                return hmacKey();
            }
        },
        PRIVATE_KEY {
            @Override
            SigningKey create() {
                return SigningKey.of(
                        Algorithm.ES256, KeyPairs.of(Algorithm.ES256).getPrivate());
            }
        },
        FUNCTION {
            @Override
            SigningKey create() {
                Hmac hmac = Hmac.of(Algorithm.HS256, TEXT.getBytes(UTF_8));
                return SigningKey.of(Algorithm.HS256, hmac::sign);
            }
        };

        abstract SigningKey create();
    }

    private static HmacKey hmacKey() {
        return HmacKey.hs256(Secret.text(TEXT));
    }

    private static String jwt(SigningKey key) {
        return key.algorithm().isHmac()
                ? RotatingTokens.builder(key)
                        .clock(Fixtures.CLOCK)
                        .subject("ada")
                        .build()
                        .toJwt()
                : PairTokens.builder(key).subject("ada").build().toJwt();
    }

    private static TokenVerifier<RotatingToken> verifier(VerificationKey key) {
        return RotatingTokens.verifier().key(key).clock(Fixtures.CLOCK).build();
    }

    private static void assertSignsNoMore(SigningKey key) {
        assertThat(key.isDestroyed()).isTrue();
        refusal(SigningException.class, ErrorCode.KEY_UNAVAILABLE, DESTROYED, () -> jwt(key));
    }

    private static void assertVerifiesNoMore(TokenVerifier<?> verifier, String jwt) {
        refusal(UnknownKeyException.class, ErrorCode.KEY_UNAVAILABLE, DESTROYED, () -> verifier.verify(jwt));
    }

    @ParameterizedTest
    @EnumSource
    void keySignsUntilItIsDestroyed(Kind kind) {
        SigningKey key = kind.create();
        assertThat(key.isDestroyed()).isFalse();
        assertThat(jwt(key)).isNotEmpty();

        key.destroy();

        assertSignsNoMore(key);
    }

    @ParameterizedTest
    @EnumSource
    void keyThatNeverSignedIsDestroyedToo(Kind kind) {
        SigningKey key = kind.create();

        key.destroy();

        assertSignsNoMore(key);
    }

    @ParameterizedTest
    @EnumSource
    void destroyingTwiceIsDestroyingOnce(Kind kind) {
        SigningKey key = kind.create();

        key.destroy();
        key.destroy();

        assertSignsNoMore(key);
    }

    @ParameterizedTest
    @EnumSource
    void copiesEndWithTheirOrigin(Kind kind) {
        SigningKey key = kind.create();
        SigningKey withId = key.withId("one");
        SigningKey withClaim = withId.withClaim("iss", "acme");
        assertThat(jwt(withId)).isNotEmpty();

        key.destroy();

        assertSignsNoMore(withId);
        assertSignsNoMore(withClaim);
        assertSignsNoMore(key.withId("made afterwards"));
    }

    @ParameterizedTest
    @EnumSource
    void originAndOtherCopiesEndWithACopy(Kind kind) {
        SigningKey key = kind.create();
        SigningKey other = key.withClaim("iss", "acme");
        assertThat(jwt(key)).isNotEmpty();
        assertThat(jwt(other)).isNotEmpty();

        key.withId("one").destroy();

        assertSignsNoMore(key);
        assertSignsNoMore(other);
    }

    @ParameterizedTest
    @EnumSource
    void otherKeyOfTheSameSecretGoesOn(Kind kind) {
        SigningKey other = kind.create();

        kind.create().destroy();

        assertThat(other.isDestroyed()).isFalse();
        assertThat(jwt(other)).isNotEmpty();
    }

    @Test
    void privateKeyThatWasGivenStays() {
        PrivateKey given = KeyPairs.of(Algorithm.ES256).getPrivate();
        SigningKey.of(Algorithm.ES256, given).destroy();

        assertThat(jwt(SigningKey.of(Algorithm.ES256, given))).isNotEmpty();
    }

    @Test
    void verifierThatHoldsADestroyedKeyDoesNotVerify() {
        HmacKey key = hmacKey();
        String jwt = jwt(hmacKey());
        TokenVerifier<?> fresh = verifier(key);
        TokenVerifier<?> used = verifier(key);
        TokenVerifier<?> ofSigner = verifier(key.withClaim("iss", "acme"));
        assertThat(jwt(key)).isNotEmpty();
        used.verify(jwt);
        ofSigner.verify(jwt);

        key.destroy();

        assertVerifiesNoMore(fresh, jwt);
        assertVerifiesNoMore(used, jwt);
        assertVerifiesNoMore(ofSigner, jwt);
        assertVerifiesNoMore(verifier(key), jwt);
    }

    /** Copies that have signed have prepared what is common to their tokens. */
    @Test
    void copyThatHasSignedVerifiesNoMore() {
        HmacKey key = hmacKey();
        HmacKey copy = key.withClaim("iss", "acme");
        String jwt = jwt(copy);
        TokenVerifier<?> verifier = verifier(copy);
        verifier.verify(jwt);

        key.destroy();

        assertVerifiesNoMore(verifier, jwt);
    }

    /** It would be an HMAC with a secret that everybody knows. */
    @Test
    void tokenThatIsSignedWithZerosIsNotVerified() {
        HmacKey key = hmacKey();
        byte[] input = "header.payload".getBytes(UTF_8);
        byte[] forged = Hmac.of(Algorithm.HS256, new byte[TEXT.length()]).sign(input);

        key.destroy();

        UnknownKeyException refusal =
                assertThrows(UnknownKeyException.class, () -> key.verify(input, input.length, forged));
        assertThat(refusal).hasMessageThat().contains(DESTROYED);
    }

    @Test
    void vendorsKeyEndsWithItsCopiesAndTheyWithIt() {
        TannoyKey key = TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, Fixtures.SECRET);
        TannoyKey other = TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, Fixtures.SECRET);
        HmacKey copy = key.withId("one");
        String jwt = Fixtures.token(key).build().toJwt();
        TokenVerifier<?> verifier = TannoyTokens.verifier()
                .acceptWaived()
                .key(key)
                .clock(Fixtures.CLOCK)
                .build();
        verifier.verify(jwt);

        copy.destroy();
        other.destroy();

        assertThat(key.isDestroyed()).isTrue();
        assertThat(other.withId("one").isDestroyed()).isTrue();
        refusal(
                SigningException.class,
                ErrorCode.KEY_UNAVAILABLE,
                DESTROYED,
                () -> Fixtures.token(key).build());
        assertVerifiesNoMore(verifier, jwt);
    }

    @Test
    void secretIsOverwritten() {
        byte[] secret = TEXT.getBytes(UTF_8);
        HmacKey key = hmacKey();
        HmacKey copy = key.withId("one");
        jwt(key);
        jwt(copy);
        List<byte[]> held = Reachable.of(byte[].class, key, copy).stream()
                .filter(bytes -> Arrays.equals(bytes, secret))
                .toList();
        assertThat(held).hasSize(1);

        copy.destroy();

        assertThat(held.get(0)).isEqualTo(new byte[secret.length]);
        assertThat(Reachable.of(byte[].class, key, copy).stream().noneMatch(bytes -> Arrays.equals(bytes, secret)))
                .isTrue();
    }

    /** They have copies of the secret. */
    @Test
    void preparedMacsAreLetGoOfByAllCopies() {
        HmacKey key = hmacKey();
        HmacKey copy = key.withId("one");
        TannoyKey vendors = TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, Fixtures.SECRET);
        HmacKey vendorsCopy = vendors.withId("one");
        jwt(key);
        jwt(copy);
        Fixtures.token(vendors).build();
        assertThat(Reachable.of(Mac.class, key)).isNotEmpty();
        assertThat(Reachable.of(Mac.class, copy)).isNotEmpty();

        key.destroy();
        vendorsCopy.destroy();

        assertThat(Reachable.of(Mac.class, key, copy, vendors, vendorsCopy)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void functionsAndPrivateKeysAreLetGoOf(Kind kind) {
        SigningKey key = kind.create();
        SigningKey copy = key.withId("one");
        jwt(key);
        jwt(copy);

        key.destroy();

        assertThat(Reachable.of(BytesSigner.class, key, copy)).isEmpty();
    }

    @Test
    void keyWhoseMacCannotBeClonedIsDestroyedAsWell() {
        Provider provider = new UncloneableMacProvider();
        Security.insertProviderAt(provider, 1);
        try {
            HmacKey key = hmacKey();
            HmacKey copy = key.withId("one");
            TokenVerifier<?> verifier = verifier(key);
            String jwt = jwt(key);
            verifier.verify(jwt);
            jwt(copy);

            key.destroy();

            assertSignsNoMore(key);
            assertSignsNoMore(copy);
            assertVerifiesNoMore(verifier, jwt);
        } finally {
            Security.removeProvider(provider.getName());
        }
    }
}
