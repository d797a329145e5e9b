package dev.grantor.jwks;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.VerificationException;
import java.security.KeyPair;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Declared tokens that are verified with keys of a set. */
class RemoteJwkSetTokenTest extends RemoteJwkSetFixture {

    private static final KeyPair EC = Jwks.ec(256);
    private static final KeyPair EDWARDS = Jwks.ed25519();

    private TokenVerifier<VisitToken> verifier;

    @BeforeEach
    void publish() {
        server.answer(JwkServer.json(Jwks.set(
                Jwks.es256(EC).keyID("ec").build(),
                Jwks.eddsa(EDWARDS).keyID("edwards").build())));
        verifier = VisitTokens.verifier().keys(remote).build();
    }

    private static String jwt(Algorithm algorithm, KeyPair pair, String id) {
        SigningKey key = SigningKey.of(algorithm, pair.getPrivate()).withId(id);
        return VisitTokens.builder(key).subject("alice").build().toJwt();
    }

    private void assertRefused(ErrorCode code, String jwt) {
        VerificationException refusal = assertThrows(VerificationException.class, () -> verifier.verify(jwt));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal).hasMessageThat().doesNotContain("hidden");
    }

    @Test
    void tokensOfBothKeysAreVerified() {
        assertThat(verifier.verify(jwt(Algorithm.ES256, EC, "ec")).claims().subject())
                .isEqualTo("alice");
        assertThat(verifier.verify(jwt(Algorithm.EDDSA, EDWARDS, "edwards"))
                        .claims()
                        .subject())
                .isEqualTo("alice");
        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void aTokenOfAnUnknownKeyIsRefused() {
        assertRefused(ErrorCode.UNKNOWN_KEY, jwt(Algorithm.ES256, EC, "other"));
    }

    @Test
    void aTokenThatAnotherKeySignedIsRefused() {
        assertRefused(ErrorCode.SIGNATURE_MISMATCH, jwt(Algorithm.ES256, Jwks.ec(256), "ec"));
        assertRefused(ErrorCode.SIGNATURE_MISMATCH, jwt(Algorithm.EDDSA, Jwks.ed25519(), "edwards"));
    }

    @Test
    void aTokenOfAnotherAlgorithmThanItsKeyHasIsRefused() {
        assertRefused(ErrorCode.UNSUPPORTED_ALGORITHM, jwt(Algorithm.EDDSA, EDWARDS, "ec"));
    }

    @Test
    void duringAnOutageNoTokenIsBad() {
        server.answer(JwkServer.status(500));

        assertRefused(ErrorCode.KEY_UNAVAILABLE, jwt(Algorithm.ES256, EC, "ec"));
        assertThrows(UnknownKeyException.class, () -> verifier.verify(jwt(Algorithm.ES256, EC, "other")));
    }

    @Test
    void duringAnOutageKnownKeysGoOn() {
        String jwt = jwt(Algorithm.ES256, EC, "ec");
        verifier.verify(jwt);
        server.answer(JwkServer.status(500));
        clock.advance(CACHE_TIME);

        assertThat(verifier.verify(jwt).claims().subject()).isEqualTo("alice");
        assertRefused(ErrorCode.KEY_UNAVAILABLE, jwt(Algorithm.ES256, EC, "other"));
        assertRefused(ErrorCode.SIGNATURE_MISMATCH, jwt(Algorithm.ES256, Jwks.ec(256), "ec"));
    }

    @Test
    void afterARotationTokensOfBothKeysAreVerified() {
        String before = jwt(Algorithm.ES256, EC, "ec");
        verifier.verify(before);
        KeyPair pair = Jwks.ec(256);
        server.answer(JwkServer.json(Jwks.set(
                Jwks.es256(EC).keyID("ec").build(),
                Jwks.es256(pair).keyID("new").build())));

        assertThat(verifier.verify(jwt(Algorithm.ES256, pair, "new")).keyId()).isEqualTo(Optional.of("new"));
        assertThat(verifier.verify(before).keyId()).isEqualTo(Optional.of("ec"));
    }

    @Test
    void aVerifierOfAClosedSetIsUnavailable() {
        remote.close();

        assertRefused(ErrorCode.KEY_UNAVAILABLE, jwt(Algorithm.ES256, EC, "ec"));
    }
}
