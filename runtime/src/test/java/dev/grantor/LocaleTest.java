package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.codec.Codecs;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.AccessTokenException;
import dev.grantor.inspect.TokenInspector;
import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Messages are the same under every locale: some have digits of their own, others letters. */
class LocaleTest {

    private static final Locale BEFORE = Locale.getDefault();

    private static final List<String> LOCALES =
            List.of("ar-EG-u-nu-arab", "ar-EG", "fa-IR", "th-TH-u-nu-thai", "tr-TR");

    @AfterEach
    void reset() {
        Locale.setDefault(BEFORE);
    }

    private static Stream<Executable> mistakes() {
        TokenVerifier<TannoyToken> verifier = TannoyTokens.verifier()
                .acceptWaived()
                .key(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .build();
        return Stream.<Executable>of(
                () -> TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, "short"),
                () -> TannoyKey.unchecked("\u0001", Fixtures.KEY_SID, Fixtures.SECRET),
                () -> TannoyTokens.builder(Fixtures.KEY).ttl(Duration.ofDays(2)),
                () -> TannoyTokens.builder(Fixtures.KEY).ttl(Duration.ofSeconds(3_600_000)),
                () -> Secret.text(" " + Fixtures.SECRET),
                () -> TannoyTokens.builder(Fixtures.KEY).maxLength(1),
                () -> Fixtures.token(Fixtures.KEY)
                        .maxLength(256)
                        .otherClaims(Collections.singletonMap("a", "b".repeat(300)))
                        .build(),
                () -> verifier.verify("a.b"),
                () -> verifier.verify("a".repeat(20_000)),
                () -> verifier.verify(Forgery.withPayload("{\"exp\":1}")),
                () -> verifier.verify(Forgery.withPayload("{\"exp\":1e9}")),
                () -> TannoyTokens.verifier().acceptWaived().leeway(Duration.ofDays(1)),
                () -> GeneratedSupport.copy("a", Codecs.ofMap(Codecs.ofString()), Map.of("\uD800", "b")),
                () -> GeneratedSupport.copyFreeForm("a", Map.of("\u0001\u00e9", new Object())),
                () -> JsonWriter.create(0));
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void messagesAreTheSame(String locale) {
        List<String> usual = mistakes().map(LocaleTest::message).toList();

        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(mistakes().map(LocaleTest::message).toList()).isEqualTo(usual);
    }

    private static String message(Executable mistake) {
        return String.valueOf(assertThrows(AccessTokenException.class, mistake).getMessage());
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void reportsAreTheSame(String locale) {
        TokenInspector inspector =
                TannoyFindings.inspector().clock(Fixtures.CLOCK).build();
        String jwt =
                Fixtures.token(Fixtures.KEY).ttl(Duration.ofMinutes(90)).build().toJwt();
        String usual = inspector.inspect(jwt + "a").report();

        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(inspector.inspect(jwt + "a").report()).isEqualTo(usual);
    }
}
