package dev.grantor.processor;

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

    private KotlinHiddenCases() {}

    static final List<KotlinProblemCase> CASES = Stream.of(
                    cases("@get:Claim", PROPERTIES),
                    cases("@Claim", PROPERTIES),
                    cases("@get:NotBlank", PROPERTIES),
                    cases("@get:GrantValue", PROPERTIES),
                    cases("@Claim", FUNCTIONS),
                    cases("@NotBlank", FUNCTIONS),
                    cases("@GrantValue", FUNCTIONS),
                    cases("@Check", FUNCTIONS))
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
