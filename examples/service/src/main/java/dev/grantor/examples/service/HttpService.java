package dev.grantor.examples.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** The JDK's own web server, on loopback. Prints its port when it listens. */
final class HttpService {

    private HttpService() {}

    /** What is answered to a request for a path. */
    interface Handler {
        Answer handle(HttpExchange request) throws Exception;
    }

    record Answer(int status, String body) {}

    static void start(int port, Map<String, Handler> handlers) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        handlers.forEach((path, handler) -> server.createContext(path, request -> answer(request, handler)));
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private static void answer(HttpExchange request, Handler handler) throws IOException {
        try (request) {
            Answer answer;
            try {
                answer = handler.handle(request);
            } catch (Exception e) {
                e.printStackTrace();
                answer = new Answer(500, "");
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().set("Content-Type", "application/json");
            request.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            request.getResponseBody().write(body);
        }
    }
}
