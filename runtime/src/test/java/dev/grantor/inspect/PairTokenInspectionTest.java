package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.acme.PairTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.testsupport.KeyPairs;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens of a pair of keys, inspected. */
class PairTokenInspectionTest {

    private static String withDer(Algorithm algorithm, String der, KeyPair pair) {
        String jwt = PairTokens.builder(SigningKey.of(algorithm, pair.getPrivate()))
                .subject("ada")
                .build()
                .toJwt();
        try {
            Signature signature = Signature.getInstance(der);
            signature.initSign(pair.getPrivate());
            return jwt.substring(0, jwt.lastIndexOf('.') + 1)
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"ES256, SHA256withECDSA", "ES384, SHA384withECDSA", "ES512, SHA512withECDSA"})
    void signatureInDerIsRecognised(Algorithm algorithm, String der) {
        KeyPair pair = KeyPairs.of(algorithm);

        TokenInspection inspection = TokenInspector.builder(PairTokens.TYPE)
                .key(VerificationKey.of(algorithm, pair.getPublic()))
                .build()
                .inspect(withDer(algorithm, der, pair));

        assertThat(inspection.findings()).hasSize(1);
        assertThat(inspection.findings().get(0).message()).contains("it looks like DER");
    }

    @Test
    void goodTokenHasNoFindings() {
        KeyPair pair = KeyPairs.of(Algorithm.PS384);
        String jwt = PairTokens.builder(SigningKey.of(Algorithm.PS384, pair.getPrivate()))
                .subject("ada")
                .build()
                .toJwt();

        assertThat(TokenInspector.builder(PairTokens.TYPE)
                        .key(VerificationKey.of(Algorithm.PS384, pair.getPublic()))
                        .build()
                        .inspect(jwt)
                        .findings())
                .isEmpty();
    }
}
