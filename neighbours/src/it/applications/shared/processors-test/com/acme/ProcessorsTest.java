package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProcessorsTest {

    @Test
    void allHaveRunWhicheverCameFirst() {
        Room room = Room.builder().roomId("R-1").seats(4).build();

        RoomGrant grant = RoomMapper.INSTANCE.toGrant(room);

        assertEquals("{\"room_id\":\"R-1\",\"seats\":4}", RoomGrants.TYPE.toJson(grant));
        assertEquals(room, RoomMapper.INSTANCE.toRoom(grant));
        assertEquals(grant, Booking.of(grant).grant());
    }
}
