package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RoomGrantTest {

    @Test
    void whatCompilesUnderEveryLintWorks() {
        RoomGrant grant = RoomGrants.builder().room("R-1").topic("tea").build();

        assertEquals("{\"room\":\"R-1\",\"seats\":4,\"topic\":\"tea\"}", RoomGrants.TYPE.toJson(grant));
    }
}
