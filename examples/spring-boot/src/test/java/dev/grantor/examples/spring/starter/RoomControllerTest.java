package dev.grantor.examples.spring.starter;

import static dev.grantor.spring.test.TokenRequests.token;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.grantor.SigningKey;
import dev.grantor.spring.test.WithGrant;
import dev.grantor.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MockMvc;

/** Tests of a handler, without a server and without the service's keys. */
@WebMvcTest(
        properties = {
            "grantor.tokens.service.type=dev.grantor.examples.spring.starter.ServiceToken",
            "grantor.tokens.service.jwk-set-uri=https://auth.acme.example/jwks",
            "grantor.tokens.service.audience=rooms"
        })
class RoomControllerTest {

    private static final TestTokens<ServiceToken> TOKENS = TestTokens.of(ServiceTokens.TYPE);

    @TestConfiguration
    static class Keys {
        @Bean
        SigningKey signingKey() {
            return TOKENS.key();
        }
    }

    @Autowired
    private MockMvc mvc;

    @Test
    @WithGrant("{'grants': {'room_booking': {'room_id': 'R-42'}}}")
    void roomIsBooked() throws Exception {
        mvc.perform(put("/rooms/R-42")).andExpect(content().string("R-42 is booked"));
    }

    @Test
    @WithGrant
    void withoutTheGrantItIsNot() throws Exception {
        mvc.perform(put("/rooms/R-42")).andExpect(status().isForbidden());
    }

    @Test
    void typedTokenBooksItsRoomAlone() throws Exception {
        var booker = TOKENS.verified(key -> ServiceTokens.builder(key)
                .audience("rooms")
                .subject("calendar")
                .booking(RoomBookingGrants.builder().roomId("R-1").build()));

        mvc.perform(put("/rooms/R-1").with(token(booker))).andExpect(status().isOk());
        mvc.perform(put("/rooms/R-42").with(token(booker))).andExpect(status().isForbidden());
    }
}
