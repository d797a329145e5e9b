package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.GrantType;
import dev.grantor.TokenContext;
import dev.grantor.TokenReader;
import dev.grantor.TokenType;
import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.MintException;
import dev.grantor.error.SigningException;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever code of others does, an inspection tells of it and goes on. */
class HandWrittenTokenInspectionTest {

    private static final String TOKEN = with("\"iat\":1700000000,\"exp\":1700003600,\"name\":\"canary\"");

    private static final String EXPIRED = "TOKEN_EXPIRED: The token expired at 2001-09-09T01:46:40Z, 8101 d 20 h ago."
            + " Mint a new one; if it is new, compare the clocks.";

    private static String with(String members) {
        return Forgery.signed(
                "{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(UTF_8), ("{" + members + "}").getBytes(UTF_8));
    }

    private static TokenInspection inspect(TokenType<String> type, String token) {
        return TokenInspector.builder(type).clock(Fixtures.CLOCK).build().inspect(token);
    }

    @Test
    void failureToGiveAReaderIsToldOnceAndTheTimesAllTheSame() {
        TokenType<String> type = new Type(context -> {
            throw new IllegalStateException("canary");
        });
        String expired = with("\"exp\":1000000000,\"name\":\"canary\",\"other\":1");

        List<String> texts = texts(inspect(type, expired));

        assertThat(texts).hasSize(2);
        assertThat(texts.get(0)).isEqualTo(EXPIRED);
        assertThat(texts.get(1)).contains("threw java.lang.IllegalStateException at ");
        assertThat(texts.get(1)).doesNotContain("canary");
    }

    @Test
    void readerThatIsNullIsTold() {
        assertThat(texts(inspect(new Type(context -> null), TOKEN))).hasSize(1);
    }

    @Test
    void failureToReadIsToldOnce() {
        TokenType<String> type = new Type(context -> new Reader(() -> "", () -> {
            throw new IllegalStateException("canary");
        }));

        assertThat(texts(inspect(type, TOKEN)).toString()).contains("[MALFORMED_CLAIM: name: ");
        assertThat(texts(inspect(type, TOKEN))).hasSize(1);
    }

    @Test
    void failureAtTheEndIsToldOnce() {
        List<String> texts = texts(inspect(
                ending(() -> {
                    throw new UnsupportedOperationException("canary");
                }),
                TOKEN));

        assertThat(texts).hasSize(1);
        assertThat(texts.get(0)).contains("threw java.lang.UnsupportedOperationException at ");
    }

    @Test
    void nothingAtTheEndIsTold() {
        assertThat(texts(inspect(ending(() -> null), TOKEN)))
                .containsExactly("MALFORMED_CLAIM: " + Type.class.getName() + " read it as null.");
    }

    @Test
    void refusalOfMintingAtTheEndIsAMalformedClaim() {
        MintException refusal = new SigningException("It cannot be signed", null);

        assertThat(texts(inspect(
                        ending(() -> {
                            throw refusal;
                        }),
                        TOKEN)))
                .containsExactly("MALFORMED_CLAIM: It cannot be signed.");
    }

    @Test
    void cancellationIsPassedOn() {
        TokenType<String> type = ending(() -> {
            throw new CancellationException();
        });

        assertThrows(CancellationException.class, () -> inspect(type, TOKEN));
    }

    @Test
    void interruptIsRestored() {
        TokenType<String> type = ending(() -> {
            throw new IllegalStateException(new InterruptedException());
        });

        inspect(type, TOKEN);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void failureOfAVendorsFindingsHidesNothing() {
        TokenInspector inspector = TokenInspector.builder(ending(() -> ""))
                .vendor(new FailingFindings())
                .clock(Fixtures.CLOCK)
                .build();

        assertThat(texts(inspector.inspect(with("\"exp\":1000000000")))).containsExactly(EXPIRED);
        assertThat(texts(inspector.inspect("x")))
                .containsExactly(
                        "MALFORMED_STRUCTURE: A token is three segments joined by two dots, but this has 0 dots.");
    }

    private static TokenType<String> ending(Supplier<@Nullable String> end) {
        return new Type(context -> new Reader(end, () -> {}));
    }

    private static List<String> texts(TokenInspection inspection) {
        return inspection.findings().stream()
                .map(finding -> finding.code() + ": " + finding.message())
                .toList();
    }

    private record Reader(Supplier<@Nullable String> atEnd, Runnable atClaim) implements TokenReader<String> {

        @Override
        public boolean read(String name, JsonReader in) {
            atClaim.run();
            in.skipValue();
            return true;
        }

        @Override
        @SuppressWarnings("NullAway") // one test wants nothing
        public String end() {
            return atEnd.get();
        }
    }

    private record Type(Function<TokenContext, TokenReader<String>> readers) implements TokenType<String> {

        private static final TokenPolicy POLICY =
                TokenPolicy.builder("Note", Algorithm.HS256).claims("name").build();

        @Override
        public TokenPolicy policy() {
            return POLICY;
        }

        @Override
        public Class<String> javaType() {
            return String.class;
        }

        @Override
        public void writeMembers(JsonWriter out, String claims) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TokenReader<String> reader(TokenContext context) {
            return readers.apply(context);
        }

        @Override
        public <G> Optional<G> grant(GrantType<G> type, String claims) {
            return Optional.empty();
        }
    }

    private static final class FailingFindings implements VendorFindings {

        @Override
        public @Nullable String describe(String text) {
            throw new IllegalStateException("canary");
        }

        @Override
        public Set<String> inspect(Map<String, @Nullable Object> claims, boolean keyed, Sink findings) {
            throw new IllegalStateException("canary");
        }
    }
}
