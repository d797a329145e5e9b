package dev.grantor.spring;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.spring.app.PartnerToken;
import dev.grantor.spring.app.RoomBookingGrant;
import dev.grantor.spring.app.ServiceToken;
import dev.grantor.spring.app.ServiceTokens;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** What {@code process-aot} does: an application is compiled ahead of time, without its secrets, and runs with them. */
@CompileWithForkedClassLoader
class AheadOfTimeTest {

    /** As little as it takes: all that is generated is compiled. */
    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackageClasses = RoomBookingGrant.class)
    @ImportAutoConfiguration({
        GrantorAutoConfiguration.class,
        GrantorJacksonAutoConfiguration.class,
        GrantorSecurityAutoConfiguration.class,
        GrantorWebMvcAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class
    })
    static class Application {}

    private static final Map<String, String> WITHOUT_SECRET = Map.of(
            "grantor.tokens.service.type", ServiceToken.class.getName(),
            "grantor.tokens.service.secret.text", "${SERVICE_SECRET}",
            "grantor.tokens.service.audience", "rooms");

    private static TestGenerationContext processed() {
        AnnotationConfigServletWebApplicationContext context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Application.class);
        set(context, WITHOUT_SECRET);
        TestGenerationContext generated = new TestGenerationContext();
        new ApplicationContextAotGenerator().processAheadOfTime(context, generated);
        generated.writeGeneratedContent();
        return generated;
    }

    private static void set(ConfigurableApplicationContext context, Map<String, String> properties) {
        TestPropertyValues.of(properties).applyTo(context.getEnvironment());
    }

    private static void run(TestGenerationContext generated, Consumer<GenericApplicationContext> test) {
        TestCompiler.forSystem().with(generated).compile(compiled -> {
            try (GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext())) {
                set(context, WITHOUT_SECRET);
                set(context, Map.of("SERVICE_SECRET", "a secret of thirty-two bytes or more"));
                initializer(compiled.getInstance(ApplicationContextInitializer.class))
                        .initialize(context);
                context.refresh();
                test.accept(context);
            }
        });
    }

    @SuppressWarnings("unchecked") // of the generated class
    private static ApplicationContextInitializer<GenericApplicationContext> initializer(
            ApplicationContextInitializer<?> generated) {
        return (ApplicationContextInitializer<GenericApplicationContext>) generated;
    }

    @Test
    void applicationRunsAsItWasCompiledAndNativeImagesKnowItsTypes() throws ClassNotFoundException {
        TestGenerationContext generated = processed();

        for (Class<?> declared : List.of(ServiceToken.class, PartnerToken.class, RoomBookingGrant.class)) {
            assertThat(RuntimeHintsPredicates.reflection()
                            .onFieldAccess(declared.getName() + "s", "TYPE")
                            .test(generated.getRuntimeHints()))
                    .isTrue();
        }
        run(generated, context -> {
            String jwt = ServiceTokens.builder(context.getBean(SigningKey.class))
                    .audience("rooms")
                    .subject("calendar")
                    .build()
                    .toJwt();

            assertThat(context.getBean(TokenVerifier.class).verify(jwt).claims())
                    .isInstanceOf(ServiceToken.class);
            assertThat(context.getBeanNamesForType(SecurityFilterChain.class))
                    .asList()
                    .containsExactly("grantorSecurityFilterChain");
        });
    }
}
