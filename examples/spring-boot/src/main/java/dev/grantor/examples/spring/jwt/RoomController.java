package dev.grantor.examples.spring.jwt;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
record RoomController(JwtEncoder encoder) {

    record TokenRequest(String subject, RoomBooking booking) {}

    @PostMapping("/tokens")
    String mint(@RequestBody TokenRequest request) {
        Map<String, Object> grants = new HashMap<>();
        if (request.booking() != null) {
            grants.put("room_booking", Map.of("room_id", request.booking().roomId()));
        }
        Instant now = Instant.now();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer("https://auth.acme.example")
                .audience(List.of("rooms"))
                .subject(request.subject())
                .claim("grants", grants)
                .id(UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.ES256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    @PutMapping("/rooms/{room}")
    String book(@PathVariable String room, @AuthenticationPrincipal Jwt jwt) {
        RoomBooking booking = RoomBooking.of(jwt);
        if (!booking.roomId().equals(room)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return room + " is booked";
    }
}
