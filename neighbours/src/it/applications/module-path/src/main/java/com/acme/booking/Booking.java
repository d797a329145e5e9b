package com.acme.booking;

import dev.grantor.AccessToken;
import dev.grantor.ApiKey;
import dev.grantor.TokenVerifier;

public final class Booking {

    private Booking() {}

    public static void main(String[] arguments) {
        System.out.println(room());
    }

    static String room() {
        ApiKey key = ApiKey.unchecked("AC1", "SK1", "0123456789abcdef0123456789ABCDEF");
        String jwt = AccessToken.builder(key)
                .identity("alice")
                .grant(RoomGrants.builder().roomId("R-42"))
                .build()
                .toJwt();
        return TokenVerifier.of(key).verify(jwt).require(RoomGrants.TYPE).roomId();
    }
}
