package dev.grantor.shapes;

import dev.grantor.annotation.WireName;

/** An enum of which some constants have another name in JSON. */
public enum Weekday {
    @WireName("mon")
    MONDAY,
    @WireName("tue-\"$\"")
    TUESDAY,
    SUNDAY
}
