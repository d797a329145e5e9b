package com.acme;

import lombok.Builder;
import lombok.Value;

/** By Lombok. */
@Value
@Builder
public class Room {

    String roomId;
    Integer seats;
}
