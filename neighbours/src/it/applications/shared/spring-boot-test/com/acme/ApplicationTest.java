package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ApplicationTest {

    private static HttpResponse<String> post(ConfigurableApplicationContext application, String json) throws Exception {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/rooms"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void grantIsReadFromARequestAndWrittenToAResponse() throws Exception {
        try (ConfigurableApplicationContext application =
                SpringApplication.run(Application.class, "--server.port=0", "--spring.main.banner-mode=off")) {
            HttpResponse<String> good = post(application, "{\"grant\":{\"room_id\":\"R-1\"}}");
            HttpResponse<String> bad = post(application, "{\"grant\":{\"room_id\":1}}");

            assertEquals("{\"grant\":{\"room_id\":\"R-1\",\"seats\":7}}", good.body());
            assertEquals(200, good.statusCode());
            assertEquals(400, bad.statusCode());
        }
    }
}
