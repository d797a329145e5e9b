package dev.grantor.examples.vendors.github;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.VerifiedToken;
import dev.grantor.annotation.Algorithm;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import java.io.IOException;
import java.security.KeyPair;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kohsuke.github.extras.authorization.JWTTokenProvider;

/** The library that most Java programs use for GitHub's API makes the same token. */
class GitHubApiTest {

    private static final String APP = "Iv23f8doAlphaNumer1c";
    private static final KeyPair PAIR = Keys.rsa();

    private static String theirs() throws IOException {
        return new JWTTokenProvider(APP, PAIR.getPrivate())
                .getEncodedAuthorization()
                .substring("Bearer ".length());
    }

    @Test
    void theirTokenVerifies() throws IOException {
        VerifiedToken<GitHubAppToken> verified = GitHubAppTokens.verifier()
                .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic()).withClaim("iss", APP))
                .build()
                .verify(theirs());

        assertThat(verified.claims().app()).isEqualTo(APP);
        assertThat(Duration.between(
                        verified.issuedAt().orElseThrow(), verified.expiresAt().orElseThrow()))
                .isAtMost(Duration.ofMinutes(10));
    }

    @Test
    void oursHasTheSameClaims() throws IOException {
        String ours = GitHubAppTokens.builder(
                        SigningKey.of(Algorithm.RS256, PAIR.getPrivate()).withClaim("iss", APP))
                .build()
                .toJwt();

        assertThat(Segments.of(ours).claims().keySet())
                .isEqualTo(Segments.of(theirs()).claims().keySet());
        assertThat(Segments.of(ours).claims().get("iss")).isEqualTo(APP);
    }
}
