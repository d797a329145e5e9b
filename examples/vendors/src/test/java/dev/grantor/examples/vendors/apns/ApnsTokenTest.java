package dev.grantor.examples.vendors.apns;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ApnsTokenTest {

    private static final KeyPair PAIR = Keys.ec("secp256r1");
    private static final SigningKey KEY = SigningKey.of(Algorithm.ES256, PAIR.getPrivate())
            .withId("ABC123DEFG")
            .withClaim("iss", "DEF123GHIJ");

    private static TokenVerifier<ApnsToken> verifier(InstantSource clock) {
        return ApnsTokens.verifier()
                .key(VerificationKey.of(Algorithm.ES256, PAIR.getPublic())
                        .withId("ABC123DEFG")
                        .withClaim("iss", "DEF123GHIJ"))
                .clock(clock)
                .build();
    }

    @Test
    void tokenHasATeamAndATimeAndNoMore() {
        String jwt = ApnsTokens.builder(KEY).clock(Keys.CLOCK).build().toJwt();

        assertThat(Segments.of(jwt))
                .isEqualTo(new Segments(
                        "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"ABC123DEFG\"}",
                        "{\"iss\":\"DEF123GHIJ\",\"iat\":1700000000}"));
        assertThat(Foreign.verifies((ECPublicKey) PAIR.getPublic(), jwt)).isTrue();
        assertThat(verifier(Keys.CLOCK).verify(jwt).claims().team()).isEqualTo("DEF123GHIJ");
    }

    @Test
    void tokenIsTooOldAfterAnHour() {
        String jwt = ApnsTokens.builder(KEY).clock(Keys.CLOCK).build().toJwt();

        Refusals.refusal(
                ClaimMismatchException.class,
                ErrorCode.LIFETIME_TOO_LONG,
                "iat",
                () -> verifier(InstantSource.fixed(Keys.NOW.plusSeconds(3601))).verify(jwt));
    }

    @Test
    void keyWithoutItsIdIsRefused() {
        SigningKey key = SigningKey.of(Algorithm.ES256, PAIR.getPrivate()).withClaim("iss", "DEF123GHIJ");

        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_MISSING,
                "it has no id",
                () -> ApnsTokens.builder(key));
    }
}
