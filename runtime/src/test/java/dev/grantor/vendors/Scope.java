package dev.grantor.vendors;

import dev.grantor.annotation.WireName;

/** What the bearer of a {@link ServiceToken} may do. */
public enum Scope {
    @WireName("rooms:read")
    READ,
    @WireName("rooms:write")
    WRITE
}
