package dev.grantor.spring.app;

import dev.grantor.VerifiedToken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class RoomApplication {

    public record Request(RoomBookingGrant booking) {}

    @GetMapping("/booking")
    RoomBookingGrant booking(RoomBookingGrant booking) {
        return booking;
    }

    @GetMapping("/optional")
    String optional(Optional<RoomBookingGrant> booking) {
        return booking.map(RoomBookingGrant::roomId).orElse("none");
    }

    @GetMapping("/nullable")
    String nullable(@Nullable RoomBookingGrant booking) {
        return booking == null ? "none" : booking.roomId();
    }

    @GetMapping("/token")
    String token(VerifiedToken<ServiceToken> token) {
        return token.claims().subject();
    }

    @GetMapping("/claims")
    String claims(ServiceToken token) {
        return token.subject();
    }

    @GetMapping("/partner")
    String partner(PartnerToken token) {
        return token.issuer();
    }

    @GetMapping("/authorities")
    String authorities(Authentication authentication) {
        return authentication.getAuthorities().toString();
    }

    @PostMapping("/bookings")
    String book(@RequestBody Request request) {
        return request.booking().roomId();
    }
}
