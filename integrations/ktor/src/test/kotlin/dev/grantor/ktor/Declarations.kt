package dev.grantor.ktor

import dev.grantor.GrantSet
import dev.grantor.annotation.Algorithm
import dev.grantor.annotation.Claim
import dev.grantor.annotation.Grant
import dev.grantor.annotation.Grants
import dev.grantor.annotation.Token

@Grant("room_booking")
interface RoomBookingGrant {

    @get:Claim val room: String

    @get:Claim val seats: Int?
}

@Grant("badge")
interface BadgeGrant {

    @get:Claim val level: Int
}

@Token(algorithms = [Algorithm.ES256])
interface ServiceToken {

    @get:Claim("sub") val subject: String

    @get:Grants val grants: GrantSet
}
