package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.VerificationException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A token has one spelling: whatever else is sent is refused, and never told more about than that. */
class TokenEditPropertiesTest {

    private static final String TOKEN =
            Fixtures.token().region("ie1").id("id-1").build().toJwt();
    private static final TokenVerifier<TannoyToken> VERIFIER = TannoyTokens.verifier()
            .acceptWaived()
            .key(Fixtures.KEY)
            .clock(Fixtures.CLOCK)
            .build();

    @Property(seed = "1", tries = 2000)
    void changedCharacterIsRefused(@ForAll("positions") int position, @ForAll("characters") char character) {
        Assume.that(TOKEN.charAt(position) != character);

        assertRefused(TOKEN.substring(0, position) + character + TOKEN.substring(position + 1));
    }

    @Property(seed = "2", tries = 2000)
    void insertedCharacterIsRefused(@ForAll("places") int position, @ForAll("characters") char character) {
        assertRefused(TOKEN.substring(0, position) + character + TOKEN.substring(position));
    }

    @Property
    void deletedCharacterIsRefused(@ForAll("positions") int position) {
        assertRefused(TOKEN.substring(0, position) + TOKEN.substring(position + 1));
    }

    @Property
    void tokenThatIsCutOffIsRefused(@ForAll("positions") int position) {
        assertRefused(TOKEN.substring(0, position));
        assertRefused(TOKEN.substring(position + 1));
    }

    private static void assertRefused(String jwt) {
        VerificationException refusal = assertThrows(VerificationException.class, () -> VERIFIER.verify(jwt));
        assertThat(refusal).hasMessageThat().doesNotContain("canary");
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, TOKEN.length() - 1);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, TOKEN.length());
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.chars().with("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")),
                Tuple.of(1, Arbitraries.chars().range('\0', '\u00ff')),
                Tuple.of(1, Arbitraries.chars().all()));
    }
}
