package dev.grantor.examples.spring.starter;

import dev.grantor.SigningKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
record RoomController(SigningKey key) {

    record TokenRequest(String subject, RoomBookingGrant booking) {}

    @PostMapping("/tokens")
    String mint(@RequestBody TokenRequest request) {
        return ServiceTokens.builder(key)
                .audience("rooms")
                .subject(request.subject())
                .booking(request.booking())
                .build()
                .toJwt();
    }

    @PutMapping("/rooms/{room}")
    String book(@PathVariable String room, RoomBookingGrant booking) {
        if (!booking.roomId().equals(room)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return room + " is booked";
    }
}
