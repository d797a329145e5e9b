package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages are the same under every locale: some have digits of their own, others letters. */
class LocaleTest {

    private static final Locale BEFORE = Locale.getDefault();

    private static final List<String> LOCALES =
            List.of("ar-EG-u-nu-arab", "ar-EG", "fa-IR", "th-TH-u-nu-thai", "tr-TR");

    /** A conversion of {@code String.format} that depends on the locale: all but {@code %s} and {@code %n}. */
    private static final Pattern CONVERSION = Pattern.compile("%(\\d+\\$)?[-#+0,(<]*\\d*(\\.\\d+)?[a-mo-rt-zA-Z]");

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

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "../kotlin/src/main/kotlin"})
    void noSourceFormatsByTheLocale(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                assertWithMessage("%s", file)
                        .that(CONVERSION.matcher(source).find())
                        .isFalse();
                assertWithMessage("%s", file).that(source).doesNotContainMatch("to(Lower|Upper)Case\\(\\)");
            }
        }
    }

    @Test
    void conversionsThatDependOnTheLocaleAreFound() {
        for (String conversion : List.of("%d", "%04X", "%,d", "%3d", "%1$d", "%.2f", "%tY", "%S")) {
            assertThat(CONVERSION.matcher("a " + conversion + " b").find()).isTrue();
        }
        assertThat(CONVERSION.matcher("%s %-11s %2$s %n %%").find()).isFalse();
    }
}
