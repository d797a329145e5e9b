package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.KEY;
import static dev.grantor.testsupport.HostileTokens.OTHER_KEY;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.good;
import static dev.grantor.testsupport.HostileTokens.verifier;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.testsupport.Fixtures;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verifier that would not verify cannot be built. */
class VerifierBuilderTest {

    @Test
    void keyIsRequired() {
        TokenVerifier.Builder builder = TokenVerifier.builder().clock(CLOCK).acceptMissingIssuer();

        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", builder::build);
    }

    @Test
    void resolverIsEnough() {
        assertVerifies(
                TokenVerifier.builder()
                        .keyResolver(issuer -> Optional.of(KEY))
                        .clock(CLOCK)
                        .build(),
                good());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", () -> TokenVerifier.of(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", () -> verifier().key(null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING, "keyResolver", () -> verifier().keyResolver(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "clock", () -> verifier().clock(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "leeway", () -> verifier().leeway(null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING, "maxLifetime", () -> verifier().maxLifetime(null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING, "accountSid", () -> verifier().account(null));
    }

    @Test
    void keysHaveDifferentSids() {
        ApiKey same = ApiKey.of(
                "ACffffffffffffffffffffffffffffffff", Fixtures.KEY_SID, "canary-of-another-key-that-is-as-long");

        assertInvalid(ErrorCode.CONFLICT_DUPLICATE, "key", () -> verifier().key(same));
        assertInvalid(ErrorCode.CONFLICT_DUPLICATE, "key", () -> verifier().key(KEY));
    }

    @Test
    void keyThatWasRefusedIsNotUsed() {
        TokenVerifier.Builder builder = verifier();
        ApiKey same = ApiKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, "canary-of-another-key-that-is-as-long");
        assertInvalid(ErrorCode.CONFLICT_DUPLICATE, "key", () -> builder.key(same));

        assertVerifies(builder.build(), good());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PT-0.000000001S", "PT-1S", "PT10M0.000000001S", "PT11M", "PT24H", "PT2562047788015215H30M7S"})
    void leewayIs0To10Minutes(String leeway) {
        assertInvalid(ErrorCode.PARAMETER_RANGE, "leeway", () -> verifier().leeway(Duration.parse(leeway)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PT-1S", "PT0S", "PT0.999999999S", "PT8784H0.000000001S", "P367D", "PT2562047788015215H30M7S"})
    void longestLifetimeIs1SecondTo366Days(String maxLifetime) {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE, "maxLifetime", () -> verifier().maxLifetime(Duration.parse(maxLifetime)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 255, 1_048_577, Integer.MAX_VALUE})
    void longestTokenIs256To1048576Characters(int maxLength) {
        assertInvalid(ErrorCode.PARAMETER_RANGE, "maxLength", () -> verifier().maxLength(maxLength));
    }

    @Test
    void endsOfTheRangesAreInThem() {
        verifier()
                .leeway(Duration.ZERO)
                .maxLifetime(Duration.ofSeconds(1))
                .maxLength(256)
                .build();
        verifier()
                .leeway(Duration.ofMinutes(10))
                .maxLifetime(Duration.ofDays(366))
                .maxLength(1_048_576)
                .build();
    }

    @Test
    void accountIsText() {
        assertInvalid(ErrorCode.PARAMETER_BLANK, "accountSid", () -> verifier().account(""));
        assertInvalid(ErrorCode.PARAMETER_BLANK, "accountSid", () -> verifier().account(" \t"));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "accountSid", () -> verifier().account(CANARY + "\n"));
        assertInvalid(ErrorCode.PARAMETER_TEXT, "accountSid", () -> verifier().account(CANARY + "\ud800"));
    }

    @Test
    void missingIssuerIsAcceptedWithOneKeyOnly() {
        TokenVerifier.Builder two = verifier().acceptMissingIssuer().key(OTHER_KEY);
        TokenVerifier.Builder resolver =
                verifier().keyResolver(issuer -> Optional.empty()).acceptMissingIssuer();

        assertInvalid(ErrorCode.PARAMETER_RANGE, "key", two::build);
        assertInvalid(ErrorCode.PARAMETER_RANGE, "key", resolver::build);
    }

    @Test
    void builderThatIsUsedAgainChangesNoVerifier() {
        TokenVerifier.Builder builder = verifier();
        TokenVerifier before = builder.build();
        builder.key(OTHER_KEY).account("ACffffffffffffffffffffffffffffffff").maxLength(256);

        assertVerifies(before, good());
        assertRefused(builder.build(), MalformedTokenException.class, ErrorCode.TOKEN_TOO_LARGE, good());
        assertRefused(
                before,
                SignatureMismatchException.class,
                ErrorCode.SIGNATURE_MISMATCH,
                Fixtures.token(OTHER_KEY).build().toJwt());
    }

    @Test
    void verifierOfAKeyUsesTheSystemsClock() {
        AccessToken token =
                AccessToken.builder(KEY).withoutIdentity().withoutGrants().build();

        assertVerifies(TokenVerifier.of(KEY), token.toJwt());
        assertRefused(TokenVerifier.of(KEY), TokenExpiredException.class, ErrorCode.TOKEN_EXPIRED, good());
    }

    @Test
    void verifierShowsHowManyKeysItHas() {
        TokenVerifier.Builder resolving = TokenVerifier.builder().keyResolver(issuer -> Optional.empty());

        assertThat(TokenVerifier.of(KEY).toString()).isEqualTo("TokenVerifier[1 key]");
        assertThat(TokenVerifier.builder().key(KEY).key(OTHER_KEY).build().toString())
                .isEqualTo("TokenVerifier[2 keys]");
        assertThat(resolving.build().toString()).isEqualTo("TokenVerifier[0 keys and a resolver]");
        assertThat(resolving.key(KEY).build().toString()).isEqualTo("TokenVerifier[1 key and a resolver]");
    }

    @Test
    void verifierShowsNothingOfItsKeys() {
        String shown = verifier().key(OTHER_KEY).build() + " " + verifier();

        assertThat(shown.toLowerCase(Locale.ROOT)).doesNotContain(CANARY);
        assertThat(shown).doesNotContain(Fixtures.KEY_SID);
        assertThat(shown).doesNotContain(Fixtures.ACCOUNT_SID);
    }
}
