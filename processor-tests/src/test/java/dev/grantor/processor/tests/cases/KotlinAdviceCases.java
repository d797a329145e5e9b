package dev.grantor.processor.tests.cases;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;

/** Mistakes that Java allows, too, made in Kotlin: with what the message advises in Kotlin's syntax. */
public final class KotlinAdviceCases {

    /** @param advice the end of the message */
    public record Case(KotlinProblemCase mistake, String advice) {

        @Override
        public String toString() {
            return mistake.toString();
        }
    }

    private KotlinAdviceCases() {}

    public static final List<Case> CASES = List.of(
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    "class of one's own",
                    """
                    class Hall(val name: String)
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val hall: Hall }
                    """,
                    "Make it a @GrantPart interface, bind it with @get:Claim(using = DatabindCodec::class), or "
                            + "name a codec"
                            + " with @get:Claim(using = …)."),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    "class of one's own, of a function",
                    """
                    class Hall(val name: String)
                    @Grant("room") interface RoomGrant { @Claim /*!*/fun hall(): Hall }
                    """,
                    "bind it with @Claim(using = DatabindCodec::class), or name a codec with @Claim(using = …)."),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    "interface of one's own",
                    """
                    interface Hall { val name: String }
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val hall: Hall }
                    """,
                    "Annotate it with @GrantPart and its accessors with @get:Claim, or name a codec with"
                            + " @get:Claim(using = …)."),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    "anything",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val hall: Any }
                    """,
                    "No JSON form is known for Any, which getHall() has. Use Map<String, Any> for any JSON object, or"
                            + " Jackson's JsonNode for any JSON, or name a codec with @get:Claim(using = …)."),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    "number that can be changed",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val seats: java.util.concurrent.atomic.AtomicInteger }
                    """,
                    "Use Int, or name a codec with @get:Claim(using = …)."),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    "set of bits",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val seats: java.util.BitSet }
                    """,
                    "Use Set<Int>, or name a codec with @get:Claim(using = …)."),
            of(
                    Problem.CLAIM_ARRAY,
                    "objects",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: Array<String> }
                    """,
                    "has the array type Array<String>, and anybody can change an array. Use List<String>."),
            of(
                    Problem.CLAIM_ARRAY,
                    "numbers",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val seats: Array<IntArray> }
                    """,
                    "has the array type Array<IntArray>, and anybody can change an array. Use List<List<Int>>."),
            of(Problem.CLAIM_ARRAY, "bytes", """
                    @Grant("room") interface RoomGrant { @Claim /*!*/fun image(): ByteArray }
                    """, "Use a String in Base64, or name a codec with @Claim(using = …)."),
            of(Problem.CLAIM_WILDCARD, "star", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: List<*> }
                    """, "Use a type of your own, or Map<String, Any> for any JSON object."),
            of(
                    Problem.CLAIM_MAP_KEY,
                    "number",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: Map<Int, String> }
                    """,
                    "has a map with keys of type Int, and names in JSON are strings. Use a String or enum key."),
            of(Problem.CLAIM_NESTED_OPTIONAL, "number", """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val rooms: List<java.util.OptionalInt> }
                    """, "Use Int in place of OptionalInt."),
            of(
                    Problem.CLAIM_NULLABLE_OPTIONAL,
                    "property",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val room: java.util.Optional<String>? }
                    """,
                    "is a nullable Optional, and Optional alone says that it may be absent. Drop one of the two."),
            of(
                    Problem.CLAIM_DEFAULT_ON_NULLABLE,
                    "property",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim val room: String? /*!*/get() = null }
                    """,
                    "has a body and may be absent, but with a default it never is. Drop the body, or the question "
                            + "mark."),
            of(Problem.EMPTY_AS_ABSENT_REQUIRED, "function", """
                    @Grant("room") interface RoomGrant {
                      @Claim @NotBlank(emptyAsAbsent = true) /*!*/fun room(): String
                    }
                    """, "Make the claim nullable, or remove emptyAsAbsent."),
            of(Problem.NOT_BLANK_MISPLACED, "number", """
                    @Grant("room") interface RoomGrant { @get:Claim @get:NotBlank /*!*/val seats: Int? }
                    """, "is Int. Remove it."),
            of(Problem.UNIT_MISPLACED, "number", """
                    @Grant("room") interface RoomGrant {
                      @get:Claim(unit = java.util.concurrent.TimeUnit.DAYS) /*!*/val seats: Int
                    }
                    """, "is Int. Remove it."),
            of(
                    Problem.TEMPORAL_UNIT,
                    "number",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim /*!*/val exp: Long }
                    """,
                    "Claim \"exp\" is Long, and nobody can tell whether it counts seconds or milliseconds. Make "
                            + "getExp() an"
                            + " Instant, which is written in seconds unless @get:Claim(unit = …) says otherwise."),
            of(
                    Problem.WITHIN_SUSPICIOUS,
                    "dot",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim(within = ["floor.wing"]) /*!*/val room: String }
                    """,
                    "For an object in an object write within = [\"floor\", \"wing\"]."),
            of(Problem.INCLUDE_USELESS, "always", """
                    @Grant("room") interface RoomGrant {
                      @get:Claim(include = Claim.Include.ALWAYS) /*!*/val room: String
                    }
                    """, "Leave it out, or let it be absent, with a nullable type."),
            of(Problem.INCLUDE_USELESS, "default", """
                    @Grant("room") interface RoomGrant {
                      @Claim(include = Claim.Include.NON_DEFAULT) /*!*/fun room(): String
                    }
                    """, "Leave it out, or give it a body."),
            of(
                    Problem.CLAIM_NAME_EMPTY,
                    "property",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim("") /*!*/val room: String }
                    """,
                    "Write @get:Claim(\"room\"), or @get:Claim alone to derive the name."),
            of(Problem.GRANT_NO_CLAIMS, "empty", """
                    /*!*/@Grant("room") interface RoomGrant
                    """, "Annotate an accessor with @get:Claim."),
            of(Problem.CLAIM_UNANNOTATED, "function", """
                    @Grant("room") interface RoomGrant { @get:Claim val floor: Int; /*!*/fun room(): String }
                    """, "Add @Claim(\"room\"), or give it a body."),
            of(
                    Problem.GRANT_EXTENDS_UNSUPPORTED,
                    "Java's",
                    """
                    /*!*/@Grant("room") interface RoomGrant : Runnable { @get:Claim val floor: Int }
                    """,
                    "Give it a body in RoomGrant, or do not extend Runnable."),
            of(Problem.NOT_BLANK_OVERRIDDEN, "property", """
                    interface Base { @get:Claim @get:NotBlank val room: String }
                    @Grant("room") interface RoomGrant : Base { @get:Claim override /*!*/val room: String }
                    """, "Repeat @get:NotBlank here."),
            of(Problem.CLAIM_CONFLICT, "nullness", """
                    interface Named { @get:Claim val room: String? }
                    interface Known { @get:Claim("id") val room: String? }
                    /*!*/@Grant("room") interface RoomGrant : Named, Known
                    """, "Redeclare it in RoomGrant with one @get:Claim."),
            of(
                    Problem.CLAIM_BUILDER_CLASH,
                    "function",
                    """
                    @Grant("room") interface RoomGrant { @Claim /*!*/fun build(): String }
                    """,
                    "Rename the accessor and keep the name in JSON with @Claim(\"build\")."),
            of(Problem.GRANT_PART_CYCLE, "part", """
                    @GrantPart interface Room { @get:Claim /*!*/val next: Room }
                    """, "Make one of these claims nullable."),
            of(
                    Problem.CHECK_SIGNATURE,
                    "abstract",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim val room: String; @Check /*!*/fun check() }
                    """,
                    "must be a function with a body without parameters that returns nothing. It is abstract."),
            of(
                    Problem.CODEC_BAD,
                    "no codec",
                    """
                    @Grant("room") interface RoomGrant { @get:Claim(using = String::class) /*!*/val rooms: Map<String, Int> }
                    """,
                    "implements ClaimCodec<Int> and has a public constructor without parameters, or with one"
                            + " Class."));

    private static Case of(Problem problem, String name, String code, String advice) {
        return new Case(KotlinProblemCase.of(problem, "advice, " + name, code), advice);
    }

    static List<KotlinProblemCase> mistakes() {
        return CASES.stream().map(Case::mistake).toList();
    }
}
