package dev.grantor.examples.vendors.github;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GitHubAppTokenTest {

    private static final KeyPair PAIR = Keys.rsa();
    private static final SigningKey KEY =
            SigningKey.of(Algorithm.RS256, PAIR.getPrivate()).withClaim("iss", "Iv23f8doAlphaNumer1c");

    @Test
    void tokenIsBackDatedAndLivesForTenMinutesInAll() {
        String jwt = GitHubAppTokens.builder(KEY).clock(Keys.CLOCK).build().toJwt();

        assertThat(Segments.of(jwt))
                .isEqualTo(new Segments(
                        "{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                        "{\"iss\":\"Iv23f8doAlphaNumer1c\",\"iat\":1699999940,\"exp\":1700000540}"));
        assertThat(Foreign.verifies((RSAPublicKey) PAIR.getPublic(), jwt)).isTrue();
        TokenVerifier<GitHubAppToken> verifier = GitHubAppTokens.verifier()
                .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic()).withClaim("iss", "Iv23f8doAlphaNumer1c"))
                .clock(Keys.CLOCK)
                .build();
        assertThat(verifier.verify(jwt).claims().app()).isEqualTo("Iv23f8doAlphaNumer1c");
    }

    @Test
    void longerLifeIsRefused() {
        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_RANGE,
                "ttl",
                () -> GitHubAppTokens.builder(KEY).ttl(Duration.ofMinutes(10)));
    }

    @Test
    void keyWithoutTheAppIsRefused() {
        SigningKey key = SigningKey.of(Algorithm.RS256, PAIR.getPrivate());

        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_MISSING,
                "it has no \"iss\"",
                () -> GitHubAppTokens.builder(key));
    }
}
