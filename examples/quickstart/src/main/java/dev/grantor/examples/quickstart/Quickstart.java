package dev.grantor.examples.quickstart;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.inspect.TokenInspector;
import dev.grantor.twilio.ApiKey;
import dev.grantor.twilio.TwilioFindings;
import dev.grantor.twilio.TwilioToken;
import dev.grantor.twilio.TwilioTokens;
import dev.grantor.twilio.VideoGrants;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/**
 * Signs a token of our own, shows what is in it, verifies it and reads its grant back; then one of Twilio's that
 * carries the same grant.
 */
public final class Quickstart {

    private Quickstart() {}

    /** Needs no arguments; uses your Twilio API key if the environment has one. */
    public static void main(String[] arguments) {
        RoomBookingGrant booking = RoomBookingGrants.builder()
                .roomId("R-42")
                .seats(6)
                .layout(Layout.ROUND_TABLE)
                .equipment(List.of("projector", "whiteboard"))
                .host(Hosts.builder().name("Ada").extension(1815).build())
                .build();
        ownToken(booking);
        twilioToken(booking);
    }

    private static void ownToken(RoomBookingGrant booking) {
        HmacKey key = HmacKey.hs256(secret());

        String jwt = ServiceTokens.builder(key)
                .audience("rooms")
                .subject("calendar")
                .booking(booking)
                .build()
                .toJwt();
        System.out.println("A token of our own\n" + jwt + "\n");
        System.out.println(
                TokenInspector.builder(ServiceTokens.TYPE).build().inspect(jwt).report());

        TokenVerifier<ServiceToken> verifier =
                ServiceTokens.verifier().key(key).audience("rooms").build();
        ServiceToken claims = verifier.verify(jwt).claims();
        System.out.println("Verified, and read back");
        System.out.println("  subject    " + claims.subject());
        show(claims.booking());
    }

    private static void twilioToken(RoomBookingGrant booking) {
        ApiKey key = apiKey();

        String jwt = TwilioTokens.builder(key)
                .identity("alice")
                .ttl(Duration.ofMinutes(30))
                .grant(RoomBookingGrants.TYPE, booking)
                .grant(VideoGrants.builder().room("daily"))
                .build()
                .toJwt();
        System.out.println("A token of Twilio's\n" + jwt + "\n");
        System.out.println(TwilioFindings.inspector().build().inspect(jwt).report());

        VerifiedToken<TwilioToken> verified =
                TwilioTokens.verifier().key(key).build().verify(jwt);
        System.out.println("Verified, and read back");
        System.out.println("  identity   " + verified.claims().identity());
        show(verified.require(RoomBookingGrants.TYPE));
    }

    private static void show(RoomBookingGrant booking) {
        System.out.println("  room       " + booking.roomId());
        System.out.println("  seats      " + booking.seats().orElseThrow());
        System.out.println("  layout     " + booking.layout());
        System.out.println("  equipment  " + String.join(", ", booking.equipment()));
        System.out.println("  host       " + booking.host().name() + "\n");
    }

    /** A secret for this run; a service has its own from where its secrets are kept. */
    private static Secret secret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return Secret.bytes(secret);
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
