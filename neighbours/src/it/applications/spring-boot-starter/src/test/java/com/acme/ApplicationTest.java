package com.acme;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.grantor.spring.test.WithGrant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@AutoConfigureMockMvc
@SpringBootTest(properties = "SERVICE_SECRET=a secret of thirty-two bytes or more")
class ApplicationTest {

    private static final String GRANT = "{\"room_id\":\"R-42\"}";

    @Autowired
    private MockMvc mvc;

    private String mint() throws Exception {
        return mvc.perform(post("/tokens").contentType(MediaType.APPLICATION_JSON).content(GRANT))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void mintedTokenOpensTheHandler() throws Exception {
        mvc.perform(get("/booking").header(HttpHeaders.AUTHORIZATION, "Bearer " + mint()))
                .andExpect(content().string(GRANT));
    }

    @Test
    void noTokenIs401() throws Exception {
        mvc.perform(get("/booking"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    @Test
    @WithGrant
    void missingGrantIs403() throws Exception {
        mvc.perform(get("/booking")).andExpect(status().isForbidden());
    }

    @Test
    void badGrantIs400() throws Exception {
        mvc.perform(post("/tokens").contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
