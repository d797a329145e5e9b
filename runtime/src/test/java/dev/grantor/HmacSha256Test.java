package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.SigningException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.inspect.TokenInspector;
import dev.grantor.testsupport.FailingMacProvider;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.UncloneableMacProvider;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SecureRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HmacSha256Test {

    private static final byte[] SECRET = Fixtures.SECRET.getBytes(UTF_8);

    /** RFC 4231, test case 2: a key of four bytes. */
    @Test
    void macIsThatOfRfc4231() {
        byte[] data = "what do ya want for nothing?".getBytes(US_ASCII);
        byte[] mac = HexFormat.of().parseHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        HmacSha256 hmac = HmacSha256.of("Jefe".getBytes(US_ASCII));

        assertThat(hmac.sign(data, 0, data.length)).isEqualTo(mac);
        assertThat(hmac.verify(data, 0, data.length, mac)).isTrue();
        mac[31]++;
        assertThat(hmac.verify(data, 0, data.length, mac)).isFalse();
    }

    @Test
    void signatureIsThatOfJjwt() {
        byte[] data = new byte[20_000];

        assertThat(HmacSha256.of(SECRET).sign(data, 0, data.length))
                .isEqualTo(Jwts.SIG.HS256.digest(new Request(new ByteArrayInputStream(data))));
    }

    @Test
    void onlyTheGivenBytesAreSigned() {
        byte[] data = "not signed, signed, not signed".getBytes(UTF_8);

        assertThat(HmacSha256.of(SECRET).sign(data, 12, 6))
                .isEqualTo(HmacSha256.of(SECRET).sign("signed".getBytes(UTF_8), 0, 6));
    }

    @Test
    void whatComesAfterAStartIsSignedAsTheWhole() {
        byte[] data = "start, middle, rest".getBytes(UTF_8);
        byte[] whole = HmacSha256.of(SECRET).sign(data, 0, data.length);
        HmacSha256 after =
                HmacSha256.of(SECRET).after("start, ".getBytes(UTF_8)).after("middle, ".getBytes(UTF_8));

        assertThat(after.sign(data, 15, 4)).isEqualTo(whole);
        assertThat(after.verify(data, 15, 4, whole)).isTrue();
        assertThat(after.verify(data, 15, 3, whole)).isFalse();
    }

    @Test
    void macThatCannotBeClonedSignsTheSame() {
        byte[] data = "start, rest".getBytes(UTF_8);
        byte[] signature = HmacSha256.of(SECRET).sign(data, 0, data.length);
        Provider provider = new UncloneableMacProvider();
        Security.insertProviderAt(provider, 1);
        try {
            HmacSha256 hmac = HmacSha256.of(SECRET).after("start, ".getBytes(UTF_8));

            assertThat(hmac.sign(data, 7, 4)).isEqualTo(signature);
            assertThat(hmac.sign(data, 7, 4)).isEqualTo(signature);
            assertThat(UncloneableMacProvider.used()).isTrue();
        } finally {
            Security.removeProvider(provider.getName());
        }
    }

    /** It is told by its class, since its message may have the secret. */
    @Test
    void failureOfTheProvidersIsNoFaultOfTheTokens() {
        Provider provider = new FailingMacProvider();
        Security.insertProviderAt(provider, 1);
        try {
            HmacSha256 hmac = HmacSha256.of(SECRET);

            refusal(
                    SigningException.class,
                    ErrorCode.SIGNING_FAILED,
                    "This JVM's security providers could not compute HS256: java.security.ProviderException at "
                            + FailingMacProvider.class.getName(),
                    () -> hmac.sign(SECRET, 0, SECRET.length));
            refusal(
                    UnknownKeyException.class,
                    ErrorCode.KEY_UNAVAILABLE,
                    "Is one with HmacSHA256 installed?",
                    () -> hmac.verify(SECRET, 0, SECRET.length, SECRET));
        } finally {
            Security.removeProvider(provider.getName());
        }
    }

    @Test
    void tokenThatCannotBeCheckedIsNotCalledBad() {
        String jwt = Fixtures.token(Fixtures.KEY).build().toJwt();
        Provider provider = new FailingMacProvider();
        Security.insertProviderAt(provider, 1);
        try {
            ApiKey key = ApiKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, Fixtures.SECRET);
            TokenVerifier verifier =
                    TokenVerifier.builder().key(key).clock(Fixtures.CLOCK).build();
            TokenInspector inspector =
                    TokenInspector.builder().key(key).clock(Fixtures.CLOCK).build();

            refusal(
                    UnknownKeyException.class,
                    ErrorCode.KEY_UNAVAILABLE,
                    "could not compute HS256",
                    () -> verifier.verify(jwt));
            assertThat(inspector.inspect(jwt).report()).contains("not checked: this JVM cannot compute HS256");
        } finally {
            Security.removeProvider(provider.getName());
        }
    }

    @Test
    void secretIsNotShown() {
        assertThat(HmacSha256.of(SECRET).toString()).isEqualTo("HmacSha256[redacted]");
    }

    private record Request(InputStream payload) implements SecureRequest<InputStream, SecretKey> {

        @Override
        public InputStream getPayload() {
            return payload;
        }

        @Override
        public SecretKey getKey() {
            return new SecretKeySpec(SECRET, HmacSha256.JCA_NAME);
        }

        @Override
        public @Nullable Provider getProvider() {
            return null;
        }

        @Override
        public @Nullable SecureRandom getSecureRandom() {
            return null;
        }
    }
}
