package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.Refusals.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SecureDigestAlgorithm;
import io.jsonwebtoken.security.SecureRequest;
import io.jsonwebtoken.security.SignatureException;
import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.InputStream;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SignerTest {

    private static final byte[] SECRET = Fixtures.SECRET.getBytes(UTF_8);

    @Test
    void signatureIsThatOfJjwt() {
        byte[] data = new byte[20_000];

        byte[] signature = Signer.of(SECRET).sign(data, 0, data.length);

        assertThat(signature).isEqualTo(signer(Jwts.SIG.HS256).sign(data, 0, data.length));
    }

    @Test
    void onlyTheGivenBytesAreSigned() {
        byte[] data = "not signed, signed, not signed".getBytes(UTF_8);

        assertThat(Signer.of(SECRET).sign(data, 12, 6))
                .isEqualTo(Signer.of(SECRET).sign("signed".getBytes(UTF_8), 0, 6));
    }

    @Test
    void signerAfterAStartSignsTheWhole() {
        byte[] data = "start, middle, rest".getBytes(UTF_8);
        byte[] whole = Signer.of(SECRET).sign(data, 0, data.length);
        Signer after = Signer.of(SECRET).after("start, ".getBytes(UTF_8)).after("middle, ".getBytes(UTF_8));

        assertThat(after.sign(data, 15, 4)).isEqualTo(whole);
        assertThat(after.verify(data, 15, 4, whole)).isTrue();
        assertThat(after.verify(data, 15, 3, whole)).isFalse();
    }

    @Test
    void macThatCannotBeClonedSignsTheSame() {
        byte[] data = "start, rest".getBytes(UTF_8);
        byte[] signature = Signer.of(SECRET).sign(data, 0, data.length);
        Provider provider = new UncloneableMacProvider();
        Security.insertProviderAt(provider, 1);
        try {
            Signer signer = Signer.of(SECRET).after("start, ".getBytes(UTF_8));

            assertThat(signer.sign(data, 7, 4)).isEqualTo(signature);
            assertThat(signer.sign(data, 7, 4)).isEqualTo(signature);
            assertThat(UncloneableMacProvider.used()).isTrue();
        } finally {
            Security.removeProvider(provider.getName());
        }
    }

    private static Signer signer(SecureDigestAlgorithm<SecretKey, SecretKey> algorithm) {
        return new Signer(algorithm, new SecretKeySpec(SECRET, HmacKey.JCA_NAME));
    }

    @Test
    void failingProviderIsReportedByItsRootCauseWithoutMessages() {
        Signer signer = signer(new FailingAlgorithm());

        SigningException refusal = refusal(
                SigningException.class,
                ErrorCode.SIGNING_FAILED,
                "could not compute HS256: java.security.NoSuchAlgorithmException",
                () -> signer.sign(SECRET, 0, SECRET.length));
        assertThat(refusal).hasMessageThat().contains("Is one with HmacSHA256 installed?");
    }

    private static final class FailingAlgorithm implements SecureDigestAlgorithm<SecretKey, SecretKey> {

        @Override
        public String getId() {
            return "HS256";
        }

        @Override
        public byte[] digest(SecureRequest<InputStream, SecretKey> request) {
            String secret = new String(request.getKey().getEncoded(), UTF_8);
            throw new SignatureException(secret, new NoSuchAlgorithmException(secret));
        }

        @Override
        public boolean verify(VerifySecureDigestRequest<SecretKey> request) {
            return false;
        }
    }
}
