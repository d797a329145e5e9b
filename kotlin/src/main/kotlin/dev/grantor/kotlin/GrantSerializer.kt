package dev.grantor.kotlin

import dev.grantor.GrantType
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.buildClassSerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonEncoder

/**
 * Has kotlinx.serialization read and write a grant in JSON as its declaration says. It needs
 * `kotlinx-serialization-json`, which this module does not bring.
 *
 * Give it to a call, `Json.decodeFromString(serializer, text)`, or to a `SerializersModule` as contextual.
 *
 * A grant is checked as one in a token is, but for a name that is there twice: kotlinx.serialization keeps the last.
 *
 * @param type the grant's, such as `RoomBookingGrants.TYPE`
 */
public class GrantSerializer<T : Any>(private val type: GrantType<T>) : KSerializer<T> {

    override val descriptor: SerialDescriptor = buildClassSerialDescriptor("dev.grantor." + type.javaType().name)

    /** @throws SerializationException if the encoder is none of JSON */
    override fun serialize(encoder: Encoder, value: T) {
        val json = encoder as? JsonEncoder ?: throw SerializationException(JSON_ONLY)
        json.encodeJsonElement(Json.parseToJsonElement(type.toJson(value)))
    }

    /**
     * @throws SerializationException if the decoder is none of JSON
     * @throws dev.grantor.error.MalformedJsonException if the JSON does not fit the declaration
     */
    override fun deserialize(decoder: Decoder): T {
        val json = decoder as? JsonDecoder ?: throw SerializationException(JSON_ONLY)
        return type.fromJson(json.decodeJsonElement().toString())
    }

    private companion object {
        const val JSON_ONLY = "A grant is serialized as JSON and in no other format"
    }
}
