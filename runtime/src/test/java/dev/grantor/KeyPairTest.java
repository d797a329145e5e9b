package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.acme.PairTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.testsupport.KeyPairs;
import java.security.KeyPair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tokens that a private key signs, and the public key of the pair verifies. */
class KeyPairTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*", value = Algorithm.class)
    void aPairsTokensAreVerifiedWithItsPublicKey(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        String jwt = PairTokens.builder(SigningKey.of(algorithm, pair.getPrivate()))
                .subject("ada")
                .build()
                .toJwt();

        TokenVerifier<?> verifier = PairTokens.verifier()
                .key(VerificationKey.of(algorithm, pair.getPublic()))
                .build();

        assertThat(PairTokens.verifier()
                        .key(VerificationKey.of(algorithm, pair.getPublic()))
                        .build()
                        .verify(jwt)
                        .claims()
                        .subject())
                .isEqualTo("ada");
        String changed = jwt.substring(0, jwt.length() - 2) + (jwt.endsWith("AA") ? "BA" : "AA");
        assertThrows(SignatureMismatchException.class, () -> verifier.verify(changed));
    }
}
