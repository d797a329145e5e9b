package dev.grantor.benchmarks.keys;

import com.sun.net.httpserver.HttpServer;
import dev.grantor.KeySource;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.jjwt.JwkSet;
import dev.grantor.jwks.RemoteJwkSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Five keys that are published on loopback, and what fetches them. */
final class LocalKeySet implements AutoCloseable {

    static final String KEY_ID = "key-3";

    private final HttpServer server;
    private final RemoteJwkSet remote;

    LocalKeySet() {
        List<VerificationKey> keys = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> VerificationKey.of(
                                Algorithm.ES256, Pairs.of(Algorithm.ES256).getPublic())
                        .withId("key-" + number))
                .toList();
        byte[] json = JwkSet.of(keys).toJson().getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", request -> {
            request.getResponseHeaders().set("Content-Type", "application/json");
            request.sendResponseHeaders(200, json.length);
            request.getResponseBody().write(json);
            request.close();
        });
        server.start();
        remote = RemoteJwkSet.builder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                .cacheTime(Duration.ofHours(1))
                .build();
    }

    KeySource source() {
        return remote;
    }

    @Override
    public void close() {
        remote.close();
        server.stop(0);
    }
}
