package dev.grantor.processor.tests.cases;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Annotations on members with a body that Java cannot name. kapt's stubs leave these members out. */
final class KotlinHiddenCases {

    private static final Map<String, String> PROPERTIES = new TreeMap<>(Map.of(
            "unsigned number", "val x: UInt get() = 1u",
            "Kotlin's duration", "val x: kotlin.time.Duration get() = kotlin.time.Duration.ZERO",
            "value class", "val x: RoomName? get() = null",
            "name with a space", "val `a x`: String get() = \"\"",
            "private", "private val x: UInt get() = 1u"));

    private static final Map<String, String> FUNCTIONS = new TreeMap<>(Map.of(
            "unsigned number", "fun x(): UInt = 1u",
            "name with a space", "fun `a x`(): String = \"\"",
            "keyword of Java", "fun `package`() {}",
            "parameter", "fun x(seats: UInt): String = \"\"",
            "private", "private fun x(): UInt = 1u"));

    /** Where no grant reads them. */
    private static final List<KotlinProblemCase> OUTSIDE = List.of(
            KotlinProblemCase.of(Problem.CLAIM_OUTSIDE_INTERFACE, "hidden, in a class", """
                    /*!*/class Room { @get:Claim val x: UInt get() = 1u }
                    """),
            KotlinProblemCase.of(Problem.CLAIM_OUTSIDE_INTERFACE, "hidden, in an object", """
                    /*!*/object Room { @Claim fun `a b`() = 1 }
                    """),
            KotlinProblemCase.of(Problem.CLAIM_OUTSIDE_INTERFACE, "hidden check, in a companion", """
                    @Grant("room") interface RoomGrant {
                      @get:Claim val floor: Int
                      /*!*/companion object { @Check fun `a b`() {} }
                    }
                    """),
            KotlinProblemCase.of(Problem.CLAIM_OUTSIDE_INTERFACE, "hidden, in a nested class", """
                    @Grant("room") interface RoomGrant {
                      @get:Claim val floor: Int
                      /*!*/class Hall { @get:GrantValue val x: kotlin.time.Duration? get() = null }
                    }
                    """),
            KotlinProblemCase.of(Problem.CLAIM_OUTSIDE_GRANT, "hidden claim", """
                    /*!*/private interface Room { @get:Claim val x: UInt }
                    """),
            KotlinProblemCase.of(Problem.CLAIM_OUTSIDE_GRANT, "hidden check with a body", """
                    /*!*/private interface Room { @Check fun `a b`() {} }
                    """));

    private KotlinHiddenCases() {}

    static final List<KotlinProblemCase> CASES = Stream.of(
                    cases("@get:Claim", PROPERTIES),
                    cases("@Claim", PROPERTIES),
                    cases("@get:NotBlank", PROPERTIES),
                    cases("@get:GrantValue", PROPERTIES),
                    cases("@Claim", FUNCTIONS),
                    cases("@NotBlank", FUNCTIONS),
                    cases("@GrantValue", FUNCTIONS),
                    cases("@Check", FUNCTIONS),
                    OUTSIDE.stream())
            .flatMap(each -> each)
            .toList();

    private static Stream<KotlinProblemCase> cases(String annotation, Map<String, String> members) {
        return members.entrySet().stream()
                .map(each -> KotlinProblemCase.of(
                        Problem.KOTLIN_HIDDEN_CLAIM, annotation + " with a body, " + each.getKey(), """
                        @JvmInline value class RoomName(val value: String)
                        /*!*/@Grant("room") interface RoomGrant { @get:Claim val floor: Int; %s %s }
                        """.formatted(
                                        annotation, each.getValue())));
    }
}
