package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.VerifierBuilder;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.error.VerificationException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tokens of {@code golden/verify.json} verify, or are refused for what is wrong with them. */
class GoldenVerifyTest {

    private static final Map<String, Class<? extends VerificationException>> REFUSALS = Map.ofEntries(
            Map.entry("bad-signature", SignatureMismatchException.class),
            Map.entry("expired", TokenExpiredException.class),
            Map.entry("malformed", MalformedTokenException.class),
            Map.entry("malformed-grants", MalformedTokenException.class),
            Map.entry("malformed-or-ok", MalformedTokenException.class),
            Map.entry("malformed-or-policy", MalformedTokenException.class),
            Map.entry("missing-claim", ClaimMismatchException.class),
            Map.entry("not-yet-valid", TokenNotYetValidException.class),
            Map.entry("not-yet-valid (ok with 30 s leeway)", TokenNotYetValidException.class),
            Map.entry("ok-or-policy", TokenNotYetValidException.class),
            Map.entry("policy: too long", ClaimMismatchException.class),
            Map.entry("wrong-content-type", UnsupportedTokenException.class),
            Map.entry("wrong-type", UnsupportedTokenException.class));

    @JsonIgnoreProperties({"note", "twilioServerCode"})
    record Case(String name, String token, String secret, long nowEpochSeconds, String expect) {

        VerifierBuilder<TwilioToken> verifier() {
            return TwilioTokens.verifier()
                    .acceptWaived()
                    .key(ApiKey.of("ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", secret))
                    .clock(InstantSource.fixed(Instant.ofEpochSecond(nowEpochSeconds)));
        }

        @Override
        public String toString() {
            return name + ": " + expect;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = requireNonNull(GoldenVerifyTest.class.getResourceAsStream("/golden/verify.json"))) {
            return new ObjectMapper().readValue(in, new TypeReference<List<Case>>() {});
        }
    }

    static List<Case> good() throws IOException {
        return cases().stream().filter(each -> each.expect().equals("ok")).toList();
    }

    static List<Case> bad() throws IOException {
        return cases().stream().filter(each -> !each.expect().equals("ok")).toList();
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(good()).hasSize(6);
        assertThat(bad()).hasSize(21);
    }

    @ParameterizedTest
    @MethodSource("good")
    void goodTokenVerifies(Case golden) {
        VerifiedToken<TwilioToken> token = golden.verifier().build().verify(golden.token());

        assertThat(Optional.ofNullable(token.claims().identity())).hasValue("alice");
        assertThat(token.expiresAt()).hasValue(Instant.ofEpochSecond(1_700_003_600));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badTokenIsRefused(Case golden) {
        TokenVerifier<TwilioToken> verifier = golden.verifier().build();

        VerificationException refusal =
                assertThrows(VerificationException.class, () -> verifier.verify(golden.token()));

        assertThat(refusal.getClass()).isEqualTo(REFUSALS.get(golden.expect()));
    }

    @Test
    void leewayLetsATokenInThatIsValidSoon() throws IOException {
        Case golden = bad().stream()
                .filter(each -> each.name().equals("nbf-future-within-30s-leeway"))
                .findFirst()
                .orElseThrow();

        VerifiedToken<TwilioToken> token =
                golden.verifier().leeway(Duration.ofSeconds(30)).build().verify(golden.token());

        assertThat(token.require(VideoGrants.TYPE).getRoom()).isEqualTo("r");
    }
}
