package dev.grantor.examples.quickstart;

import dev.grantor.AccessToken;
import dev.grantor.ApiKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.inspect.TokenInspector;
import dev.grantor.twilio.VideoGrants;
import java.time.Duration;
import java.util.List;

/**
 * Signs a token that carries a grant of our own and one of Twilio's, shows what is in it, verifies it and reads it
 * back.
 */
public final class Quickstart {

    private Quickstart() {}

    /** Needs no arguments; uses your API key if the environment has one. */
    public static void main(String[] arguments) {
        ApiKey key = apiKey();
        AccessToken token = AccessToken.builder(key)
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
        System.out.println("Token\n" + jwt + "\n");
        System.out.println(TokenInspector.builder().build().inspect(jwt).report());

        VerifiedToken verified = TokenVerifier.of(key).verify(jwt);
        RoomBookingGrant grant = verified.require(RoomBookingGrants.TYPE);
        System.out.println("Verified, and read back");
        System.out.println("  identity   " + verified.identity().orElseThrow());
        System.out.println("  room       " + grant.roomId());
        System.out.println("  seats      " + grant.seats().orElseThrow());
        System.out.println("  layout     " + grant.layout());
        System.out.println("  equipment  " + String.join(", ", grant.equipment()));
        System.out.println("  host       " + grant.host().name());
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
}
