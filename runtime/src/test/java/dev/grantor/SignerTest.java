package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.Refusals.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.security.SecureDigestAlgorithm;
import io.jsonwebtoken.security.SecureRequest;
import io.jsonwebtoken.security.SignatureException;
import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.InputStream;
import java.security.NoSuchAlgorithmException;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class SignerTest {

    private static final byte[] SECRET = Fixtures.SECRET.getBytes(UTF_8);

    @Test
    void bothAlgorithmsGiveTheSameSignature() {
        byte[] data = new byte[20_000];

        assertThat(Signer.withAnySecret(SECRET).sign(data, data.length))
                .isEqualTo(Signer.withStrongSecret(SECRET).sign(data, data.length));
    }

    @Test
    void onlyTheGivenLengthIsSigned() {
        byte[] data = "signed, not signed".getBytes(UTF_8);

        assertThat(Signer.withStrongSecret(SECRET).sign(data, 6))
                .isEqualTo(Signer.withStrongSecret(SECRET).sign("signed".getBytes(UTF_8), 6));
    }

    @Test
    void failingProviderIsReportedByItsRootCauseWithoutMessages() {
        Signer signer = new Signer(new FailingAlgorithm(), SECRET);

        SigningException refusal = refusal(
                SigningException.class,
                ErrorCode.SIGNING_FAILED,
                "could not compute HS256: java.security.NoSuchAlgorithmException",
                () -> signer.sign(SECRET, SECRET.length));
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
