package dev.grantor.processor.tests.cases;

import static dev.grantor.processor.tests.cases.ProblemCase.of;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mistakes in what is annotated with {@code @Grant} or {@code @GrantPart}. */
public final class GrantProblemCases {

    private GrantProblemCases() {}

    public static final List<ProblemCase> CASES = List.of(
            of(Problem.GRANT_WRONG_TYPE, "enum", """
                    /*!*/@Grant("room") enum RoomGrant { A }
                    """),
            of(Problem.GRANT_WRONG_TYPE, "class", """
                    /*!*/@Grant("room") class RoomGrant {}
                    """),
            of(Problem.GRANT_ABSTRACT_CLASS, "part", """
                    /*!*/@GrantPart abstract class Room { @Claim abstract String room(); }
                    """),
            of(Problem.GRANT_WRONG_TYPE, "record", """
                    /*javac*/@Grant("room") /*ecj:nowhere*/record RoomGrant(String room) {}
                    """),
            of(Problem.GRANT_WRONG_TYPE, "annotation", """
                    /*!*/@Grant("room") @interface RoomGrant { String room(); }
                    """),
            of(Problem.GRANT_PRIVATE, "private interface", """
                    class Outer {
                      @Grant("room") private /*javac*/interface /*ecj*/RoomGrant { @Claim String room(); }
                    }
                    """),
            of(Problem.GRANT_IN_PRIVATE, "interface in a private class", """
                    class Outer {
                      private static class Middle {
                        @GrantPart /*javac*/interface /*ecj*/Room { @Claim String room(); }
                      }
                    }
                    """),
            of(Problem.GRANT_TYPE_PARAMETERS, "generic interface", """
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant<T> { @Claim String room(); }
                    """),
            of(Problem.GRANT_SEALED, "sealed interface", """
                    @Grant("room") sealed /*javac*/interface /*ecj*/RoomGrant permits Permitted { @Claim String room(); }
                    non-sealed interface Permitted extends RoomGrant {}
                    """),
            of(Problem.GRANT_KEY_EMPTY, "empty", """
                    @Grant(/*!*/"") interface RoomGrant { @Claim String room(); }
                    """),
            of(Problem.GRANT_KEY_EMPTY, "blank", """
                    @Grant(/*ecj*/value = /*javac*/"  ") interface RoomGrant { @Claim String room(); }
                    """),
            of(Problem.GRANT_KEY_INVALID, "control character", """
                    @Grant(/*!*/"vid eo\\n") interface RoomGrant { @Claim String room(); }
                    """),
            of(Problem.GRANT_KEY_INVALID, "white space at the end", """
                    @Grant(/*!*/"video ") interface RoomGrant { @Claim String room(); }
                    """),
            of(Problem.GRANT_KEY_INVALID, "half a surrogate pair", """
                    @Grant(/*!*/"a\\ud800") interface RoomGrant { @Claim String room(); }
                    """),
            of(Problem.GRANT_EXTENDS_GRANT, "grant extends a grant", """
                    @Grant("room") interface RoomGrant { @Claim String room(); }
                    @Grant("big_room") /*javac*/interface /*ecj*/BigRoomGrant extends RoomGrant { @Claim int seats(); }
                    """),
            of(Problem.GRANT_EXTENDS_GRANT, "grant extends a part by way of a plain interface", """
                    @GrantPart interface Room { @Claim String room(); }
                    interface Plain extends Room {}
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Plain {}
                    """),
            of(Problem.GRANT_EXTENDS_UNSUPPORTED, "abstract method with parameters", """
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Comparable<RoomGrant> { @Claim String room(); }
                    """),
            of(Problem.GRANT_EXTENDS_UNSUPPORTED, "abstract method without parameters", """
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Runnable { @Claim String room(); }
                    """),
            of(Problem.GRANT_NAME_TAKEN, "by a class in the sources", """
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant { @Claim String room(); }
                    class RoomGrants {}
                    """),
            of(Problem.GRANT_DUPLICATE_KEY, "in one file", """
                    class Outer {
                      @Grant("room") interface BigRoomGrant { @Claim String room(); }
                      static class Inner {
                        @Grant(/*!*/"room") interface RoomGrant { @Claim String room(); }
                      }
                    }
                    """),
            of(Problem.GRANT_PART_CYCLE, "of one", """
                    @GrantPart interface Room { @Claim Room /*!*/inner(); }
                    """),
            of(Problem.GRANT_PART_CYCLE, "of three, beside a way out", """
                    @GrantPart interface A { @Claim B /*!*/b(); @Claim @Nullable A a(); @Claim List<A> all(); }
                    @GrantPart interface B extends HasC { @Claim String name(); }
                    interface HasC { @Claim C c(); }
                    @GrantPart interface C { @Claim A a(); @Claim D d(); }
                    @GrantPart interface D { @Claim Optional<D> d(); }
                    """),
            of(Problem.GRANT_AND_PART, "both", """
                    /*!*/@Grant("room") @GrantPart interface RoomGrant { @Claim String room(); }
                    """),
            of(Problem.GRANT_NAME_TAKEN, "by what was generated before", """
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant { @Claim String room(); }
                    @GeneratedByGrantor class RoomGrants {}
                    """),
            of(Problem.GRANT_NO_CLAIMS, "nothing annotated", """
                    @Grant(/*!*/"room") interface RoomGrant { default String room() { return ""; } }
                    """),
            of(Problem.GRANT_NO_CLAIMS, "empty part", """
                    /*!*/@GrantPart interface Room {}
                    """),
            of(Problem.GRANT_FORGOTTEN, "public", """
                    public /*javac*/interface /*ecj*/Case { @Claim String room(); }
                    """),
            of(Problem.CLAIM_OUTSIDE_GRANT, "package-private", """
                    /*javac*/interface /*ecj*/Room { @Claim String room(); }
                    """),
            of(Problem.CLAIM_OUTSIDE_GRANT, "nested", """
                    class Outer {
                      public /*javac*/interface /*ecj*/Room { @Claim String room(); }
                    }
                    """),
            of(
                    Problem.GRANT_TOO_LARGE,
                    "251 claims",
                    "@Grant(/*!*/\"room\") interface RoomGrant {" + claims("int", 251) + "}"),
            of(
                    Problem.GRANT_TOO_LARGE,
                    "126 claims that count as two",
                    "/*!*/@GrantPart interface Room {" + claims("long", 63) + claims("double", 63) + "}"),
            of(Problem.GRANT_UNDEFINED_TYPE, "type of a claim", """
                    @Grant("room") interface RoomGrant { @Claim RoomId /*!*/room(); }
                    """),
            of(Problem.GRANT_UNDEFINED_TYPE, "type of an element", """
                    @Grant("room") interface RoomGrant { @Claim Map<String, List<RoomId>> /*!*/rooms(); }
                    """),
            of(Problem.GRANT_UNDEFINED_TYPE, "key of a map", """
                    @Grant("room") interface RoomGrant { @Claim Map<RoomId, String> /*!*/rooms(); }
                    """),
            of(Problem.GRANT_UNDEFINED_TYPE, "bound of a wildcard", """
                    @Grant("room") interface RoomGrant { @Claim List<? extends RoomId> /*!*/rooms(); }
                    """),
            of(Problem.GRANT_UNDEFINED_TYPE, "super-interface", """
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Base { @Claim String room(); }
                    """),
            of(Problem.GRANT_UNDEFINED_TYPE, "codec", """
                    @Grant("room") interface RoomGrant { @Claim(using = RoomCodec.class) Thread /*!*/room(); }
                    """),
            of(Problem.GRANT_UNDEFINED_TYPE, "value of @NotBlank", """
                    @Grant("room") interface RoomGrant {
                      @Claim @NotBlank(emptyAsAbsent = Flags.ON) @Nullable String /*!*/room();
                    }
                    """),
            of(Problem.GRANT_VALUE_NOT_ALONE, "beside a claim", """
                    @Grant("room") interface RoomGrant {
                      @GrantValue Map<String, Object> /*!*/all();
                      @Claim String room();
                    }
                    """),
            of(Problem.GRANT_VALUE_NOT_ALONE, "named later than the claim", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      @GrantValue Map<String, Object> /*!*/whole();
                    }
                    """),
            of(Problem.GRANT_VALUE_NOT_ALONE, "two whole objects", """
                    @Grant("room") interface RoomGrant {
                      @GrantValue Map<String, Object> /*!*/all();
                      @GrantValue Map<String, Object> whole();
                    }
                    """),
            of(Problem.GRANT_VALUE_AND_CLAIM, "on one accessor", """
                    @Grant("room") interface RoomGrant { @GrantValue @Claim("x") Map<String, Object> /*!*/all(); }
                    """),
            of(Problem.GRANT_EXTENDS_RAW, "by way of a plain interface", """
                    interface Base<T> { @Claim T room(); @Claim List<String> rooms(); }
                    @SuppressWarnings("rawtypes") interface Plain extends Base {}
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Plain { @Claim int seats(); }
                    """),
            of(Problem.GRANT_VALUE_TYPE, "list", """
                    @Grant("room") interface RoomGrant { @GrantValue List<String> /*!*/all(); }
                    """),
            of(Problem.GRANT_VALUE_TYPE, "text", """
                    @Grant("room") interface RoomGrant { @GrantValue String /*!*/all(); }
                    """));

    private static String claims(String type, int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> "@Claim %1$s %1$s%2$s();".formatted(type, each))
                .collect(Collectors.joining());
    }
}
