package com.acme;

import com.google.auto.value.AutoValue;

/** By AutoValue. */
@AutoValue
public abstract class Booking {

    public abstract RoomGrant grant();

    public static Booking of(RoomGrant grant) {
        return new AutoValue_Booking(grant);
    }
}
