package dev.grantor.processor.tests.cases;

import static dev.grantor.processor.tests.cases.ProblemCase.of;

import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.tests.compilers.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Declarations for which no code can be generated that compiles. */
public final class GeneratedCodeProblemCases {

    private GeneratedCodeProblemCases() {}

    public static final List<ProblemCase> CASES = List.of(
            of(Problem.CLAIM_METHOD_CLASH, "setter of one and fluent method of the other", """
                    @Grant("device") interface DeviceGrant { @Claim boolean /*!*/isUp(); @Claim boolean isSetUp(); }
                    """),
            of(Problem.CLAIM_METHOD_CLASH, "getter of one and fluent method of the other", """
                    @Grant("room") interface RoomGrant { @Claim String /*!*/getRoom(); @Claim String getGetRoom(); }
                    """),
            of(Problem.CLAIM_METHOD_CLASH, "keyword with an underscore", """
                    @Grant("room") interface RoomGrant { @Claim("a") String getDefault(); @Claim("b") int /*!*/getDefault_(); }
                    """),
            of(Problem.CLAIM_METHOD_CLASH, "getters of one property", """
                    @Grant("room") interface RoomGrant { @Claim("a") String getURL(); @Claim("b") int /*!*/getSetURL(); }
                    """),
            of(Problem.CLAIM_BUILDER_CLASH, "wait, as a property", """
                    @Grant("room") interface RoomGrant { @Claim long /*!*/getWait(); }
                    """),
            of(Problem.GRANT_TYPE_HIDDEN, "nested types hide a class and its package", """
                    interface Base { @Claim String room(); }
                    @Grant(/*!*/"room") interface RoomGrant extends Base { enum String { A } enum java { B } }
                    """),
            new ProblemCase(
                    Problem.GRANT_TYPE_HIDDEN,
                    "class in no package that a nested type hides",
                    new Source("Case.java", Source.IMPORTS + """

                            enum Size { BIG }
                            interface Base { @Claim Size size(); }
                            @Grant(/*!*/"room") interface RoomGrant extends Base { enum Size { SMALL } }
                            """)),
            new ProblemCase(
                    Problem.GRANT_TYPE_HIDDEN,
                    "class in no package that a generated class hides",
                    new Source("Case.java", Source.IMPORTS + """

                            enum Value { ONE }
                            @Grant(/*!*/"room") interface RoomGrant { @Claim List<Value> values(); }
                            """)),
            of(Problem.GRANT_ENUMS_TOO_LARGE, "five enums of 2,500 constants", enums(5, 2_500)));

    private static String enums(int enums, int constants) {
        String grant = IntStream.range(0, enums)
                .mapToObj("@Claim E%1$s e%1$s();"::formatted)
                .collect(Collectors.joining(" ", "@Grant(/*!*/\"room\") interface RoomGrant { ", " }\n"));
        return grant + declarations(enums, constants);
    }

    /** Enums that are called {@code E0}, {@code E1} and so on. */
    public static String declarations(int enums, int constants) {
        return IntStream.range(0, enums)
                .mapToObj(each -> "enum E" + each + " { " + constants(constants) + " }")
                .collect(Collectors.joining("\n"));
    }

    private static String constants(int count) {
        return IntStream.range(0, count).mapToObj("CONSTANT_%s"::formatted).collect(Collectors.joining(", "));
    }
}
