package dev.grantor.examples.spring;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Both services do the same. */
class RoomServiceTest {

    @AutoConfigureMockMvc
    abstract static class Service {

        @Autowired
        private MockMvc mvc;

        MockHttpServletResponse answer(RequestBuilder request) throws Exception {
            return mvc.perform(request).andReturn().getResponse();
        }

        MockHttpServletResponse mint(String booking) throws Exception {
            return answer(MockMvcRequestBuilders.post("/tokens")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"subject\":\"calendar\"" + booking + "}"));
        }

        MockHttpServletResponse book(String room, String jwt) throws Exception {
            return answer(
                    MockMvcRequestBuilders.put("/rooms/" + room).header(HttpHeaders.AUTHORIZATION, "Bearer " + jwt));
        }
    }

    abstract static class Working extends Service {

        @DynamicPropertySource
        static void keys(DynamicPropertyRegistry registry) {
            IssuerKeys.publish(registry);
        }

        private String token() throws Exception {
            return mint(",\"booking\":{\"room_id\":\"R-42\"}").getContentAsString();
        }

        @Test
        void roomIsBookedWithATokenThatTheServiceMinted() throws Exception {
            MockHttpServletResponse response = book("R-42", token());

            assertThat(response.getContentAsString()).isEqualTo("R-42 is booked");
        }

        @Test
        void otherRoomIs403() throws Exception {
            assertThat(book("R-1", token()).getStatus()).isEqualTo(403);
        }

        @Test
        void missingGrantIs403() throws Exception {
            MockHttpServletResponse response = book("R-42", mint("").getContentAsString());

            assertThat(response.getStatus()).isEqualTo(403);
            assertThat(response.getHeader(HttpHeaders.WWW_AUTHENTICATE)).contains("error=\"insufficient_scope\"");
        }

        @Test
        void missingTokenIs401() throws Exception {
            MockHttpServletResponse response = answer(MockMvcRequestBuilders.put("/rooms/R-42"));

            assertThat(response.getStatus()).isEqualTo(401);
            assertThat(response.getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer");
        }

        @Test
        void badTokenIs401() throws Exception {
            MockHttpServletResponse response = book("R-42", token() + "x");

            assertThat(response.getStatus()).isEqualTo(401);
            assertThat(response.getHeader(HttpHeaders.WWW_AUTHENTICATE)).contains("error=\"invalid_token\"");
        }

        @Test
        void badGrantInABodyIs400() throws Exception {
            MockHttpServletResponse response = mint(",\"booking\":{}");

            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getContentType()).isEqualTo("application/problem+json");
        }
    }

    abstract static class Unavailable extends Service {

        @DynamicPropertySource
        static void keys(DynamicPropertyRegistry registry) {
            IssuerKeys.register(registry, IssuerKeys.NOWHERE);
        }

        @Test
        void keysThatCannotBeHadAre503() throws Exception {
            assertThat(book("R-42", mint("").getContentAsString()).getStatus()).isEqualTo(503);
        }
    }

    @Nested
    @SpringBootTest(
            classes = dev.grantor.examples.spring.starter.Application.class,
            properties = "spring.config.name=starter")
    class WithTheStarter extends Working {}

    @Nested
    @SpringBootTest(
            classes = dev.grantor.examples.spring.starter.Application.class,
            properties = "spring.config.name=starter")
    class WithTheStarterAndWithoutKeys extends Unavailable {}

    @Nested
    @SpringBootTest(classes = dev.grantor.examples.spring.jwt.Application.class, properties = "spring.config.name=jwt")
    class WithSpringsOwn extends Working {}

    @Nested
    @SpringBootTest(classes = dev.grantor.examples.spring.jwt.Application.class, properties = "spring.config.name=jwt")
    class WithSpringsOwnAndWithoutKeys extends Unavailable {}
}
