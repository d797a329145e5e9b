package com.acme;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.grantor.HmacKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AutoConfigureMockMvc
@SpringBootTest(properties = "SERVICE_SECRET=a secret of thirty-two bytes or more")
class ApplicationTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private HmacKey key;

    private ServiceTokens.Builder calendar() {
        return ServiceTokens.builder(key).audience("rooms").subject("calendar");
    }

    private ResultActions booking(String jwt) throws Exception {
        return mvc.perform(get("/booking").header("Authorization", "Bearer " + jwt));
    }

    @Test
    void grantOpensTheHandler() throws Exception {
        RoomBookingGrant grant = RoomBookingGrants.builder().roomId("R-42").build();

        booking(calendar().booking(grant).build().toJwt()).andExpect(content().string("{\"room_id\":\"R-42\"}"));
    }

    @Test
    void missingGrantIs403() throws Exception {
        booking(calendar().build().toJwt()).andExpect(status().isForbidden());
    }

    @Test
    void noTokenAndABadTokenAre401() throws Exception {
        mvc.perform(get("/booking")).andExpect(status().isUnauthorized());
        booking("no.token.here").andExpect(status().isUnauthorized());
    }
}
