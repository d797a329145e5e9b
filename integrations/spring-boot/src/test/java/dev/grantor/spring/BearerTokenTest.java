package dev.grantor.spring;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.SigningKey;
import dev.grantor.spring.app.PartnerTokens;
import dev.grantor.spring.app.RoomApplication;
import dev.grantor.spring.app.RoomBookingGrants;
import dev.grantor.spring.app.ServiceTokens;
import dev.grantor.testing.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** An application with properties, and no line of code about tokens but in its handlers. */
@AutoConfigureMockMvc
@SpringBootTest(
        classes = RoomApplication.class,
        properties = {
            "grantor.tokens.service.type=dev.grantor.spring.app.ServiceToken",
            "grantor.tokens.service.secret.text=" + BearerTokenTest.SECRET,
            "grantor.tokens.service.audience=rooms",
            "grantor.tokens.partner.type=dev.grantor.spring.app.PartnerToken",
            "grantor.tokens.partner.jwk-set-uri=http://localhost:1/jwks?key=canary",
            "grantor.tokens.partner.issuer=https://partner.example",
            "management.endpoints.web.exposure.include=*",
            "management.endpoint.env.show-values=always",
            "management.endpoint.configprops.show-values=always",
            "management.endpoint.health.show-details=always",
            "grantor.public-paths=/nullable",
            "some.other.name=" + BearerTokenTest.SECRET
        })
class BearerTokenTest {

    static final String SECRET = "canary-canary-and-thirty-two-bytes-or-more";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SigningKey signingKey;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private UserDetailsService users;

    private ServiceTokens.Builder calendar() {
        return ServiceTokens.builder(signingKey).audience("rooms").subject("calendar");
    }

    private ServiceTokens.Builder booker() {
        return calendar().booking(RoomBookingGrants.builder().roomId("R-42").build());
    }

    private static MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String jwt) throws Exception {
        return answer(request.header(HttpHeaders.AUTHORIZATION, "Bearer " + jwt));
    }

    private MockHttpServletResponse answer(String path, ServiceTokens.Builder token) throws Exception {
        return answer(get(path), token.build().toJwt());
    }

    private static String challenge(MockHttpServletResponse response) {
        return String.valueOf(response.getHeader(HttpHeaders.WWW_AUTHENTICATE));
    }

    @ParameterizedTest
    @CsvSource({
        "/booking, '{\"room_id\":\"R-42\"}'",
        "/optional, R-42",
        "/nullable, R-42",
        "/token, calendar",
        "/claims, calendar",
        "/authorities, [GRANT_room_booking]"
    })
    void handlersAreGivenWhatTheTokenHas(String path, String expected) throws Exception {
        MockHttpServletResponse response = answer(path, booker());

        assertThat(response.getContentAsString()).isEqualTo(expected);
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/optional, none", "/nullable, none", "/claims, calendar", "/authorities, []"})
    void grantThatIsNotThereIsEmptyWhereItMayBe(String path, String expected) throws Exception {
        assertThat(answer(path, calendar()).getContentAsString()).isEqualTo(expected);
    }

    @Test
    void grantThatIsMissingIs403() throws Exception {
        MockHttpServletResponse response = answer("/booking", calendar());

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(challenge(response)).isEqualTo("Bearer error=\"insufficient_scope\", scope=\"room_booking\"");
    }

    @Test
    void tokenOfAnotherTypeIs403() throws Exception {
        MockHttpServletResponse response = answer("/partner", booker());

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(challenge(response)).isEqualTo("Bearer error=\"insufficient_scope\"");
    }

    @Test
    void noTokenIs401() throws Exception {
        MockHttpServletResponse response = answer(get("/booking"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(challenge(response)).isEqualTo("Bearer");
    }

    @Test
    void publicPathNeedsNoToken() throws Exception {
        assertThat(answer(get("/nullable")).getContentAsString()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"Bearer, TOKEN_MISSING", "Bearer no.token.at.all, MALFORMED_STRUCTURE", "bearer x, MALFORMED_STRUCTURE"
    })
    void whatIsNoTokenIs401(String header, String code) throws Exception {
        MockHttpServletResponse response = answer(get("/booking").header(HttpHeaders.AUTHORIZATION, header));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(challenge(response))
                .isEqualTo("Bearer error=\"invalid_token\", error_description=\"%s\"".formatted(code));
    }

    @Test
    void otherSchemesAreNoTokens() throws Exception {
        MockHttpServletResponse response = answer(get("/booking").header(HttpHeaders.AUTHORIZATION, "Basic YTpi"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(challenge(response)).isEqualTo("Bearer");
    }

    @Test
    void severalAuthorizationHeadersAre401() throws Exception {
        MockHttpServletResponse response = answer(
                get("/booking").header(HttpHeaders.AUTHORIZATION, "Basic YTpi"),
                booker().build().toJwt());

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(challenge(response)).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void expiredTokenIs401() throws Exception {
        InstantSource yesterday = () -> InstantSource.system().instant().minus(Duration.ofDays(1));

        MockHttpServletResponse response =
                answer(get("/booking"), booker().clock(yesterday).build().toJwt());

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(challenge(response))
                .isEqualTo("Bearer error=\"invalid_token\", error_description=\"TOKEN_EXPIRED\"");
    }

    @Test
    void tokenOfAnotherKeyIs401() throws Exception {
        String stranger = TestTokens.of(ServiceTokens.TYPE)
                .withClock(InstantSource.system())
                .jwt(key -> ServiceTokens.builder(key).audience("rooms").subject("x"));

        MockHttpServletResponse response = answer(get("/booking"), stranger);

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(challenge(response))
                .isEqualTo("Bearer error=\"invalid_token\", error_description=\"SIGNATURE_MISMATCH\"");
    }

    @Test
    void tokenForAnotherServiceIs401() throws Exception {
        assertThat(answer("/booking", booker().audience("cars")).getStatus()).isEqualTo(401);
    }

    @Test
    void keysThatCannotBeHadAre503() throws Exception {
        String partner = TestTokens.of(PartnerTokens.TYPE)
                .withClock(InstantSource.system())
                .jwt(key -> PartnerTokens.builder(key).issuer("https://partner.example"));

        MockHttpServletResponse response = answer(get("/partner"), partner);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader(HttpHeaders.WWW_AUTHENTICATE)).isNull();
    }

    @Test
    void grantInABodyIsRead() throws Exception {
        MockHttpServletResponse response = answer(
                MockMvcRequestBuilders.post("/bookings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"booking\":{\"room_id\":\"R-1\"}}"),
                calendar().build().toJwt());

        assertThat(response.getContentAsString()).isEqualTo("R-1");
    }

    @Test
    void badGrantInABodyIs400AndSaysWhatIsWrong() throws Exception {
        MockHttpServletResponse response = answer(
                MockMvcRequestBuilders.post("/bookings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"booking\":{\"room_id\":\"R-1\",\"room_id\":[\"canary\"]}}"),
                calendar().build().toJwt());

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"path\":\"grants.room_booking");
        assertThat(response.getContentAsString()).contains("\"code\":\"MALFORMED_");
        assertThat(response.getContentAsString()).doesNotContain("canary");
    }

    @Test
    void bodyThatIsNoJsonIsNoMatterOfGrants() throws Exception {
        MockHttpServletResponse response = answer(
                MockMvcRequestBuilders.post("/bookings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{"),
                calendar().build().toJwt());

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void tokensAreCountedByTheCodeOfTheirRefusal() throws Exception {
        double good = counted("OK");
        double foreign = counted("SIGNATURE_MISMATCH");

        answer("/claims", booker());
        tokenOfAnotherKeyIs401();

        assertThat(counted("OK")).isEqualTo(good + 1);
        assertThat(counted("SIGNATURE_MISMATCH")).isEqualTo(foreign + 1);
    }

    private double counted(String code) {
        return meters.counter("grantor.verifications", "code", code).count();
    }

    @ParameterizedTest
    @CsvSource({"/actuator/env", "/actuator/configprops", "/actuator/env/grantor.tokens.service.secret.text"})
    void secretsAreHiddenEvenWhereValuesAreShown(String path) throws Exception {
        String shown = answer(path, booker()).getContentAsString();

        assertThat(shown).contains("******");
        assertThat(shown).doesNotContain("canary-canary");
    }

    @Test
    void healthTellsThatKeysCannotBeHad() throws Exception {
        String health = answer("/actuator/health", booker()).getContentAsString();

        assertThat(health).contains("\"grantor\":{\"details\":{\"partner\":\"");
        assertThat(health).contains("\"status\":\"DOWN\"");
        assertThat(health).doesNotContain("canary");
    }

    @Test
    void noUserIsMadeUp() {
        assertThrows(UsernameNotFoundException.class, () -> users.loadUserByUsername("user"));
    }
}
