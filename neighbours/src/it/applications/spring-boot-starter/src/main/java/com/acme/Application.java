package com.acme;

import dev.grantor.SigningKey;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class Application {

    @RestController
    record Rooms(SigningKey key) {

        @PostMapping("/tokens")
        String mint(@RequestBody RoomBookingGrant booking) {
            return ServiceTokens.builder(key)
                    .audience("rooms")
                    .subject("calendar")
                    .booking(booking)
                    .build()
                    .toJwt();
        }

        @GetMapping("/booking")
        RoomBookingGrant booking(RoomBookingGrant booking) {
            return booking;
        }
    }
}
