package dev.grantor.jwks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Publishes a JWK set, or answers as a test wants it to. */
final class JwkServer implements AutoCloseable {

    /** One answer. */
    interface Answer {
        void send(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final AtomicInteger fetches = new AtomicInteger();
    private final AtomicInteger dropped = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Answer answer = status(404);

    JwkServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        boolean forKeys = exchange.getRequestURI().getPath().equals("/jwks");
        if (forKeys) {
            fetches.incrementAndGet();
        }
        try (exchange) {
            (forKeys ? answer : json(Jwks.NONE)).send(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks?token=hidden");
    }

    void answer(Answer newAnswer) {
        answer = newAnswer;
    }

    int fetches() {
        return fetches.get();
    }

    /** How many times {@link #drip} lost its connection. */
    int dropped() {
        return dropped.get();
    }

    /** How many bytes of {@link #endless} went out. */
    long sent() {
        return sent.get();
    }

    static Answer json(String body) {
        return body("application/json", body.getBytes(UTF_8));
    }

    static Answer body(String contentType, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    static Answer status(int status) {
        return exchange -> {
            byte[] body = Jwks.NONE.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        };
    }

    static Answer redirect(int status) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** A body that is cut off. */
    static Answer truncated(String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
        };
    }

    /** Says nothing. */
    Answer hang() {
        return exchange -> closed.await();
    }

    /** One byte every 20 milliseconds. */
    Answer drip() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (!closed.await(20, TimeUnit.MILLISECONDS)) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                }
            } catch (IOException e) {
                dropped.incrementAndGet();
                throw e;
            }
        };
    }

    /** 100 MB. */
    Answer endless(int status) {
        return exchange -> {
            byte[] part = new byte[100_000];
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, 1_000L * part.length);
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write(part);
                sent.addAndGet(part.length);
            }
        };
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
