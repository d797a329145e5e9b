package com.acme.booking

import dev.grantor.SigningKey
import dev.grantor.annotation.Algorithm
import dev.grantor.annotation.Claim
import dev.grantor.annotation.Grant
import dev.grantor.annotation.Token
import dev.grantor.kotlin.build

@Grant("room")
interface RoomGrant {
    @get:Claim("room_id") val roomId: String
}

@Token(algorithms = [Algorithm.HS256])
interface BookingToken {
    @get:Claim("sub") val subject: String
    @get:Claim val room: RoomGrant
}

fun mint(key: SigningKey): String =
    BookingTokens.builder(key)
        .build {
            subject = "alice"
            room = RoomGrants.builder().build { roomId = "R-42" }
        }
        .toJwt()
