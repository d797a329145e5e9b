package dev.grantor.examples.service;

import com.sun.net.httpserver.HttpExchange;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.examples.service.HttpService.Answer;
import dev.grantor.jwks.RemoteJwkSet;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service that rooms are booked with: it knows its issuer's address, and no secret. */
public final class RoomService {

    private static final String SCHEME = "Bearer ";

    private final TokenVerifier<ServiceToken> verifier;

    private RoomService(TokenVerifier<ServiceToken> verifier) {
        this.verifier = verifier;
    }

    /**
     * Listens.
     *
     * @param arguments the port, 0 for any, and the address of the issuer's JWK set
     */
    public static void main(String[] arguments) throws Exception {
        RemoteJwkSet keys = RemoteJwkSet.builder(URI.create(arguments[1]))
                .minRefreshInterval(Duration.ofSeconds(1)) // for a rehearsal of seconds; 30 seconds by default
                .build();
        RoomService service = new RoomService(
                ServiceTokens.verifier().keys(keys).audience("rooms").build());
        HttpService.start(Integer.parseInt(arguments[0]), Map.of("/rooms/", service::book));
    }

    private Answer book(HttpExchange request) {
        String room = request.getRequestURI().getPath().substring("/rooms/".length());
        String authorization = request.getRequestHeaders().getFirst("Authorization");
        RoomBookingGrant booking;
        try {
            booking = verifier.verify(bearerToken(authorization)).claims().booking();
        } catch (VerificationException e) {
            return new Answer(e.code() == ErrorCode.KEY_UNAVAILABLE ? 503 : 401, "");
        }
        boolean allowed = booking != null && booking.roomId().equals(room);
        return allowed ? new Answer(200, "{\"room\":\"" + room + "\"}") : new Answer(403, "");
    }

    private static String bearerToken(@Nullable String authorization) {
        return authorization != null && authorization.startsWith(SCHEME)
                ? authorization.substring(SCHEME.length())
                : "";
    }
}
