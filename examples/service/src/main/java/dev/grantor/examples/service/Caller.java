package dev.grantor.examples.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks services on loopback. */
final class Caller {

    private final HttpClient client = HttpClient.newHttpClient();

    static URI address(int port, String path) {
        return URI.create(
                "http://%s:%s%s".formatted(InetAddress.getLoopbackAddress().getHostAddress(), port, path));
    }

    /** The body of the answer. */
    String ask(int port, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(port, path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The status of the answer to a request with a token. */
    int status(int port, String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(port, path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(20))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
