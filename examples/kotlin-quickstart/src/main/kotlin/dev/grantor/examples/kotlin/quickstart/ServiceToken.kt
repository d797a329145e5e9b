package dev.grantor.examples.kotlin.quickstart

import dev.grantor.annotation.Algorithm
import dev.grantor.annotation.Claim
import dev.grantor.annotation.Constant
import dev.grantor.annotation.Token

/** A token of our own: what one service shows to another. */
@Token(algorithms = [Algorithm.HS256], ttl = "PT5M", maxTtl = "PT1H")
interface ServiceToken {

    /** Who has issued it: always the same. */
    @get:Claim("iss") @get:Constant("https://auth.acme.example") val issuer: String

    /** The service that it is for. */
    @get:Claim("aud") val audience: String

    /** The service that shows it. */
    @get:Claim("sub") val subject: String

    /** The room that it may use. */
    @get:Claim(within = ["grants"]) val booking: RoomBookingGrant
}
