package dev.grantor.kotlin

import dev.grantor.annotation.Check
import dev.grantor.annotation.Claim
import dev.grantor.annotation.Grant
import dev.grantor.annotation.GrantPart
import dev.grantor.annotation.GrantValue
import dev.grantor.annotation.NotBlank
import dev.grantor.annotation.WireName
import dev.grantor.codec.ClaimCodec
import dev.grantor.codec.JsonReader
import dev.grantor.codec.JsonWriter
import java.time.Duration
import java.time.Instant

/** Has a claim of every kind that Kotlin can declare. */
@Grant("booking")
interface BookingGrant : Keyed<String> {

    @get:Claim("seats") val seats: Int?

    @get:Claim("floor") val floor: Int

    @get:Claim("is_open") val isOpen: Boolean

    @get:Claim("note") @get:NotBlank val note: String?

    @get:Claim("layout") val layout: Layout

    @get:Claim("equipment") val equipment: List<String>

    @get:Claim("by_layout") val byLayout: Map<Layout, List<Int>>?

    @get:Claim("params", within = ["extra"]) val params: Map<String, Any?>?

    @get:Claim("since", within = ["extra"]) val since: Instant?

    @get:Claim("host") val host: Host

    @get:Claim("guests", include = Claim.Include.NON_EMPTY) val guests: Set<Host>

    @get:Claim("price", using = MoneyCodec::class) val price: Money?

    @get:Claim("valid_for")
    val validFor: Duration
        get() = Duration.ofMinutes(floor * 10L)

    @Check
    fun seatsAreEnough() {
        require(seats == null || guests.size < seats!!) { "too many guests for the seats" }
    }

    val display: String
        get() = "$id on floor $floor"

    companion object {

        const val KEY = "booking"
    }
}

interface Keyed<out K> {

    @get:Claim("id") val id: K
}

@GrantPart
interface Host {

    @get:Claim("name") val name: String

    @get:Claim("extension") val extension: Int?
}

enum class Layout {
    @WireName("round-table") ROUND_TABLE,
    ROWS,
}

data class Money(val cents: Long)

class MoneyCodec : ClaimCodec<Money> {

    override fun write(out: JsonWriter, value: Money) = out.value(value.cents)

    override fun read(reader: JsonReader) = Money(reader.nextLong())
}

/** Is its value, and has functions in place of properties. */
@Grant("playlist")
internal interface PlaylistGrant {

    @GrantValue fun titles(): Map<String, Int>
}
