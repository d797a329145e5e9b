package dev.grantor.examples.service;

import dev.grantor.examples.service.HttpService.Answer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The service that issues tokens. */
public final class Issuer {

    private Issuer() {}

    /**
     * Listens.
     *
     * @param arguments the port, 0 for any, and the folder of the keys
     */
    public static void main(String[] arguments) throws Exception {
        KeyFolder keys = new KeyFolder(Path.of(arguments[1]));
        AtomicInteger fetches = new AtomicInteger();
        HttpService.start(
                Integer.parseInt(arguments[0]),
                Map.of(
                        "/.well-known/jwks.json",
                        request -> {
                            fetches.incrementAndGet();
                            return new Answer(200, keys.published());
                        },
                        // Whoever reaches it gets a token here; a real issuer asks who is there (RFC 6749 §4.4).
                        "/token",
                        request -> new Answer(200, token(keys)),
                        // What an operator or a timer does, and what the rehearsal wants to know.
                        "/rotate",
                        request -> {
                            keys.rotate();
                            return new Answer(200, "");
                        },
                        "/fetches",
                        request -> new Answer(200, fetches.toString())));
    }

    private static String token(KeyFolder keys) throws Exception {
        return ServiceTokens.builder(keys.current())
                .audience("rooms")
                .subject("calendar")
                .booking(RoomBookingGrants.builder().roomId("R-42").build())
                .build()
                .toJwt();
    }
}
