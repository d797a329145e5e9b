package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** RFC 4231, test case 2: a key of four bytes. */
class HmacSha256Test {

    private static final String MAC = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    private static final String OTHER_MAC = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3842";

    private final HmacSha256 algorithm = new HmacSha256();

    @Test
    void digestIsThatOfRfc4231() {
        assertThat(HexFormat.of().formatHex(algorithm.digest(new Request(MAC)))).isEqualTo(MAC);
    }

    @Test
    void rightMacIsVerified() {
        assertThat(algorithm.verify(new Request(MAC))).isTrue();
    }

    @Test
    void wrongMacIsNotVerified() {
        assertThat(algorithm.verify(new Request(OTHER_MAC))).isFalse();
    }

    @Test
    void idIsJwas() {
        assertThat(algorithm.getId()).isEqualTo("HS256");
    }

    private record Request(String mac) implements VerifySecureDigestRequest<SecretKey> {

        @Override
        public InputStream getPayload() {
            return new ByteArrayInputStream("what do ya want for nothing?".getBytes(UTF_8));
        }

        @Override
        public SecretKey getKey() {
            return new SecretKeySpec("Jefe".getBytes(UTF_8), "HmacSHA256");
        }

        @Override
        public byte[] getDigest() {
            return HexFormat.of().parseHex(mac);
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
