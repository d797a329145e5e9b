package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.refusal;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SigningException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.inspect.TokenInspector;
import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
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

class HmacTest {

    private static final byte[] SECRET = Fixtures.SECRET.getBytes(UTF_8);

    /** RFC 4231, test case 2: a key of four bytes. */
    @Test
    void macIsThatOfRfc4231() {
        byte[] data = "what do ya want for nothing?".getBytes(US_ASCII);
        byte[] mac = HexFormat.of().parseHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        Hmac hmac = Hmac.of(Algorithm.HS256, "Jefe".getBytes(US_ASCII));

        assertThat(hmac.sign(data)).isEqualTo(mac);
        assertThat(hmac.verify(data, 0, data.length, mac)).isTrue();
        mac[31]++;
        assertThat(hmac.verify(data, 0, data.length, mac)).isFalse();
    }

    @Test
    void signatureIsThatOfJjwt() {
        byte[] data = new byte[20_000];

        assertThat(Hmac.of(Algorithm.HS256, SECRET).sign(data))
                .isEqualTo(Jwts.SIG.HS256.digest(new Request(new ByteArrayInputStream(data))));
    }

    @Test
    void whatComesAfterAStartIsSignedAsTheWhole() {
        byte[] data = "start, middle, rest".getBytes(UTF_8);
        byte[] whole = Hmac.of(Algorithm.HS256, SECRET).sign(data);
        Hmac after = Hmac.of(Algorithm.HS256, SECRET)
                .after("start, ".getBytes(UTF_8))
                .after("middle, ".getBytes(UTF_8));

        assertThat(after.sign("rest".getBytes(UTF_8))).isEqualTo(whole);
        assertThat(after.verify(data, 15, 4, whole)).isTrue();
        assertThat(after.verify(data, 15, 3, whole)).isFalse();
    }

    @Test
    void macThatCannotBeClonedSignsTheSame() {
        byte[] data = "start, rest".getBytes(UTF_8);
        byte[] signature = Hmac.of(Algorithm.HS256, SECRET).sign(data);
        Provider provider = new UncloneableMacProvider();
        Security.insertProviderAt(provider, 1);
        try {
            Hmac hmac = Hmac.of(Algorithm.HS256, SECRET).after("start, ".getBytes(UTF_8));

            assertThat(hmac.sign("rest".getBytes(UTF_8))).isEqualTo(signature);
            assertThat(hmac.sign("rest".getBytes(UTF_8))).isEqualTo(signature);
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
            Hmac hmac = Hmac.of(Algorithm.HS256, SECRET);

            refusal(
                    SigningException.class,
                    ErrorCode.SIGNING_FAILED,
                    "This JVM's security providers could not compute HS256: java.security.ProviderException at "
                            + FailingMacProvider.class.getName(),
                    () -> hmac.sign(SECRET));
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
            TannoyKey key = TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, Fixtures.SECRET);
            TokenVerifier<TannoyToken> verifier = TannoyTokens.verifier()
                    .acceptWaived()
                    .key(key)
                    .clock(Fixtures.CLOCK)
                    .build();
            TokenInspector inspector =
                    TannoyFindings.inspector().key(key).clock(Fixtures.CLOCK).build();

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
        assertThat(Hmac.of(Algorithm.HS256, SECRET).toString()).isEqualTo("Hmac[redacted]");
    }

    private record Request(InputStream payload) implements SecureRequest<InputStream, SecretKey> {

        @Override
        public InputStream getPayload() {
            return payload;
        }

        @Override
        public SecretKey getKey() {
            return new SecretKeySpec(SECRET, "HmacSHA256");
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
