package dev.grantor.processor.tests.cases;

import static dev.grantor.processor.tests.cases.ProblemCase.of;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;

/** Mistakes in what a grant makes of the interfaces that it extends. */
public final class InheritanceProblemCases {

    private static final String SEATED = """
            interface Seated {
              @Claim("seats") @NotBlank String seats();
              @Check default void hasSeats() {}
            }
            """;

    private static final String BOTH = SEATED + "interface AlsoSeated { @Claim(\"seats\") String seats(); }\n";

    private InheritanceProblemCases() {}

    public static final List<ProblemCase> CASES = List.of(
            of(Problem.CHECK_OVERRIDDEN, "in the grant", SEATED + """
                    @Grant("room") interface RoomGrant extends Seated { @Override default void /*!*/hasSeats() {} }
                    """),
            of(Problem.CHECK_OVERRIDDEN, "in an interface between", SEATED + """
                    interface Roomy extends Seated { @Override default void hasSeats() {} }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Roomy {}
                    """),
            of(Problem.CHECK_OVERRIDDEN, "made abstract", SEATED + """
                    @Grant("room") interface RoomGrant extends Seated { @Override void /*!*/hasSeats(); }
                    """),
            of(Problem.CHECK_OVERRIDDEN, "one of two, in a part", SEATED + """
                    interface Lit { @Check default void isLit() {} }
                    @GrantPart interface Room extends Seated, Lit { @Override default void /*!*/isLit() {} }
                    """),
            of(Problem.NOT_BLANK_OVERRIDDEN, "in the grant", SEATED + """
                    @Grant("room") interface RoomGrant extends Seated { @Override @Claim("seats") String /*!*/seats(); }
                    """),
            of(Problem.NOT_BLANK_OVERRIDDEN, "in an interface between", SEATED + """
                    interface Roomy extends Seated { @Override @Claim("seats") String seats(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Roomy {}
                    """),
            of(Problem.NOT_BLANK_OVERRIDDEN, "inherited twice", BOTH + """
                    @Grant("room") interface RoomGrant extends AlsoSeated, Seated {
                      @Override @Claim("seats") String /*!*/seats();
                    }
                    """),
            of(Problem.DETAIL_OVERRIDDEN, "constant of a token", """
                    interface Versioned { @Claim("v") @Constant("1") int version(); }
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken extends Versioned { @Override @Claim("v") int /*!*/version(); }
                    """),
            of(Problem.DETAIL_OVERRIDDEN, "claim of the key", """
                    interface Issued { @Claim("iss") @FromKey String issuer(); }
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken extends Issued { @Override @Claim("iss") String /*!*/issuer(); }
                    """),
            of(Problem.DETAIL_OVERRIDDEN, "form of a claim of a grant", """
                    interface Scoped { @Claim @SpaceSeparated List<String> scope(); }
                    @Grant("room") interface RoomGrant extends Scoped { @Override @Claim List<String> /*!*/scope(); }
                    """),
            of(Problem.CLAIM_OVERRIDDEN, "parameter of the header", """
                    interface Regional { @Header("region") @Nullable String region(); }
                    @Token(algorithms = Algorithm.HS256)
                    interface RoomToken extends Regional {
                      @Claim String room();
                      @Override @Nullable String /*!*/region();
                    }
                    """),
            of(Problem.CLAIM_CONFLICT, "two constants", """
                    interface One { @Claim("v") @Constant("1") int version(); }
                    interface Two { @Claim("v") @Constant("2") int version(); }
                    @Token(algorithms = Algorithm.HS256) /*javac*/interface /*ecj*/RoomToken extends One, Two {}
                    """),
            of(Problem.CLAIM_CONFLICT, "only one is the key's", """
                    interface One { @Claim("iss") @FromKey String issuer(); }
                    interface Two { @Claim("iss") String issuer(); }
                    @Token(algorithms = Algorithm.HS256) /*javac*/interface /*ecj*/RoomToken extends One, Two {}
                    """),
            of(Problem.CLAIM_CONFLICT, "one is not blank", BOTH + """
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Seated, AlsoSeated {}
                    """),
            of(Problem.CLAIM_CONFLICT, "the second is not blank", BOTH + """
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends AlsoSeated, Seated {}
                    """),
            of(Problem.CLAIM_CONFLICT, "only one takes an empty text for an absent claim", """
                    interface A { @Claim("room") @NotBlank @Nullable String room(); }
                    interface B { @Claim("room") @NotBlank(emptyAsAbsent = true) @Nullable String room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends A, B {}
                    """),
            of(Problem.CLAIM_CONFLICT, "one is deprecated", """
                    interface A { @Deprecated @Claim("room") String room(); }
                    interface B { @Claim("room") String room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends A, B {}
                    """),
            of(Problem.CLAIM_CONFLICT, "the third differs", """
                    interface A { @Claim("room") String room(); }
                    interface B { @Claim("room") String room(); }
                    interface C { @Claim("rooms") String room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends A, B, C {}
                    """));
}
