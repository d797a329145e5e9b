package dev.grantor.jjwt;

import static com.google.common.truth.Truth.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.testsupport.KeyPairs;
import java.security.KeyPair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class JwkRoundTripTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*", value = Algorithm.class)
    void whatIsWrittenIsReadAgain(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        String json = JsonWebKeys.toJson(algorithm, pair, "k1");

        assertThat(JsonWebKeys.signingKey(json).algorithm()).isEqualTo(algorithm);
        VerificationKey key = JsonWebKeys.verificationKey(json);
        assertThat(key.publicKey()).isEqualTo(pair.getPublic());
        assertThat(key.id()).isEqualTo("k1");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*", value = Algorithm.class)
    void nimbusReadsTheSetsAndComputesTheSameThumbprint(Algorithm algorithm) throws Exception {
        VerificationKey key = VerificationKey.of(
                        algorithm, KeyPairs.of(algorithm).getPublic())
                .withId("k1");
        String json = JwkSet.of(key).toJson();

        assertThat(JWKSet.parse(json).getKeyByKeyId("k1").computeThumbprint().toString())
                .isEqualTo(JsonWebKeys.thumbprint(key));
        assertThat(JwkSet.parse(json).keys()).hasSize(1);
    }
}
