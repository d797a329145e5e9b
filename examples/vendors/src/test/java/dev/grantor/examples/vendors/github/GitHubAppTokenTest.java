package dev.grantor.examples.vendors.github;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class GitHubAppTokenTest {

    private static final String APP = "Iv23f8doAlphaNumer1c";
    private static final KeyPair PAIR = Keys.rsa();
    private static final SigningKey KEY =
            SigningKey.of(Algorithm.RS256, PAIR.getPrivate()).withClaim("iss", APP);

    private static final TokenVerifier<GitHubAppToken> VERIFIER = GitHubAppTokens.verifier()
            .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic()).withClaim("iss", APP))
            .clock(Keys.CLOCK)
            .build();

    private static String signed(long issuedAt, long expiresAt) {
        return Foreign.rs256(
                PAIR.getPrivate(),
                "{\"alg\":\"RS256\"}",
                "{\"iss\":\"%s\",\"iat\":%s,\"exp\":%s}".formatted(APP, issuedAt, expiresAt));
    }

    @Test
    void tokenIsBackDatedAndLivesForTenMinutesInAll() {
        String jwt = GitHubAppTokens.builder(KEY).clock(Keys.CLOCK).build().toJwt();

        assertThat(Segments.of(jwt))
                .isEqualTo(new Segments(
                        "{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                        "{\"iss\":\"Iv23f8doAlphaNumer1c\",\"iat\":1699999940,\"exp\":1700000540}"));
        assertThat(Foreign.verifies((RSAPublicKey) PAIR.getPublic(), jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().app()).isEqualTo(APP);
    }

    @Test
    void longestLifeThatIsBuiltIsVerified() {
        String jwt = GitHubAppTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .ttl(Duration.ofMinutes(9))
                .build()
                .toJwt();

        assertThat(VERIFIER.verify(jwt).expiresAt()).hasValue(Keys.NOW.plusSeconds(540));
    }

    @Test
    void oneSecondMoreIsNotBuilt() {
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "ttl",
                () -> GitHubAppTokens.builder(KEY).ttl(Duration.ofSeconds(541)));
    }

    /** Both times are whole seconds of one reading of the clock. */
    @Test
    void fractionsOfASecondMakeItNoLonger() {
        InstantSource late = InstantSource.fixed(Keys.NOW.plusMillis(999));

        String jwt = GitHubAppTokens.builder(KEY).clock(late).build().toJwt();

        assertThat(Segments.of(jwt).payload()).contains("\"iat\":1699999940,\"exp\":1700000540");
    }

    @Test
    void tenMinutesFromTheIssueAreVerified() {
        assertThat(VERIFIER.verify(signed(1_699_999_940, 1_700_000_540))
                        .claims()
                        .app())
                .isEqualTo(APP);
        assertThat(VERIFIER.verify(signed(1_700_000_000, 1_700_000_600))
                        .claims()
                        .app())
                .isEqualTo(APP);
    }

    @Test
    void oneSecondMoreIsRefused() {
        Refusals.refusal(
                ClaimMismatchException.class,
                ErrorCode.LIFETIME_TOO_LONG,
                "the token is valid for 601 s",
                () -> VERIFIER.verify(signed(1_699_999_940, 1_700_000_541)));
    }

    @Test
    void issueInTheFutureIsRefused() {
        Refusals.refusal(
                TokenNotYetValidException.class,
                ErrorCode.TOKEN_NOT_YET_VALID,
                "iat",
                () -> VERIFIER.verify(signed(1_700_000_001, 1_700_000_060)));
    }

    @Test
    void tokenIsGoodUpToItsLastSecond() {
        assertThat(VERIFIER.verify(signed(1_699_999_401, 1_700_000_001))
                        .claims()
                        .app())
                .isEqualTo(APP);
        Refusals.refusal(
                TokenExpiredException.class,
                ErrorCode.TOKEN_EXPIRED,
                "expired",
                () -> VERIFIER.verify(signed(1_699_999_400, 1_700_000_000)));
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
