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
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verifier that would not verify cannot be built. */
class VerifierBuilderTest {

    @Test
    void keyIsRequired() {
        VerifierBuilder<TannoyToken> builder =
                TannoyTokens.verifier().acceptWaived().clock(CLOCK).acceptMissingKeyClaims();

        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", builder::build);
    }

    @Test
    void resolverIsEnough() {
        assertVerifies(
                TannoyTokens.verifier()
                        .acceptWaived()
                        .keys(hint -> KEY)
                        .clock(CLOCK)
                        .build(),
                good());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "key",
                () -> TannoyTokens.verifier().acceptWaived().key(null).build());
        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", () -> verifier().key(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "keys", () -> verifier().keys(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "clock", () -> verifier().clock(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "leeway", () -> verifier().leeway(null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING, "maxLifetime", () -> verifier().maxLifetime(null));
    }

    @Test
    void keysHaveDifferentClaims() {
        TannoyKey same = TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, "canary-of-another-key-that-is-as-long");

        assertInvalid(ErrorCode.CONFLICT_DUPLICATE, "key", () -> verifier().key(same));
        assertInvalid(ErrorCode.CONFLICT_DUPLICATE, "key", () -> verifier().key(KEY));
    }

    @Test
    void keyThatWasRefusedIsNotUsed() {
        VerifierBuilder<TannoyToken> builder = verifier();
        TannoyKey same = TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, "canary-of-another-key-that-is-as-long");
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
            strings = {"PT-1S", "PT0S", "PT0.999999999S", "PT878400H0.000000001S", "P36601D", "PT2562047788015215H30M7S"
            })
    void longestLifetimeIs1SecondTo36600Days(String maxLifetime) {
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
                .maxLifetime(Duration.ofDays(36_600))
                .maxLength(1_048_576)
                .build();
    }

    @Test
    void missingIssuerIsAcceptedWithOneKeyOnly() {
        VerifierBuilder<TannoyToken> two = verifier().acceptMissingKeyClaims().key(OTHER_KEY);
        VerifierBuilder<TannoyToken> resolver = verifier().keys(hint -> null).acceptMissingKeyClaims();

        assertInvalid(ErrorCode.PARAMETER_RANGE, "key", two::build);
        assertInvalid(ErrorCode.PARAMETER_RANGE, "key", resolver::build);
    }

    @Test
    void builderThatIsUsedAgainChangesNoVerifier() {
        VerifierBuilder<TannoyToken> builder = verifier();
        TokenVerifier<TannoyToken> before = builder.build();
        builder.key(OTHER_KEY).maxLength(256);

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
                TannoyTokens.builder(KEY).withoutIdentity().withoutGrants().build();

        assertVerifies(TannoyTokens.verifier().acceptWaived().key(KEY).build(), token.toJwt());
        assertRefused(
                TannoyTokens.verifier().acceptWaived().key(KEY).build(),
                TokenExpiredException.class,
                ErrorCode.TOKEN_EXPIRED,
                good());
    }

    @Test
    void verifierShowsHowManyKeysItHas() {
        VerifierBuilder<TannoyToken> resolving =
                TannoyTokens.verifier().acceptWaived().keys(hint -> null);

        assertThat(TannoyTokens.verifier().acceptWaived().key(KEY).build().toString())
                .isEqualTo("TokenVerifier[TannoyToken, 1 key]");
        assertThat(TannoyTokens.verifier()
                        .acceptWaived()
                        .key(KEY)
                        .key(OTHER_KEY)
                        .build()
                        .toString())
                .isEqualTo("TokenVerifier[TannoyToken, 2 keys]");
        assertThat(resolving.build().toString()).isEqualTo("TokenVerifier[TannoyToken, 0 keys and a source]");
        assertThat(resolving.key(KEY).build().toString()).isEqualTo("TokenVerifier[TannoyToken, 1 key and a source]");
    }

    @Test
    void verifierShowsNothingOfItsKeys() {
        String shown = verifier().key(OTHER_KEY).build() + " " + verifier();

        assertThat(shown.toLowerCase(Locale.ROOT)).doesNotContain(CANARY);
        assertThat(shown).doesNotContain(Fixtures.KEY_SID);
        assertThat(shown).doesNotContain(Fixtures.ACCOUNT_SID);
    }
}
