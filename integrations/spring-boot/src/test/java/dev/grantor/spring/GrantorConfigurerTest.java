package dev.grantor.spring;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.spring.GrantorConfigurer.grantor;
import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.grantor.TokenVerifier;
import dev.grantor.spring.app.RoomBookingGrants;
import dev.grantor.spring.app.ServiceToken;
import dev.grantor.spring.app.ServiceTokens;
import dev.grantor.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application with a chain, and a verifier, of its own; people log in by a form. */
@AutoConfigureMockMvc
@SpringBootTest(classes = GrantorConfigurerTest.Application.class)
class GrantorConfigurerTest {

    private static final TestTokens<ServiceToken> TOKENS = TestTokens.of(ServiceTokens.TYPE);

    @RestController
    @EnableAutoConfiguration
    @Configuration(proxyBeanMethods = false)
    static class Application {

        @Bean
        TokenVerifier<ServiceToken> verifier() {
            return TOKENS.verifier().audience("rooms").build();
        }

        @Bean
        SecurityFilterChain security(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.requestMatchers("/rooms/**")
                            .hasAuthority("GRANT_room_booking")
                            .anyRequest()
                            .authenticated())
                    .formLogin(withDefaults())
                    .with(grantor(), withDefaults())
                    .build();
        }

        @GetMapping("/rooms/1")
        String room() {
            return "booked";
        }

        @PostMapping("/desks")
        String desk(ServiceToken token) {
            return token.subject();
        }
    }

    @Autowired
    private MockMvc mvc;

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder withToken(MockHttpServletRequestBuilder request, boolean booking) {
        String jwt = TOKENS.jwt(key -> {
            ServiceTokens.Builder token =
                    ServiceTokens.builder(key).audience("rooms").subject("calendar");
            return booking
                    ? token.booking(RoomBookingGrants.builder().roomId("1").build())
                    : token;
        });
        return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + jwt);
    }

    @Test
    void grantIsAnAuthority() throws Exception {
        assertThat(answer(withToken(get("/rooms/1"), true)).getContentAsString())
                .isEqualTo("booked");
    }

    @Test
    void authorityThatIsMissingIs403AndNamesTheGrant() throws Exception {
        MockHttpServletResponse response = answer(withToken(get("/rooms/1"), false));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getHeader(HttpHeaders.WWW_AUTHENTICATE))
                .isEqualTo("Bearer error=\"insufficient_scope\", scope=\"room_booking\"");
    }

    @Test
    void programIsChallengedAndABrowserIsSentToTheForm() throws Exception {
        MockHttpServletResponse program = answer(get("/rooms/1").accept(MediaType.APPLICATION_JSON));
        MockHttpServletResponse browser = answer(get("/rooms/1").accept(MediaType.TEXT_HTML));

        assertThat(program.getHeader(HttpHeaders.WWW_AUTHENTICATE)).isEqualTo("Bearer");
        assertThat(program.getStatus()).isEqualTo(401);
        assertThat(browser.getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void requestWithATokenNeedsNoProtectionFromForgedRequests() throws Exception {
        assertThat(answer(withToken(post("/desks"), false)).getContentAsString())
                .isEqualTo("calendar");
    }

    @Test
    void otherRequestsAreProtectedAsBefore() throws Exception {
        MockHttpServletResponse forged = answer(post("/desks"));
        MockHttpServletResponse anonymous = answer(post("/desks").with(csrf()));

        assertThat(forged.getStatus()).isEqualTo(403);
        assertThat(forged.getHeader(HttpHeaders.WWW_AUTHENTICATE)).isNull();
        assertThat(anonymous.getStatus()).isEqualTo(401);
    }

    @Test
    void tokenIsNotKeptInASession() throws Exception {
        assertThat(mvc.perform(withToken(get("/rooms/1"), true))
                        .andReturn()
                        .getRequest()
                        .getSession(false))
                .isNull();
    }

    @EnableWebSecurity
    @Configuration(proxyBeanMethods = false)
    static class WithoutVerifier {
        @Bean
        SecurityFilterChain security(HttpSecurity http) {
            return http.with(grantor(), withDefaults()).build();
        }
    }

    @Test
    void withoutAVerifierTheApplicationDoesNotStart() {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(GrantorAutoConfiguration.class))
                .withUserConfiguration(WithoutVerifier.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasCauseThat()
                        .hasMessageThat()
                        .contains("grantor.tokens: no token authenticates requests"));
    }
}
