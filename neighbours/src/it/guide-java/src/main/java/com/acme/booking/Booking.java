package com.acme.booking;

import dev.grantor.SigningKey;

public final class Booking {

    private Booking() {}

    public static String mint(SigningKey key) {
        return BookingTokens.builder(key)
                .subject("alice")
                .room(RoomGrants.builder().roomId("R-42").build())
                .build()
                .toJwt();
    }
}
