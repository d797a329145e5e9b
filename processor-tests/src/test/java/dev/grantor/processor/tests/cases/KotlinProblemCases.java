package dev.grantor.processor.tests.cases;

import static dev.grantor.processor.tests.cases.KotlinProblemCase.of;
import static dev.grantor.processor.tests.cases.KotlinProblemCase.with;

import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.compilers.KotlinCompiler;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes that only Kotlin lets one make, and mistakes of Java's that kapt shows in another light. */
public final class KotlinProblemCases {

    private static final String NO_BODIES = "-jvm-default=disable";
    private static final String BEFORE_ANNOTATIONS = "-language-version=2.3";

    private KotlinProblemCases() {}

    private static final List<KotlinProblemCase> WRITTEN = List.of(
            of(Problem.KOTLIN_DATA_CLASS, "grant", """
                    /*!*/@Grant("room") data class RoomGrant(@get:Claim val room: String)
                    """),
            of(Problem.KOTLIN_DATA_CLASS, "part", """
                    /*!*/@GrantPart data class Room(val room: String)
                    """),
            of(Problem.GRANT_WRONG_TYPE, "object", """
                    /*!*/@Grant("room") object RoomGrant
                    """),
            of(Problem.GRANT_SEALED, "sealed interface", """
                    /*!*/@Grant("room") sealed interface RoomGrant { @get:Claim val room: String }
                    """),
            of(Problem.GRANT_PRIVATE, "private in a class", """
                    class Outer {
                      /*!*/@Grant("room") private interface RoomGrant { @get:Claim val room: String }
                    }
                    """),
            of(Problem.GRANT_IN_PRIVATE, "in a private class", """
                    class Outer {
                      private class Middle { /*!*/@Grant("room") interface RoomGrant { @get:Claim val room: String } }
                    }
                    """),
            with(NO_BODIES, Problem.KOTLIN_DEFAULT_IMPLS, "default of a claim", """
                    @Grant("room") interface RoomGrant {
                      @get:Claim val room: String /*!*/get() = "daily"
                    }
                    """),
            with(NO_BODIES, Problem.KOTLIN_DEFAULT_IMPLS, "check, and helpers with it", """
                    @Grant("room") interface RoomGrant {
                      @get:Claim val room: String
                      @Check /*!*/fun check() {}
                      fun helper() = room + label
                      val label get() = room
                      private fun mine() = room
                    }
                    """),
            with(NO_BODIES, Problem.KOTLIN_DEFAULT_IMPLS, "helper with a value class", """
                    /*!*/@Grant("room") interface RoomGrant { @get:Claim val room: String; val size: UInt get() = 1u }
                    """),
            with(NO_BODIES, Problem.KOTLIN_DEFAULT_IMPLS, "inherited", """
                    interface Base { val label: String get() = "room" }
                    /*!*/@Grant("room") interface RoomGrant : Base { @get:Claim val room: String }
                    """),
            of(Problem.KOTLIN_EXTENSION, "property", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val String.room: String }
                    """),
            of(Problem.KOTLIN_EXTENSION, "function", """
                    @Grant("room") interface RoomGrant { @Claim /*!*/fun List<String>.room(): String }
                    """),
            of(Problem.CLAIM_PARAMS, "function with a parameter", """
                    @Grant("room") interface RoomGrant { @Claim /*!*/fun room(floor: Int): String }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "value class", """
                    @JvmInline value class RoomName(val value: String)
                    /*!*/@Grant("room") interface RoomGrant { @get:Claim val name: RoomName; @get:Claim val floor: Int }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "unsigned number, nullable", """
                    /*!*/@Grant("room") interface RoomGrant { @get:Claim val seats: UInt?; @get:Claim val floor: Int }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "Kotlin's duration", """
                    /*!*/@Grant("room") interface RoomGrant { @get:Claim val time: kotlin.time.Duration }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "function", """
                    /*!*/@Grant("room") interface RoomGrant { @Claim fun seats(): ULong }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "parameter", """
                    /*!*/@Grant("room") interface RoomGrant { @get:Claim val floor: Int; fun label(seats: UByte): String }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "variable", """
                    /*!*/@Grant("room") interface RoomGrant { @get:Claim var seats: UShort }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "annotation is lost, too", """
                    /*!*/@Grant("room") interface RoomGrant { @Claim("seats") val seats: UShort }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "inherited", """
                    interface Base { @get:Claim val seats: UInt }
                    /*!*/@Grant("room") interface RoomGrant : Base { @get:Claim val floor: Int }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "name with a space", """
                    /*!*/@Grant("room") interface RoomGrant { @get:Claim val `room id`: String }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "function called like a keyword of Java", """
                    /*!*/@Grant("room") interface RoomGrant { @Claim fun `package`(): String }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "override with a body", """
                    interface Base { @get:Claim val seats: UInt }
                    /*!*/@Grant("room") interface RoomGrant : Base {
                      @get:Claim val floor: Int
                      override val seats: UInt get() = 1u
                    }
                    """),
            of(Problem.KOTLIN_HIDDEN_CLAIM, "setter with a body", """
                    /*!*/@Grant("room") interface RoomGrant {
                      @get:Claim val floor: Int
                      @set:Claim var seats: UInt
                        get() = 1u
                        set(value) {}
                    }
                    """),
            with(BEFORE_ANNOTATIONS, Problem.KOTLIN_HIDDEN_ANNOTATION, "property", """
                    /*!*/@Grant("room") interface RoomGrant { @get:Claim val floor: Int; @get:Claim val seats: UInt get() = 1u }
                    """),
            with(BEFORE_ANNOTATIONS, Problem.KOTLIN_HIDDEN_ANNOTATION, "function, inherited", """
                    interface Base { @Claim fun seats(): UInt = 1u; fun others(): UInt = 1u }
                    /*!*/@Grant("room") interface RoomGrant : Base { @get:Claim val floor: Int }
                    """),
            of(Problem.ENUM_HIDDEN_CONSTANT, "name with a space", """
                    enum class Size { SMALL, `very large` }
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val size: Size }
                    """),
            of(Problem.ENUM_HIDDEN_CONSTANT, "only constant, with a wire name, in a list", """
                    enum class Size { @WireName("l") `very large` }
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val sizes: List<Size>? }
                    """),
            of(Problem.ENUM_HIDDEN_CONSTANT, "keyword of Java, as a key", """
                    enum class Size { SMALL, `default` }
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val sizes: Map<Size, Int> }
                    """),
            of(Problem.ENUM_HIDDEN_CONSTANT, "constant with a body, in a part", """
                    class Sizes { enum class Size { SMALL, `a b` { override fun toString() = "" } } }
                    @GrantPart interface Part { @get:Claim /*!*/val sizes: Map<String, Set<Sizes.Size>> }
                    """),
            of(Problem.KOTLIN_INTERNAL_MEMBER, "property", """
                    @Grant("room") interface RoomGrant { @get:Claim internal /*!*/val room: String }
                    """),
            of(Problem.KOTLIN_INTERNAL_MEMBER, "function", """
                    @Grant("room") interface RoomGrant { @Claim internal /*!*/fun room(): String }
                    """),
            of(Problem.KOTLIN_INTERNAL_MEMBER, "no claim", """
                    @Grant("room") interface RoomGrant { @get:Claim val room: String; internal /*!*/val label: String }
                    """),
            of(Problem.KOTLIN_LOST_ANNOTATION, "@Claim", """
                    @Grant("room") interface RoomGrant { @Claim("room_id") /*!*/val room: String }
                    """),
            of(Problem.KOTLIN_LOST_ANNOTATION, "@Claim of a property with a default", """
                    @Grant("room") interface RoomGrant { @Claim val room: String /*!*/get() = ""; @get:Claim val floor: Int }
                    """),
            of(Problem.KOTLIN_LOST_ANNOTATION, "@NotBlank beside a claim", """
                    @Grant("room") interface RoomGrant { @NotBlank @get:Claim /*!*/val room: String }
                    """),
            of(Problem.EMPTY_AS_ABSENT_REQUIRED, "property", """
                    @Grant("room") interface RoomGrant {
                      @get:Claim @get:NotBlank(emptyAsAbsent = true) /*!*/val room: String
                    }
                    """),
            with("-jvm-default=no-compatibility", Problem.KOTLIN_LOST_ANNOTATION, "without DefaultImpls", """
                    @Grant("room") interface RoomGrant { @property:Claim /*!*/val room: String }
                    """),
            of(Problem.CLAIM_UNANNOTATED, "property", """
                    @Grant("room") interface RoomGrant { @get:Claim val floor: Int; /*!*/val roomId: String }
                    """),
            of(Problem.CLAIM_UNANNOTATED, "function that suspends", """
                    @Grant("room") interface RoomGrant { @get:Claim val floor: Int; suspend /*!*/fun load(): String }
                    """),
            of(Problem.CLAIM_OVERRIDDEN, "property", """
                    interface Base { @get:Claim("room") val room: String }
                    @Grant("room") interface RoomGrant : Base { override /*!*/val room: String }
                    """),
            of(Problem.KOTLIN_MUTABLE_COLLECTION, "list", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: MutableList<String> }
                    """),
            of(Problem.KOTLIN_MUTABLE_COLLECTION, "set in a map, by another name", """
                    typealias ByName<T> = Map<String, T>
                    @Grant("room") interface RoomGrant { @Claim /*!*/fun rooms(): ByName<MutableSet<Int>>? }
                    """),
            of(Problem.KOTLIN_MUTABLE_COLLECTION, "free-form map in an Optional", """
                    @Grant("room") interface RoomGrant { @Claim /*!*/fun room(): java.util.Optional<MutableMap<String, Any>> }
                    """),
            of(Problem.KOTLIN_MUTABLE_COLLECTION, "list of Java", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: java.util.List<String> }
                    """),
            of(Problem.KOTLIN_MUTABLE_COLLECTION, "argument of a generic base", """
                    interface Base<T : Any> { @get:Claim val rooms: T }
                    interface Middle<T : Any> : Base<Map<String, T>>
                    /*!*/@Grant("room") interface RoomGrant : Middle<MutableList<String>>
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "collection that can be changed", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: MutableCollection<String> }
                    """),
            of(Problem.CLAIM_WILDCARD, "argument of a generic base", """
                    interface Base<T : Any> { @get:Claim val rooms: T }
                    /*!*/@Grant("room") interface RoomGrant : Base<List<out Number>>
                    """),
            of(Problem.CLAIM_WILDCARD, "star in an argument of a generic base", """
                    interface Base<T : Any> { @get:Claim val rooms: Map<String, T> }
                    /*!*/@Grant("room") interface RoomGrant : Base<List<*>>
                    """),
            of(Problem.CLAIM_NULLABLE_ELEMENT, "argument of a generic base", """
                    interface Base<T : Any> { @get:Claim val rooms: T }
                    /*!*/@Grant("room") interface RoomGrant : Base<List<String?>>
                    """),
            of(Problem.CLAIM_NULLABLE_ELEMENT, "element that stands for a nullable argument", """
                    interface Base<T> { @get:Claim val rooms: List<T> }
                    /*!*/@Grant("room") interface RoomGrant : Base<String?>
                    """),
            of(Problem.KOTLIN_NON_EXISTENT, "type of a claim", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val room: RoomId }
                    """),
            of(Problem.KOTLIN_NON_EXISTENT, "type of an element", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: Map<String, List<RoomId>> }
                    """),
            of(Problem.KOTLIN_NON_EXISTENT, "key of a map", """
                    @Grant("room") interface RoomGrant { @Claim /*!*/fun rooms(): Map<RoomId, String> }
                    """),
            with(KotlinCompiler.CORRECT_ERROR_TYPES, Problem.GRANT_UNDEFINED_TYPE, "corrected", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: List<RoomId> }
                    """),
            of(Problem.KOTLIN_SUSPEND, "function", """
                    @Grant("room") interface RoomGrant { @Claim suspend /*!*/fun room(): String }
                    """),
            of(Problem.KOTLIN_VAR, "claim", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/var room: String }
                    """),
            of(Problem.KOTLIN_VAR, "setter with a body", """
                    @Grant("room") interface RoomGrant {
                      @get:Claim val floor: Int
                      @set:Claim var room: String get() = ""; /*!*/set(value) {}
                    }
                    """),
            of(Problem.KOTLIN_VAR, "no claim", """
                    @Grant("room") interface RoomGrant { @get:Claim val floor: Int; /*!*/var room: String }
                    """),
            of(Problem.CLAIM_NULLABLE_ELEMENT, "list", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: List<String?> }
                    """),
            of(Problem.CLAIM_NULLABLE_ELEMENT, "set in an Optional", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: java.util.Optional<Set<Int?>> }
                    """),
            of(Problem.CLAIM_NULLABLE_ELEMENT, "value of a map, nested, by another name", """
                    typealias Rooms = List<Map<String, Boolean?>>
                    @Grant("room") interface RoomGrant { @Claim /*!*/fun rooms(): Rooms? }
                    """),
            of(Problem.CLAIM_NULLABLE_ELEMENT, "inherited", """
                    interface Base { @get:Claim val rooms: List<String?> }
                    /*!*/@Grant("room") interface RoomGrant : Base
                    """),
            of(Problem.CLAIM_BUILDER_CLASH, "keyword of Java that makes getClass()", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val `class`: String }
                    """),
            of(Problem.CODEC_BAD, "object, whose constructor is private", """
                    object DaysCodec : ClaimCodec<Period> {
                      override fun write(out: JsonWriter, value: Period) = out.value(value.days)
                      override fun read(`in`: JsonReader) = Period.ofDays(`in`.nextInt())
                    }
                    @Grant("room") interface RoomGrant { @get:Claim(using = DaysCodec::class) /*!*/val time: Period }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "Kotlin's instant", """
                    @OptIn(kotlin.time.ExperimentalTime::class)
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val since: kotlin.time.Instant }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "Kotlin's regular expression", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val pattern: Regex }
                    """),
            of(Problem.CLAIM_UNSUPPORTED_TYPE, "value class as an element", """
                    @JvmInline value class RoomName(val value: String)
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: List<RoomName> }
                    """));

    public static final List<KotlinProblemCase> CASES = Stream.of(
                    WRITTEN, KotlinTokenCases.CASES, KotlinHiddenCases.CASES, KotlinAdviceCases.mistakes())
            .flatMap(List::stream)
            .toList();
}
