package dev.grantor.processor.tests.cases;

import dev.grantor.processor.tests.compilers.Source;
import java.util.List;

/** What Kotlin can say in a grant. */
public final class KotlinShapes {

    public static final String MODEL = """
            @JvmInline value class RoomName(val value: String)

            enum class Size { @WireName("s") SMALL, LARGE }

            @GrantPart
            interface Host {
                @get:Claim("name") val name: String
            }

            interface Identified {
                @get:Claim("id") val id: String
            }

            interface Keyed<out K : Any> {
                @get:Claim("key") val key: K
            }

            data class Money(val cents: Long)

            class MoneyCodec : ClaimCodec<Money> {
                override fun write(out: JsonWriter, value: Money) = out.value(value.cents)
                override fun read(`in`: JsonReader) = Money(`in`.nextLong())
            }

            /** A room of one's own. */
            @Grant("room")
            interface RoomGrant : Identified, Keyed<Int> {
                /** Its name, as `guests` know it. */
                @get:Claim("room") val room: String
                @Deprecated("use room") @get:Claim("label") val label: String?
                @get:Claim("seats") val seats: Int?
                @get:Claim("floor") val floor: Int
                @get:Claim("features") val features: List<String>
                @get:Claim("numbers") val numbers: Set<Int>?
                @get:Claim("size") val size: Size
                @get:Claim("sizes") val sizes: Map<Size, List<Boolean>>
                @get:Claim("params") val params: Map<String, Any?>
                @get:Claim("host") val host: Host?
                @get:Claim("hosts") val hosts: List<Host>
                @get:Claim("optional") val optional: java.util.Optional<String>
                @get:Claim("valid_for") val validFor: Duration get() = Duration.ofHours(1)
                @all:Claim("all") val all: String
                @all:Claim("all_hours") val allHours: Duration get() = Duration.ofHours(1)
                @get:Claim(value = "deep", within = ["a", "b"], include = Claim.Include.ALWAYS) val deep: Boolean?
                @get:Claim("price", using = MoneyCodec::class) val price: Money
                @get:Claim("prices", using = MoneyCodec::class) val prices: Map<String, Money>?
                @get:Claim("since", unit = java.util.concurrent.TimeUnit.MILLISECONDS) val since: Instant?
                @get:Claim("guests", include = Claim.Include.NON_EMPTY) val guests: List<Host>
                @get:Claim val isAdmin: Boolean
                @get:Claim @get:NotBlank val `package`: String
                @get:Claim val `object`: String

                @Check
                fun check() {
                    check(floor > 0) { "no floor" }
                }

                val display: RoomName get() = RoomName("$room!")
                fun named(name: RoomName): RoomName = RoomName(name.value + mine())
                var String.note: UInt
                    get() = length.toUInt()
                    set(value) = println(value)
                suspend fun load(): UInt = 1u
                private fun mine() = room

                companion object {
                    const val KEY = "room"
                    @JvmStatic fun of(name: String) = name
                }
            }

            fun interface Outer {
                fun call()

                @Grant("nested")
                interface NestedGrant {
                    @Claim("door") fun door(): String
                    @Claim("doors") fun doors(): Int = 2
                }
            }

            internal class Inside {
                @Grant("inside")
                internal interface InsideGrant {
                    @get:Claim val room: String
                }
            }

            @Grant("top")
            private interface PrivateGrant {
                @get:Claim val room: String
            }

            @Grant("player")
            interface PlayerGrant {
                @get:GrantValue val grant: Map<String, Any?> get() = mapOf()
            }

            interface Unnamed { val code: UInt }

            @Grant("named")
            interface NamedGrant : Unnamed {
                @get:Claim val room: String
                override val code: UInt get() = 1u
            }

            """;

    private static final String MORE = """
            typealias Names = List<String>
            typealias ByName<T> = Map<String, T>

            interface Base<T, I : Any> {
                @get:Claim("value") val value: T
                @get:Claim("values") val values: List<T>
                @get:Claim("id") val id: I?
            }

            class CodeCodec : ClaimCodec<Code> {
                override fun read(reader: JsonReader): Code = Code(reader.toString())
                override fun write(writer: JsonWriter, value: Code) = writer.value(value.text)
            }
            class Code(val text: String)
            class Point(val x: Int, val y: Int)

            @GrantPart interface Seat {
                /**
                 * Its number, see [Point].
                 *
                 * @since 1
                 */
                @get:Claim("number") val number: Long
                @get:Claim("nested", within = ["a", "b"]) val nested: Seat?
            }

            @Deprecated("old")
            @Grant("more", naming = NamingStrategy.LOWER_CAMEL_CASE)
            interface MoreGrant : Base<Int, java.util.UUID> {
                @get:Claim val names: Names?
                @get:Claim val byName: ByName<Seat>
                @get:Claim("plain") val plain: List<String>
                @get:Claim(include = Claim.Include.NON_EMPTY) val tags: Set<String>
                @get:Claim(unit = java.util.concurrent.TimeUnit.MILLISECONDS) val since: Instant
                @get:Claim val decimal: java.math.BigDecimal?
                @Suppress("PLATFORM_CLASS_MAPPED_TO_KOTLIN") @get:Claim val number: java.lang.Integer
                @get:Claim val flag: Boolean?
                @get:Claim val letter: Double
                @get:Deprecated("gone") @get:Claim val gone: String?
                @Deprecated("away") @get:Claim val away: String?
                @get:Claim("j\\u00e4hr\\"lich") val yearly: Float
                @Claim fun getDays(): Map<DayOfWeek, Short>
                @Claim fun isValid(): Boolean = true
                @Claim fun getLeft(): java.util.OptionalLong
            }

            @Grant("codec")
            interface CodecGrant {
                @get:Claim(using = CodeCodec::class) val code: Code
                @get:Claim(using = CodeCodec::class) val codes: Map<String, List<Code>>?
                @get:Claim(using = DatabindCodec::class) val point: Point?
            }

            """;

    private static final String GENERIC = """
            typealias Names = List<String>
            enum class Size { SMALL, LARGE }

            interface Holder<T : Any> {
                @get:Claim("value") val value: T
            }
            interface Lists<T> { @get:Claim("values") val values: List<T> }
            interface Defaults<A, B> {
                @get:Claim("defaults") val defaults: List<A> get() = listOf()
                @get:Claim("other") val other: B?
            }
            interface Middle<X : Any> : Holder<List<X>>

            @Grant("strings") interface StringsGrant : Holder<List<String>>
            @Grant("alias") interface AliasGrant : Holder<Names>
            @Grant("objects") interface ObjectsGrant : Holder<Map<String, Any>>
            @Grant("sizes") interface SizesGrant : Holder<Set<Size>>
            @Grant("lists") interface ListsGrant : Holder<List<List<String>>>, Lists<Set<Long>>
            @Grant("optionals") interface OptionalsGrant : Holder<java.util.Optional<List<String>>>
            interface NonEmpty<T : Any> { @get:Claim("rest", include = Claim.Include.NON_EMPTY) val rest: T }
            @Grant("non_empty") interface NonEmptyGrant :
                Holder<java.util.Optional<Set<Int>>>, NonEmpty<java.util.Optional<Set<Int>>>
            @Grant("empty") interface EmptyGrant : NonEmpty<List<String>>
            @Grant("defaults") interface DefaultsGrant :
                Holder<Map<Size, List<Int>>>, Defaults<Map<String, List<Int>>, Long>
            @Grant("middle") interface MiddleGrant : Middle<String>
            @Grant("middles") interface MiddlesGrant : Middle<Set<Int>>
            @Grant("suppressed") interface SuppressedGrant : Holder<@JvmSuppressWildcards List<String>>
            @Grant("java") interface JavaGrant : mixed.JavaHolder<List<String>>
            @Grant("java_middle") interface JavaMiddleGrant : mixed.JavaMiddle
            @GrantPart interface Part : Holder<List<Part>>
            @Grant("parts") interface PartsGrant : Holder<List<Part>>

            """;

    private static final String BOXED = """
            interface OfNumber { @get:Claim("value") val value: Int? }
            interface OfAnything { @get:Claim("value") val value: Any }
            interface OfParameter<T> { @get:Claim("value") val value: T }
            interface OfDouble : OfParameter<Double>
            interface Function { @Claim("value") fun value(): Long? }
            interface Again : OfNumber { @get:Claim("value") override val value: Int }

            @Grant("number") interface NumberGrant : OfNumber { @get:Claim("value") override val value: Int }
            @Grant("anything") interface AnythingGrant : OfAnything { @get:Claim("value") override val value: Boolean }
            @Grant("parameter") interface ParameterGrant : OfParameter<Short> { @get:Claim("value") override val value: Short }
            @Grant("double") interface DoubleGrant : OfDouble { @get:Claim("value") override val value: Double }
            @Grant("inherited") interface InheritedGrant : OfDouble
            @Grant("function") interface FunctionGrant : Function { @Claim("value") override fun value(): Long = 1 }
            @Grant("again") interface AgainGrant : Again { @get:Claim("value") override val value: Int get() = 1 }
            @Grant("java") interface JavaGrant : mixed.JavaNumbers {
                @Claim("boxed") override fun getBoxed(): Int
                @Claim("primitive") override fun getPrimitive(): Int
            }
            class Context
            @Grant("context") interface ContextGrant {
                @get:Claim("value") val value: String
                context(context: Context) fun help() = value
                context(context: Context) val help get() = value
            }

            """;

    /** Java that Kotlin extends. */
    public static final List<Source> JAVA = List.of(
            new Source("mixed/JavaHolder.java", """
                    package mixed;
                    public interface JavaHolder<T> { @dev.grantor.annotation.Claim("value") T value(); }
                    """),
            new Source("mixed/JavaMiddle.java", """
                    package mixed;
                    public interface JavaMiddle extends JavaHolder<java.util.List<String>> {}
                    """),
            new Source("mixed/JavaNumbers.java", """
                    package mixed;
                    public interface JavaNumbers { Integer getBoxed(); int getPrimitive(); }
                    """));

    public static final List<Source> KOTLIN = List.of(
            Source.ofKotlin("Room", MODEL),
            Source.ofKotlin("More", MORE),
            Source.ofKotlin("Generic", GENERIC),
            Source.ofKotlin("Boxed", BOXED));

    private KotlinShapes() {}
}
