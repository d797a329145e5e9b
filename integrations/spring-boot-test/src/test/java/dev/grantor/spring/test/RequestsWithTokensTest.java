package dev.grantor.spring.test;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.spring.test.TokenRequests.token;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.grantor.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A slice of an application whose keys are elsewhere: no server, no network. */
@WebMvcTest(
        properties = {
            "grantor.tokens.service.type=dev.grantor.spring.test.ServiceToken",
            "grantor.tokens.service.jwk-set-uri=https://auth.acme.example/jwks",
            "grantor.tokens.service.issuer=https://auth.acme.example",
            "grantor.tokens.service.audience=rooms,desks"
        })
class RequestsWithTokensTest {

    @RestController
    @SpringBootApplication
    static class Application {

        @GetMapping("/booking")
        RoomBookingGrant booking(RoomBookingGrant booking) {
            return booking;
        }

        @PostMapping("/booking")
        RoomBookingGrant book(@RequestBody RoomBookingGrant booking) {
            return booking;
        }

        @GetMapping("/token")
        String token(ServiceToken token) {
            return token.subject() + " " + token.issuer() + " " + token.audience();
        }

        @GetMapping("/badge")
        int badge(BadgeToken token) {
            return token.floor();
        }
    }

    private static final String BOOKING = "{'grants': {'room_booking': {'room_id': 'R-42'}}}";

    @Autowired
    private MockMvc mvc;

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    @Test
    @WithGrant(BOOKING)
    void grantIsThere() throws Exception {
        assertThat(answer(get("/booking")).getContentAsString()).isEqualTo("{\"room_id\":\"R-42\"}");
    }

    @Test
    @WithGrant
    void grantIsMissing() throws Exception {
        assertThat(answer(get("/booking")).getStatus()).isEqualTo(403);
    }

    @Test
    void tokenIsMissing() throws Exception {
        assertThat(answer(get("/booking")).getStatus()).isEqualTo(401);
    }

    @Test
    @WithGrant
    void originIsThatOfTheProperties() throws Exception {
        assertThat(answer(get("/token")).getContentAsString()).isEqualTo("test https://auth.acme.example rooms");
    }

    @Test
    @WithGrant("{'sub': 'calendar', 'aud': 'desks'}")
    void claimsThatAreGivenStay() throws Exception {
        assertThat(answer(get("/token")).getContentAsString()).isEqualTo("calendar https://auth.acme.example desks");
    }

    @Test
    @WithGrant(token = BadgeToken.class, value = "{'floor': 3}")
    void tokenMayBeAnother() throws Exception {
        assertThat(answer(get("/badge")).getContentAsString()).isEqualTo("3");
    }

    @Test
    void requestHasATypedToken() throws Exception {
        TestTokens<ServiceToken> tokens = TestTokens.of(ServiceTokens.TYPE);

        MockHttpServletResponse response = answer(get("/booking")
                .with(token(tokens.verified(key -> ServiceTokens.builder(key)
                        .issuer("https://auth.acme.example")
                        .audience("rooms")
                        .subject("calendar")
                        .booking(RoomBookingGrants.builder().roomId("R-1").build())))));

        assertThat(response.getContentAsString()).isEqualTo("{\"room_id\":\"R-1\"}");
    }

    @Test
    @WithGrant
    void grantIsInTheBody() throws Exception {
        MockHttpServletResponse response =
                answer(post("/booking").contentType(MediaType.APPLICATION_JSON).content("{\"room_id\":\"R-7\"}"));

        assertThat(response.getContentAsString()).isEqualTo("{\"room_id\":\"R-7\"}");
    }
}
