package dev.grantor.examples.spring;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The key of the service, made for the tests, and where its public half is published. */
final class IssuerKeys {

    /** Nobody listens there. */
    static final String NOWHERE = "http://localhost:1/jwks";

    private static final ECKey KEY = key();
    private static final HttpServer SERVER = server();

    private IssuerKeys() {}

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("2026-11").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpServer server() {
        byte[] set = new JWKSet(KEY).toString().getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, set.length);
                exchange.getResponseBody().write(set);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String pem() {
        try {
            String encoded =
                    Base64.getEncoder().encodeToString(KEY.toECPrivateKey().getEncoded());
            return "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n";
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static void publish(DynamicPropertyRegistry registry) {
        register(registry, "http://localhost:" + SERVER.getAddress().getPort() + "/jwks");
    }

    static void register(DynamicPropertyRegistry registry, String address) {
        registry.add("SERVICE_PRIVATE_KEY", IssuerKeys::pem);
        registry.add("SERVICE_PRIVATE_JWK", KEY::toJSONString);
        registry.add("SERVICE_KEY_ID", KEY::getKeyID);
        registry.add("SERVICE_KEYS", () -> address);
    }
}
