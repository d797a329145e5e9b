package dev.grantor.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.AccessToken;
import dev.grantor.ApiKey;
import dev.grantor.twilio.VideoGrants;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Signs a token that carries a grant of our own and one of Twilio's, and shows what is in it. */
public final class Quickstart {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Quickstart() {}

    /** Needs no arguments; uses your API key if the environment has one. */
    public static void main(String[] arguments) throws IOException {
        AccessToken token = AccessToken.builder(apiKey())
                .identity("alice")
                .ttl(Duration.ofMinutes(30))
                .grant(RoomBookingGrants.builder()
                        .roomId("R-42")
                        .seats(6)
                        .layout(Layout.ROUND_TABLE)
                        .equipment(List.of("projector", "whiteboard"))
                        .host(Hosts.builder().name("Ada").extension(1815).build()))
                .grant(VideoGrants.builder().room("daily"))
                .build();

        String jwt = token.toJwt();
        System.out.println("Token\n" + jwt);

        String[] segments = jwt.split("\\.", 3);
        JsonNode payload = decode(segments[1]);
        System.out.println("\nHeader\n" + decode(segments[0]).toPrettyString());
        System.out.println("\nPayload\n" + payload.toPrettyString());

        String json = payload.at("/grants/room_booking").toString();
        RoomBookingGrant grant = RoomBookingGrants.TYPE.fromJson(json);
        System.out.println("\nRead back");
        System.out.println("room       " + grant.roomId());
        System.out.println("seats      " + grant.seats().orElseThrow());
        System.out.println("layout     " + grant.layout());
        System.out.println("equipment  " + String.join(", ", grant.equipment()));
        System.out.println("host       " + grant.host().name());
    }

    /** The key of the environment; without one a placeholder, whose tokens Twilio refuses. */
    private static ApiKey apiKey() {
        return System.getenv("TWILIO_API_KEY") == null
                ? ApiKey.of(
                        "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                        "SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                        "not-a-real-secret-not-a-real-key")
                : ApiKey.fromEnvironment();
    }

    private static JsonNode decode(String segment) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(segment));
    }
}
