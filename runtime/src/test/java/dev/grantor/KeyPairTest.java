package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.acme.PairToken;
import dev.grantor.acme.PairTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.testsupport.KeyPairs;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tokens that a private key signs, and the public key of the pair verifies. */
class KeyPairTest {

    private static TokenVerifier<PairToken> verifier(Algorithm algorithm, KeyPair pair) {
        return PairTokens.verifier()
                .key(VerificationKey.of(algorithm, pair.getPublic()))
                .build();
    }

    private static PairTokens.Builder token(Algorithm algorithm, KeyPair pair) {
        return PairTokens.builder(SigningKey.of(algorithm, pair.getPrivate())).subject("ada");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*")
    void aPairsTokensAreVerifiedWithItsPublicKey(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        String jwt = token(algorithm, pair).build().toJwt();

        assertThat(verifier(algorithm, pair).verify(jwt).claims().subject()).isEqualTo("ada");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*")
    void anotherTokensSignatureIsRefused(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        String jwt = token(algorithm, pair).build().toJwt();
        String other = token(algorithm, pair).subject("bob").build().toJwt();
        String mixed = jwt.substring(0, jwt.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));

        assertThrows(
                SignatureMismatchException.class,
                () -> verifier(algorithm, pair).verify(mixed));
    }

    /** The length of an RSA signature is that of its key, which a private key shows. */
    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "HS.*")
    void tokenMayBeAsLongAsItsLimit(Algorithm algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        String longName = "x".repeat(300);
        int length = token(algorithm, pair).subject(longName).build().toJwt().length();

        assertThat(token(algorithm, pair)
                        .subject(longName)
                        .maxLength(length)
                        .build()
                        .toJwt())
                .hasLength(length);
        assertThrows(
                TokenTooLargeException.class,
                () -> token(algorithm, pair)
                        .subject(longName)
                        .maxLength(length - 1)
                        .build());
    }

    /** Of a function, only the signature tells. */
    @Test
    void tokenWhoseSignatureIsLongerThanItsLimitIsRefused() {
        SigningKey key = SigningKey.of(Algorithm.RS256, input -> new byte[512]);

        assertThrows(
                TokenTooLargeException.class,
                () -> PairTokens.builder(key).subject("ada").maxLength(800).build());
    }
}
