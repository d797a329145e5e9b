package com.acme

import com.acme.base.Named
import dev.grantor.annotation.Claim
import dev.grantor.annotation.Grant
import java.time.Duration

/** Extends an interface from a class file of Kotlin's, and has a part of Java's. */
@Grant("room")
interface RoomGrant : Named {
    @get:Claim val seats: Int
    @get:Claim val host: Host
    @get:Claim val validFor: Duration get() = Duration.ofHours(1)
}
