package com.acme.booking;

import dev.grantor.HmacKey;
import dev.grantor.Secret;

public final class Booking {

    private Booking() {}

    public static void main(String[] arguments) {
        System.out.println(room());
    }

    static String room() {
        HmacKey key = HmacKey.hs256(Secret.text("0123456789abcdef0123456789ABCDEF"));
        String jwt = BookingTokens.builder(key)
                .subject("alice")
                .room(RoomGrants.builder().roomId("R-42").build())
                .build()
                .toJwt();
        return BookingTokens.verifier().key(key).build().verify(jwt).require(RoomGrants.TYPE).roomId();
    }
}
