package dev.grantor.processor.tests.cases;

import dev.grantor.processor.internal.message.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Declarations with a mistake, what is advised, and the same declarations when that is done. */
public final class AdviceCases {

    /** @param advice what the message says, among other things */
    public record Advice(Problem problem, String before, String advice, String after) {}

    /** What to do about these is not done in a source, or they have no source at all. */
    public static final Set<Problem> WITHOUT_SOURCE = EnumSet.of(
            Problem.CLAIM_NEEDS_ARTIFACT,
            Problem.CLAIM_NULLNESS_UNKNOWN,
            Problem.ENUM_HIDDEN_CONSTANT,
            Problem.GRANT_BUG,
            Problem.GRANT_ENUMS_TOO_LARGE,
            Problem.GRANT_KEY_SHARED,
            Problem.GRANT_NOT_WRITTEN,
            Problem.GRANT_TOO_LARGE,
            Problem.GRANT_UNNAMEABLE,
            Problem.JAVA_TOO_OLD,
            Problem.NUMBER_RANGE,
            Problem.OPTION_UNKNOWN,
            Problem.PART_NOT_GENERATED,
            Problem.PART_NOT_GIVEN,
            Problem.TOKEN_INTERCHANGEABLE);

    private AdviceCases() {}

    private static Advice of(Problem problem, String before, String advice, String after) {
        return new Advice(problem, before, advice, after);
    }

    /** The members of a grant. */
    private static Advice in(Problem problem, String before, String advice, String after) {
        return new Advice(problem, grant(before), advice, grant(after));
    }

    static String grant(String members) {
        return "@Grant(\"room\") interface RoomGrant { " + members + " }";
    }

    public static final List<Advice> CASES = List.of(
            of(
                    Problem.GRANT_TYPE_HIDDEN,
                    "interface B { @Claim String b(); } @GrantPart interface A extends B { enum String { X } enum "
                            + "java { X } }",
                    "Rename the nested type.",
                    "interface B { @Claim String b(); } @GrantPart interface A extends B { enum Text { X } enum "
                            + "java { X } }"),
            of(
                    Problem.CHECK_OVERRIDDEN,
                    "interface B { @Claim int b(); @Check default void c() {} } @GrantPart interface A extends B {"
                            + " @Override default void c() {} }",
                    "Repeat @Check here.",
                    "interface B { @Claim int b(); @Check default void c() {} } @GrantPart interface A extends B {"
                            + " @Override @Check default void c() {} }"),
            of(
                    Problem.NOT_BLANK_OVERRIDDEN,
                    "interface B { @Claim @NotBlank String b(); } @GrantPart interface A extends B { @Override "
                            + "@Claim String b(); }",
                    "Repeat @NotBlank here.",
                    "interface B { @Claim @NotBlank String b(); } @GrantPart interface A extends B {"
                            + " @Override @Claim @NotBlank String b(); }"),
            of(
                    Problem.DETAIL_OVERRIDDEN,
                    "interface B { @Claim @SpaceSeparated List<String> b(); } @GrantPart interface A extends B {"
                            + " @Override @Claim List<String> b(); }",
                    "Repeat @SpaceSeparated here.",
                    "interface B { @Claim @SpaceSeparated List<String> b(); } @GrantPart interface A extends B {"
                            + " @Override @Claim @SpaceSeparated List<String> b(); }"),
            in(
                    Problem.EMPTY_AS_ABSENT_REQUIRED,
                    "@Claim @NotBlank(emptyAsAbsent = true) String room();",
                    "Make the claim @Nullable",
                    "@Claim @NotBlank(emptyAsAbsent = true) @Nullable String room();"),
            in(
                    Problem.CLAIM_METHOD_CLASH,
                    "@Claim(\"up\") boolean isUp(); @Claim(\"set_up\") boolean isSetUp();",
                    "Rename one of the accessors, and keep the name in JSON: of isUp(), it is @Claim(\"up\").",
                    "@Claim(\"up\") boolean isRunning(); @Claim(\"set_up\") boolean isSetUp();"),
            in(
                    Problem.CLAIM_NULLABLE_COMPONENT,
                    "@Claim(using = DatabindCodec.class) @Nullable String[] rooms();",
                    "write String @Nullable [].",
                    "@Claim(using = DatabindCodec.class) String @Nullable [] rooms();"),
            of(
                    Problem.GRANT_WRONG_TYPE,
                    "@Grant(\"room\") class RoomGrant { @Claim(\"room\") String room() { return \"\"; } }",
                    "Declare it as an interface.",
                    grant("@Claim(\"room\") String room();")),
            of(
                    Problem.GRANT_ABSTRACT_CLASS,
                    "@Grant(\"room\") abstract class RoomGrant { @Claim abstract String room(); }",
                    "Make it an interface.",
                    grant("@Claim String room();")),
            of(
                    Problem.GRANT_AND_PART,
                    "@Grant(\"room\") @GrantPart interface RoomGrant { @Claim String room(); }",
                    "Remove one of them",
                    grant("@Claim String room();")),
            of(
                    Problem.GRANT_PRIVATE,
                    "class Outer { @GrantPart private interface Room { @Claim String room(); } }",
                    "Make it package-private or wider.",
                    "class Outer { @GrantPart interface Room { @Claim String room(); } }"),
            of(
                    Problem.GRANT_IN_PRIVATE,
                    "class A { private static class B { @GrantPart interface Room { @Claim String room(); } } }",
                    "Widen B or move Room.",
                    "class A { static class B { @GrantPart interface Room { @Claim String room(); } } }"),
            of(
                    Problem.GRANT_TYPE_PARAMETERS,
                    "@GrantPart interface Room<T> { @Claim String room(); }",
                    "Use the concrete claim types.",
                    "@GrantPart interface Room { @Claim String room(); }"),
            of(
                    Problem.GRANT_SEALED,
                    "@GrantPart sealed interface Room permits A { @Claim String room(); } non-sealed interface A "
                            + "extends Room {}",
                    "Remove sealed.",
                    "@GrantPart interface Room { @Claim String room(); } interface A extends Room {}"),
            of(
                    Problem.GRANT_KEY_EMPTY,
                    "@Grant(\"\") interface RoomGrant { @Claim String room(); }",
                    "Give the JSON key, for example @Grant(\"video\").",
                    "@Grant(\"video\") interface RoomGrant { @Claim String room(); }"),
            of(
                    Problem.GRANT_KEY_INVALID,
                    "@Grant(\" room\") interface RoomGrant { @Claim String room(); }",
                    "begins or ends with white space. Correct it.",
                    grant("@Claim String room();")),
            of(
                    Problem.GRANT_DUPLICATE_KEY,
                    "class A { @Grant(\"a\") interface B { @Claim String b(); } @Grant(\"a\") interface C { @Claim "
                            + "String c(); } }",
                    "Choose another for one of them.",
                    "class A { @Grant(\"a\") interface B { @Claim String b(); } @Grant(\"c\") interface C { @Claim "
                            + "String c(); } }"),
            of(
                    Problem.GRANT_PART_CYCLE,
                    "@GrantPart interface Room { @Claim Room inner(); }",
                    "Make one of these claims @Nullable.",
                    "@GrantPart interface Room { @Claim @Nullable Room inner(); }"),
            of(
                    Problem.GRANT_EXTENDS_GRANT,
                    "@GrantPart interface A { @Claim String a(); } @GrantPart interface B extends A {}",
                    "Move what they share to an interface without @Grant, @GrantPart and @Token.",
                    "interface Base { @Claim String a(); } @GrantPart interface A extends Base {} @GrantPart "
                            + "interface B extends Base {}"),
            of(
                    Problem.GRANT_EXTENDS_RAW,
                    "interface Base<T> { @Claim T a(); } @SuppressWarnings(\"rawtypes\") @GrantPart interface A "
                            + "extends Base { @Claim int b(); }",
                    "Give Base its type arguments.",
                    "interface Base<T> { @Claim T a(); } @GrantPart interface A extends Base<String> { @Claim int "
                            + "b(); }"),
            of(
                    Problem.GRANT_EXTENDS_UNSUPPORTED,
                    "@GrantPart interface A extends Runnable { @Claim String a(); }",
                    "Give it a default body in A, or do not extend Runnable.",
                    "@GrantPart interface A extends Runnable { @Claim String a(); default void run() {} }"),
            of(
                    Problem.GRANT_NAME_TAKEN,
                    grant("@Claim String a();") + "class RoomGrants {}",
                    "Rename one of them.",
                    grant("@Claim String a();") + "class Rooms {}"),
            in(
                    Problem.GRANT_NO_CLAIMS,
                    "default String room() { return \"\"; }",
                    "Annotate an accessor with @Claim.",
                    "@Claim default String room() { return \"\"; }"),
            in(
                    Problem.GRANT_VALUE_NOT_ALONE,
                    "@GrantValue Map<String, Object> all(); @Claim String room();",
                    "Remove one of them.",
                    "@GrantValue Map<String, Object> all();"),
            in(
                    Problem.GRANT_VALUE_TYPE,
                    "@GrantValue List<String> all();",
                    "Use a Map or a @GrantPart.",
                    "@GrantValue Map<String, String> all();"),
            in(
                    Problem.GRANT_VALUE_AND_CLAIM,
                    "@GrantValue @Claim Map<String, Object> all();",
                    "Remove one of them.",
                    "@Claim Map<String, Object> all();"),
            in(
                    Problem.GRANT_UNDEFINED_TYPE,
                    "@Claim BigDecimal price();",
                    "else check the name, the import and the class path",
                    "@Claim java.math.BigDecimal price();"),
            in(
                    Problem.CLAIM_PREFIX_KEPT,
                    "@Claim String getRoom(); @Claim int seats();",
                    "@Claim(\"room\") or @Claim(\"get_room\")",
                    "@Claim(\"get_room\") String getRoom(); @Claim int seats();"),
            in(Problem.CLAIM_PARAMS, "@Claim String room(int floor);", "Remove them.", "@Claim String room();"),
            in(Problem.CLAIM_VOID, "@Claim void room();", "Return the claim's value.", "@Claim String room();"),
            in(
                    Problem.CLAIM_UNANNOTATED,
                    "@Claim String a(); String roomName();",
                    "Add @Claim(\"room_name\"), or give it a default body.",
                    "@Claim String a(); @Claim(\"room_name\") String roomName();"),
            of(
                    Problem.CLAIM_UNANNOTATED,
                    "@GrantPart interface A { @Claim String get_(); int getSize(); }",
                    "Add @Claim(\"size\")",
                    "@GrantPart interface A { @Claim String get_(); @Claim(\"size\") int getSize(); }"),
            of(
                    Problem.CLAIM_OVERRIDDEN,
                    "interface A { @Claim String a(); } @GrantPart interface B extends A { @Override String a(); }",
                    "Repeat @Claim(\"a\") here.",
                    "interface A { @Claim String a(); } @GrantPart interface B extends A { @Override @Claim(\"a\") "
                            + "String a(); }"),
            of(
                    Problem.CLAIM_OVERRIDDEN,
                    "interface A { @GrantValue Map<String, Object> a(); } @GrantPart interface B extends A { "
                            + "@Override Map<String, Object> a(); }",
                    "Repeat @GrantValue here.",
                    "interface A { @GrantValue Map<String, Object> a(); } @GrantPart interface B extends A { "
                            + "@Override @GrantValue Map<String, Object> a(); }"),
            of(
                    Problem.CLAIM_OVERRIDDEN,
                    "interface A { @Claim(within = \"x\") String a(); } @GrantPart interface B extends A { "
                            + "@Override String a(); }",
                    "Repeat @Claim(\"a\") here, with what else A says in it.",
                    "interface A { @Claim(within = \"x\") String a(); } @GrantPart interface B extends A { "
                            + "@Override @Claim(value = \"a\", within = \"x\") String a(); }"),
            of(
                    Problem.CLAIM_OUTSIDE_GRANT,
                    "interface Room { @Claim String a(); }",
                    "Add @Grant or @Token, or remove it.",
                    "@Grant(\"room\") interface Room { @Claim String a(); }"),
            of(
                    Problem.GRANT_FORGOTTEN,
                    "public interface Case%s { @Claim String a(); }",
                    "Add @Grant, @GrantPart or @Token",
                    "@GrantPart public interface Case%s { @Claim String a(); }"),
            of(
                    Problem.CLAIM_OUTSIDE_INTERFACE,
                    "class A { @Claim String a() { return \"\"; } }",
                    "Move it to a grant or token, or remove it.",
                    "class A { String a() { return \"\"; } }"),
            in(
                    Problem.CLAIM_STATIC,
                    "@Claim String a(); @Claim static String b() { return \"\"; }",
                    "Make it a default method, or remove the annotation.",
                    "@Claim String a(); @Claim default String b() { return \"\"; }"),
            in(Problem.CLAIM_METHOD_TYPE_PARAMETERS, "@Claim <T> String a();", "Remove them.", "@Claim String a();"),
            in(
                    Problem.CLAIM_THROWS,
                    "@Claim String a() throws java.io.IOException;",
                    "Remove it.",
                    "@Claim String a();"),
            in(
                    Problem.CLAIM_NAME_EMPTY,
                    "@Claim(\"\") String roomName();",
                    "Write @Claim(\"room_name\"), or @Claim alone",
                    "@Claim(\"room_name\") String roomName();"),
            in(
                    Problem.CLAIM_NAME_EMPTY,
                    "@Claim(\"\") String get_();",
                    "Write @Claim(\"_\"), or @Claim alone",
                    "@Claim(\"_\") String get_();"),
            in(
                    Problem.CLAIM_NAME_INVALID,
                    "@Claim(\"a \") String a();",
                    "begins or ends with white space. Correct it.",
                    "@Claim(\"a\") String a();"),
            in(
                    Problem.CLAIM_DUPLICATE,
                    "@Claim(\"a\") String a(); @Claim(\"a\") String b();",
                    "Rename one.",
                    "@Claim(\"a\") String a(); @Claim(\"b\") String b();"),
            of(
                    Problem.CLAIM_CONFLICT,
                    "interface A { @Claim(\"a\") String x(); } interface B { @Claim(\"b\") String x(); } "
                            + "@GrantPart interface C extends A, B {}",
                    "Redeclare it in C with one @Claim.",
                    "interface A { @Claim(\"a\") String x(); } interface B { @Claim(\"b\") String x(); } "
                            + "@GrantPart interface C extends A, B { @Claim(\"a\") String x(); }"),
            in(
                    Problem.CLAIM_PROPERTY_CLASH,
                    "@Claim(\"a\") String getOpen(); @Claim(\"b\") boolean isOpen();",
                    "Rename one.",
                    "@Claim(\"a\") String getOpenAt(); @Claim(\"b\") boolean isOpen();"),
            in(
                    Problem.CLAIM_BUILDER_CLASH,
                    "@Claim String build();",
                    "Rename the accessor and keep the name in JSON with @Claim(\"build\").",
                    "@Claim(\"build\") String buildName();"),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    grant("@Claim Host host();") + "interface Host { String name(); }",
                    "Annotate it with @GrantPart and its accessors with @Claim, or name a codec",
                    grant("@Claim Host host();") + "@GrantPart interface Host { @Claim String name(); }"),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    grant("@Claim Host host();") + "record Host(String name) {}",
                    "Make it a @GrantPart interface, bind it with @Claim(using = DatabindCodec.class), or name a codec",
                    grant("@Claim(using = DatabindCodec.class) Host host();") + "record Host(String name) {}"),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    grant("@Claim Host<String> host();") + "record Host<T>(T name) {}",
                    "Make it a @GrantPart interface, or name a codec",
                    grant("@Claim Host host();") + "@GrantPart interface Host { @Claim String name(); }"),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    grant("@Claim Host<String> host();") + "interface Host<T> { T name(); }",
                    "Use a @GrantPart interface of your own, or name a codec",
                    grant("@Claim Mine host();") + "@GrantPart interface Mine { @Claim String name(); }"),
            of(
                    Problem.CLAIM_UNSUPPORTED_TYPE,
                    grant("@Claim org.jspecify.annotations.Nullable host();"),
                    "Use a @GrantPart interface of your own",
                    grant("@Claim Mine host();") + "@GrantPart interface Mine { @Claim String name(); }"),
            of(
                    Problem.CLAIM_PRIVATE_TYPE,
                    "class Outer { @GrantPart interface Room { @Claim Size size(); } private enum Size { S } }",
                    "Widen it.",
                    "class Outer { @GrantPart interface Room { @Claim Size size(); } enum Size { S } }"),
            in(
                    Problem.CLAIM_RAW_TYPE,
                    "@Claim Map a();",
                    "for example Map<String, String>.",
                    "@Claim Map<String, String> a();"),
            in(
                    Problem.CLAIM_WILDCARD,
                    "@Claim List<? extends Number> a();",
                    "Use BigDecimal.",
                    "@Claim List<java.math.BigDecimal> a();"),
            in(
                    Problem.CLAIM_MAP_KEY,
                    "@Claim Map<Integer, String> a();",
                    "Use a String or enum key.",
                    "@Claim Map<String, String> a();"),
            in(
                    Problem.CLAIM_ARRAY,
                    "@Claim Number[] a();",
                    "Use List<BigDecimal>.",
                    "@Claim List<java.math.BigDecimal> a();"),
            in(
                    Problem.CLAIM_NULLABLE_PRIMITIVE,
                    "@Claim @Nullable int a();",
                    "Use Integer, or drop @Nullable.",
                    "@Claim @Nullable Integer a();"),
            in(
                    Problem.CLAIM_NULLABLE_OPTIONAL,
                    "@Claim @Nullable Optional<String> a();",
                    "Drop one of the two.",
                    "@Claim Optional<String> a();"),
            in(
                    Problem.CLAIM_NESTED_OPTIONAL,
                    "@Claim List<OptionalLong> a();",
                    "Use Long in place of OptionalLong.",
                    "@Claim List<Long> a();"),
            in(
                    Problem.CLAIM_NULLABLE_ELEMENT,
                    "@Claim List<@Nullable String> a();",
                    "Let them be non-null.",
                    "@Claim List<String> a();"),
            in(
                    Problem.CLAIM_DEFAULT_ON_NULLABLE,
                    "@Claim default Optional<String> a() { return Optional.of(\"\"); }",
                    "Drop the body, or the Optional.",
                    "@Claim default String a() { return \"\"; }"),
            of(
                    Problem.ENUM_DUPLICATE_WIRE,
                    grant("@Claim Size a();") + "enum Size { a, @WireName(\"a\") B }",
                    "Rename one with @WireName.",
                    grant("@Claim Size a();") + "enum Size { a, @WireName(\"b\") B }"),
            of(
                    Problem.ENUM_EMPTY,
                    grant("@Claim Size a();") + "enum Size {}",
                    "Give it some.",
                    grant("@Claim Size a();") + "enum Size { S }"),
            of(
                    Problem.WIRE_NAME_INVALID,
                    grant("@Claim Size a();") + "enum Size { @WireName(\"\") A }",
                    "Correct its @WireName, or leave it out.",
                    grant("@Claim Size a();") + "enum Size { A }"),
            of(
                    Problem.CODEC_BAD,
                    grant("@Claim(using = C.class) Thread a();") + "class C { }",
                    "A codec is a public class or record that implements ClaimCodec<Thread> and has a public "
                            + "constructor",
                    grant("@Claim(using = A.C.class) Thread a();")
                            + "class A { public static class C implements ClaimCodec<Thread> { public C() {}"
                            + " public void write(JsonWriter out, Thread t) { out.value(\"\"); }"
                            + " public Thread read(JsonReader in) { return new Thread(in.nextString()); } } }"),
            in(Problem.TEMPORAL_UNIT, "@Claim long exp();", "Make exp() an Instant", "@Claim Instant exp();"),
            in(
                    Problem.WIRE_NAME_ON_NON_ENUM,
                    "@Claim String a(); @WireName(\"x\") String X = \"x\";",
                    "Remove it",
                    "@Claim String a(); String X = \"x\";"),
            in(
                    Problem.WITHIN_SUSPICIOUS,
                    "@Claim(within = \"a.b\") String c();",
                    "write within = {\"a\", \"b\"}.",
                    "@Claim(within = {\"a\", \"b\"}) String c();"),
            in(
                    Problem.WITHIN_CONFLICT,
                    "@Claim(\"a\") String a(); @Claim(value = \"b\", within = \"a\") String b();",
                    "Rename one.",
                    "@Claim(\"c\") String a(); @Claim(value = \"b\", within = \"a\") String b();"),
            in(
                    Problem.WITHIN_INVALID,
                    "@Claim(within = \"a \") String b();",
                    "begins or ends with white space. Correct it.",
                    "@Claim(within = \"a\") String b();"),
            in(
                    Problem.INCLUDE_USELESS,
                    "@Claim(include = Claim.Include.ALWAYS) String a();",
                    "Leave it out, or let it be absent, with @Nullable.",
                    "@Claim(include = Claim.Include.ALWAYS) @Nullable String a();"),
            in(Problem.UNIT_MISPLACED, "@Claim(unit = TimeUnit.DAYS) int a();", "Remove it.", "@Claim int a();"),
            in(
                    Problem.ANNOTATION_WITHOUT_CLAIM,
                    "@Claim int a(); @NotBlank default String b() { return \"\"; }",
                    "Add @Claim, or remove it.",
                    "@Claim int a(); @Claim @NotBlank default String b() { return \"b\"; }"),
            in(Problem.NOT_BLANK_MISPLACED, "@Claim @NotBlank int a();", "Remove it.", "@Claim int a();"),
            in(
                    Problem.CHECK_SIGNATURE,
                    "@Claim int a(); @Check default boolean b() { return true; }",
                    "must be a default method without parameters that returns nothing",
                    "@Claim int a(); @Check default void b() {}"),
            in(
                    Problem.CONSTRAINT_IGNORED,
                    "@Claim @jakarta.validation.constraints.NotBlank String a();",
                    "Use @NotBlank of dev.grantor.annotation.",
                    "@Claim @NotBlank String a();"),
            in(
                    Problem.JSON_ANNOTATION_IGNORED,
                    "@Claim @com.google.gson.annotations.SerializedName(\"x\") String a();",
                    "Write @Claim(\"x\").",
                    "@Claim(\"x\") String a();"));
}
