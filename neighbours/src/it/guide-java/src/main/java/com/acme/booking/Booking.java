package com.acme.booking;

import dev.grantor.AccessToken;
import dev.grantor.ApiKey;

public final class Booking {

    private Booking() {}

    public static String mint(ApiKey key) {
        return AccessToken.builder(key)
                .identity("alice")
                .grant(RoomGrants.builder().roomId("R-42"))
                .build()
                .toJwt();
    }
}
