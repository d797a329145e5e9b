package dev.grantor.spring;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.error.TokenRefusedException;
import dev.grantor.spring.app.PartnerToken;
import dev.grantor.spring.app.PartnerTokens;
import dev.grantor.spring.app.ServiceToken;
import dev.grantor.spring.app.ServiceTokens;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.mock.env.MockEnvironment;

class TokenPropertiesTest {

    private static final String SECRET = "canary-canary-and-thirty-two-bytes-or-more";

    private static final ArgumentResolver WHAT_ANALYZERS_ASK_FOR = ArgumentResolver.of(
                    BeanFactory.class, new DefaultListableBeanFactory())
            .and(Environment.class, new MockEnvironment());

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(GrantorAutoConfiguration.class));

    private static ApplicationContextRunner service(ApplicationContextRunner runner) {
        return runner.withPropertyValues(
                "grantor.tokens.service.type=" + ServiceToken.class.getName(), "grantor.tokens.service.audience=rooms");
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(encoded));
    }

    private static KeyPair ed25519() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    record Service(SigningKey key, TokenVerifier<ServiceToken> verifier) {}

    /** The form of each is taken, and the token that one key makes is verified with the other. */
    @ParameterizedTest
    @CsvSource({
        "secret.text, " + SECRET,
        "secret.base64, YSB0ZXh0IG9mIHRoaXJ0eS10d28gYnl0ZXMsIG9yIHNv",
        "secret.base64url, YW5vdGhlciB0ZXh0IG9mIDMyIGJ5dGVzLCBvciBzbyE",
        "secret.hex, 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
    })
    void secretOfEachFormSignsAndVerifies(String property, String value) {
        service(runner)
                .withPropertyValues("grantor.tokens.service." + property + "=" + value)
                .withBean(Service.class)
                .run(context -> {
                    Service service = context.getBean(Service.class);
                    String jwt = ServiceTokens.builder(service.key)
                            .audience("rooms")
                            .subject("calendar")
                            .build()
                            .toJwt();

                    assertThat(service.verifier.verify(jwt).claims().subject()).isEqualTo("calendar");
                    assertThat(context.getBean("serviceSigningKey")).isSameInstanceAs(service.key);
                });
    }

    @Test
    void secretComesFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");

        service(runner)
                .withPropertyValues(
                        "grantor.tokens.service.secret.file=" + file, "grantor.tokens.service.secret.form=text")
                .run(context ->
                        assertThat(context.getBean(SigningKey.class).toString()).isEqualTo("HmacKey[HS256]"));
    }

    @Test
    void secretComesFromAnEnvironmentVariable() {
        service(runner)
                .withSystemProperties("SERVICE_SECRET=" + SECRET)
                .withPropertyValues("grantor.tokens.service.secret.text=${SERVICE_SECRET}")
                .run(context -> assertThat(context.getStartupFailure()).isNull());
    }

    @Test
    void pairOfKeysComesFromPem(@TempDir Path folder) throws IOException {
        KeyPair pair = ed25519();
        Path publicKey = Files.writeString(
                folder.resolve("public.pem"), pem("PUBLIC", pair.getPublic().getEncoded()));

        runner.withPropertyValues(
                        "grantor.tokens.partner.type=" + PartnerToken.class.getName(),
                        "grantor.tokens.partner.algorithm=EDDSA",
                        "grantor.tokens.partner.private-key="
                                + pem("PRIVATE", pair.getPrivate().getEncoded()),
                        "grantor.tokens.partner.public-key=file:" + publicKey,
                        "grantor.tokens.partner.key-id=2026-11",
                        "grantor.tokens.partner.issuer=https://partner.example,https://other.example",
                        "grantor.tokens.partner.leeway=10s",
                        "grantor.tokens.partner.max-lifetime=1h")
                .run(context -> {
                    SigningKey key = context.getBean(SigningKey.class);
                    String jwt = PartnerTokens.builder(key)
                            .issuer("https://other.example")
                            .build()
                            .toJwt();

                    TokenVerifier<?> verifier = context.getBean(TokenVerifier.class);
                    assertThat(verifier.verify(jwt).keyId()).hasValue("2026-11");
                });
    }

    @Test
    void privateKeyAloneMintsTokens() {
        runner.withPropertyValues(
                        "grantor.tokens.partner.type=" + PartnerToken.class.getName(),
                        "grantor.tokens.partner.algorithm=EDDSA",
                        "grantor.tokens.partner.private-key="
                                + pem("PRIVATE", ed25519().getPrivate().getEncoded()))
                .run(context -> {
                    assertThat(context.getBean(SigningKey.class).algorithm().headerName())
                            .isEqualTo("EdDSA");
                    assertThat(context.getBeanNamesForType(TokenVerifier.class)).isEmpty();
                });
    }

    @Test
    void tokenThatIsNotForRequestsNeedsNoAudience() {
        runner.withPropertyValues(
                        "grantor.tokens.service.type=" + ServiceToken.class.getName(),
                        "grantor.tokens.service.secret.text=" + SECRET,
                        "grantor.tokens.service.bearer=false")
                .run(context -> {
                    assertThat(context.getStartupFailure()).isNull();
                    assertThat(context.getBean(ConfiguredTokens.class).bearer()).isNull();
                });
    }

    static final class TwoVerifiers {
        @Autowired
        TokenVerifier<ServiceToken> service;

        @Autowired
        TokenVerifier<PartnerToken> partner;

        @Autowired
        TokenVerifier<?> any;
    }

    @Test
    void eachTokenHasItsVerifierAndAllHaveOne() {
        service(runner)
                .withPropertyValues(
                        "grantor.tokens.service.secret.text=" + SECRET,
                        "grantor.tokens.partner.type=" + PartnerToken.class.getName(),
                        "grantor.tokens.partner.issuer=https://partner.example",
                        "grantor.tokens.partner.jwk-set-uri=https://partner.example/jwks")
                .withBean(TwoVerifiers.class)
                .run(context -> {
                    TwoVerifiers verifiers = context.getBean(TwoVerifiers.class);
                    String jwt = ServiceTokens.builder(context.getBean(SigningKey.class))
                            .audience("rooms")
                            .subject("calendar")
                            .build()
                            .toJwt();

                    assertThat(verifiers.any.verify(jwt).claims())
                            .isEqualTo(verifiers.service.verify(jwt).claims());
                    assertThat(verifiers.partner).isNotSameInstanceAs(verifiers.any);
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class Checks {
        @Bean
        VerifierCustomizer<ServiceToken> nobody() {
            return verifier -> verifier.check(token -> {
                throw new IllegalStateException("revoked");
            });
        }

        @Bean
        VerifierCustomizer<PartnerToken> others() {
            return verifier -> {
                throw new AssertionError("not for this type");
            };
        }
    }

    @Test
    void verifierIsCustomized() {
        service(runner)
                .withPropertyValues("grantor.tokens.service.secret.text=" + SECRET)
                .withUserConfiguration(Checks.class)
                .run(context -> {
                    String jwt = ServiceTokens.builder(context.getBean(SigningKey.class))
                            .audience("rooms")
                            .subject("calendar")
                            .build()
                            .toJwt();
                    TokenVerifier<?> verifier = context.getBean(TokenVerifier.class);

                    assertThrows(TokenRefusedException.class, () -> verifier.verify(jwt));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type=com.acme.NoSuchToken; secret.text=canary | grantor.tokens.service.type: its value cannot be read
            type=java.lang.String; secret.text=canary     | grantor.tokens.service.type: java.lang.String: no companion
            secret.text=canary                            | grantor.tokens.service.type: required
            type=S; audience=rooms                        | grantor.tokens.service: needs a key
            type=S; secret=canary                         | grantor.tokens.service.secret: has properties of its own
            type=S; secret.txt=canary                     | grantor.tokens.service.secret.txt: there is no such property
            type=S; audiance=canary                       | grantor.tokens.service.audiance: there is no such property
            type=S; audience=rooms; secret.text=canary    | grantor.tokens.service.secret: has 6 bytes (48 bits), but HS256
            type=S; audience=rooms; secret.hex=canary     | grantor.tokens.service.secret.hex: is not hexadecimal
            type=S; secret.form=text                      | grantor.tokens.service.secret: give exactly one of
            type=S; secret.text=canary; secret.hex=canary | grantor.tokens.service.secret: give exactly one of
            type=S; secret.text=canary; secret.form=text  | grantor.tokens.service.secret.form: of no use without a file
            type=S; secret.file=canary                    | grantor.tokens.service.secret.form: required
            type=S; secret.file=canary; secret.form=hex   | grantor.tokens.service.secret.file: is not the location
            type=S; private-key=canary                    | grantor.tokens.service.private-key: is neither PEM nor
            type=S; secret.text=canary; private-key=x     | grantor.tokens.service.private-key: of no use beside
            type=S; secret.text=LONG                      | grantor.tokens.service.audience: required
            type=S; secret.text=LONG; issuer=canary       | grantor.tokens.service.issuer: of no use
            type=S; secret.text=LONG; audience=rooms; leeway=1h | grantor.tokens.service.leeway: must be
            type=S; secret.text=LONG; audience=rooms; leeway=soon | grantor.tokens.service.leeway: its value cannot
            type=S; secret.text=LONG; audience=rooms; algorithm=HS512 | grantor.tokens.service.algorithm: a ServiceToken
            type=S; secret.text=LONG; audience=rooms; max-lifetime=0s | grantor.tokens.service.max-lifetime: must be
            type=P; issuer=x; secret.text=LONG            | grantor.tokens.service.algorithm: required
            type=P; issuer=x; secret.text=LONG; algorithm=es256 | grantor.tokens.service.secret: of no use
            type=P; issuer=x; jwk-set-uri=http://canary.example/ | grantor.tokens.service.jwk-set-uri: must be https
            """)
    void wrongPropertyStopsTheStartWithASentence(String properties, String sentence) {
        String[] given = Arrays.stream(properties.strip().split("; "))
                .map(property -> "grantor.tokens.service."
                        + property.replace("type=S", "type=" + ServiceToken.class.getName())
                                .replace("type=P", "type=" + PartnerToken.class.getName())
                                .replace("LONG", SECRET))
                .toArray(String[]::new);

        runner.withPropertyValues(given).run(context -> {
            Throwable failure = context.getStartupFailure();
            assertWithMessage(properties).that(failure).isNotNull();
            FailureAnalysis analysis = analysis(failure);
            assertThat(analysis.getDescription()).startsWith(sentence);
            assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain("canary");
            assertThat(stackTrace(failure)).doesNotContain("canary");
        });
    }

    private static FailureAnalysis analysis(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, WHAT_ANALYZERS_ASK_FOR, (type, name, failed) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not analyzed", failure));
    }

    private static String stackTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @Test
    void addressNeedsAnArtifact() {
        runner.withPropertyValues(
                        "grantor.tokens.partner.type=" + PartnerToken.class.getName(),
                        "grantor.tokens.partner.issuer=https://partner.example",
                        "grantor.tokens.partner.jwk-set-uri=https://partner.example/jwks")
                .withClassLoader(new FilteredClassLoader("dev.grantor.jwks"))
                .run(context -> assertThat(analysis(context.getStartupFailure()).getDescription())
                        .isEqualTo("grantor.tokens.partner.jwk-set-uri: needs dev.grantor:grantor-jwks; add it to the"
                                + " dependencies"));
    }

    @Test
    void propertiesShowNoSecret() {
        service(runner)
                .withPropertyValues("grantor.tokens.service.secret.text=" + SECRET)
                .run(context -> assertThat(
                                context.getBean(GrantorProperties.class).toString())
                        .doesNotContain("canary"));
    }

    @Test
    void pathsAreOnlyPublicWhereTokensAreNeeded() {
        runner.withPropertyValues("grantor.public-paths=/login")
                .run(context -> assertThat(analysis(context.getStartupFailure()).getDescription())
                        .startsWith("grantor.public-paths: of no use"));
    }

    @Test
    void applicationWithoutTokensStarts() {
        runner.run(context -> assertThat(context.getStartupFailure()).isNull());
    }
}
