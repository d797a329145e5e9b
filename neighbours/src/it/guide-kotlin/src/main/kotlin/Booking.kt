package com.acme.booking

import dev.grantor.ApiKey
import dev.grantor.annotation.Claim
import dev.grantor.annotation.Grant
import dev.grantor.kotlin.accessToken

@Grant("room")
interface RoomGrant {
    @get:Claim("room_id") val roomId: String
}

fun mint(key: ApiKey): String = accessToken(key) {
    identity = "alice"
    grant(RoomGrants.builder()) { roomId = "R-42" }
}.toJwt()
