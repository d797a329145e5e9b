package dev.grantor.processor.tests.cases;

import static dev.grantor.processor.tests.cases.ProblemCase.of;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;

/** Mistakes in the methods of a grant and in their annotations. */
public final class ClaimProblemCases {

    private ClaimProblemCases() {}

    public static final List<ProblemCase> CASES = List.of(
            of(Problem.CLAIM_PARAMS, "one parameter", """
                    @Grant("room") interface RoomGrant { @Claim String /*!*/room(String floor); }
                    """),
            of(Problem.CLAIM_VOID, "void", """
                    @Grant("room") interface RoomGrant { @Claim void /*!*/room(); }
                    """),
            of(Problem.CLAIM_VOID, "Void", """
                    @Grant("room") interface RoomGrant { @Claim Void /*!*/room(); }
                    """),
            of(Problem.CLAIM_UNANNOTATED, "abstract accessor", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      int /*!*/bigSeats();
                    }
                    """),
            of(Problem.CLAIM_UNANNOTATED, "abstract method with parameters", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      int /*!*/seats(int floor);
                    }
                    """),
            of(Problem.CLAIM_OVERRIDDEN, "abstract", """
                    interface Base { @Claim("room") CharSequence room(); }
                    @Grant("room") interface RoomGrant extends Base { @Override String /*!*/room(); }
                    """),
            of(Problem.CLAIM_OVERRIDDEN, "default", """
                    interface Base { @Claim("room") String room(); }
                    @Grant("room") interface RoomGrant extends Base { @Override default String /*!*/room() { return ""; } }
                    """),
            of(Problem.CLAIM_STATIC, "static", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      /*!*/@Claim static String hall() { return ""; }
                    }
                    """),
            of(Problem.CLAIM_STATIC, "private", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      /*!*/@Claim("hall") private String hall() { return ""; }
                    }
                    """),
            of(Problem.CLAIM_STATIC, "whole object", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      /*!*/@GrantValue static Map<String, Object> all() { return Map.of(); }
                    }
                    """),
            of(Problem.CLAIM_METHOD_TYPE_PARAMETERS, "generic accessor", """
                    @Grant("room") interface RoomGrant { @Claim <T> T /*!*/room(); }
                    """),
            of(Problem.CLAIM_THROWS, "checked exception", """
                    @Grant("room") interface RoomGrant { @Claim String /*!*/room() throws java.io.IOException; }
                    """),
            of(Problem.CLAIM_NAME_EMPTY, "empty", """
                    @Grant("room") interface RoomGrant { @Claim(/*!*/"") String roomName(); }
                    """),
            of(Problem.CLAIM_NAME_EMPTY, "blank", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/value = /*javac*/" ") String getRoom(); }
                    """),
            of(Problem.CLAIM_NAME_EMPTY, "camel case", """
                    @Grant(value = "room", naming = NamingStrategy.LOWER_CAMEL_CASE) interface RoomGrant {
                      @Claim(/*!*/"") String getRoomName();
                    }
                    """),
            of(Problem.CLAIM_UNANNOTATED, "camel case", """
                    @Grant(value = "room", naming = NamingStrategy.LOWER_CAMEL_CASE) interface RoomGrant {
                      @Claim String getRoomName();
                      int /*!*/getBigSeats();
                    }
                    """),
            of(Problem.CLAIM_OVERRIDDEN, "that has another name", """
                    interface Base { @Claim("room_sid") String room(); }
                    @Grant("room") interface RoomGrant extends Base { @Override String /*!*/room(); }
                    """),
            of(Problem.CLAIM_NAME_INVALID, "character that turns the direction", """
                    @Grant("room") interface RoomGrant { @Claim(/*!*/"room\\u202e") String room(); }
                    """),
            of(Problem.CLAIM_NAME_INVALID, "control character", """
                    @Grant("room") interface RoomGrant { @Claim(/*!*/"ro\\tom") String room(); }
                    """),
            of(Problem.CLAIM_NAME_INVALID, "half a surrogate pair", """
                    @Grant("room") interface RoomGrant { @Claim(/*!*/"ro\\udc00om") String room(); }
                    """),
            of(Problem.CLAIM_NAME_INVALID, "white space at the start, inherited", """
                    interface Base { @Claim(" room") String room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Base {}
                    """),
            of(Problem.CLAIM_DUPLICATE, "same name", """
                    @Grant("room") interface RoomGrant {
                      @Claim("room") String room();
                      @Claim(/*!*/"room") String roomName();
                    }
                    """),
            of(Problem.CLAIM_DUPLICATE, "same path, one name derived", """
                    @Grant("room") interface RoomGrant {
                      @Claim(value = "room_name", within = "a") String name();
                      /*!*/@Claim(within = "a") String roomName();
                    }
                    """),
            of(Problem.CLAIM_CONFLICT, "names differ", """
                    interface A { @Claim("room") String room(); }
                    interface B { @Claim("roomId") String room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends A, B {}
                    """),
            of(Problem.CLAIM_CONFLICT, "nullness differs", """
                    interface A { @Claim("room") String room(); }
                    interface B { @Claim("room") @Nullable String room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends A, B {}
                    """),
            of(Problem.CLAIM_CONFLICT, "types differ", """
                    interface A { @Claim("room") CharSequence room(); }
                    interface B { @Claim("room") String room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends A, B {}
                    """),
            of(Problem.CLAIM_CONFLICT, "only one is a claim", """
                    interface A { @Claim("room") String room(); }
                    interface B { String room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends A, B {}
                    """),
            of(Problem.CLAIM_PROPERTY_CLASH, "get and is", """
                    @Grant("room") interface RoomGrant {
                      @Claim("a") String getOpen();
                      @Claim("b") boolean /*!*/isOpen();
                    }
                    """),
            of(Problem.CLAIM_BUILDER_CLASH, "build", """
                    @Grant("room") interface RoomGrant { @Claim String /*!*/build(); }
                    """),
            of(Problem.CLAIM_BUILDER_CLASH, "copy", """
                    @Grant("room") interface RoomGrant { @Claim String /*!*/copy(); }
                    """),
            of(Problem.CLAIM_BUILDER_CLASH, "toString", """
                    @Grant("room") interface RoomGrant { @Override @Claim String /*!*/toString(); }
                    """),
            of(Problem.NOT_BLANK_MISPLACED, "number", """
                    @Grant("room") interface RoomGrant { @Claim /*!*/@NotBlank int seats(); }
                    """),
            of(Problem.NOT_BLANK_MISPLACED, "list of texts", """
                    @Grant("room") interface RoomGrant { /*!*/@NotBlank @Claim List<String> rooms(); }
                    """),
            of(Problem.EMPTY_AS_ABSENT_REQUIRED, "required claim", """
                    @Grant("room") interface RoomGrant { @Claim @NotBlank(/*ecj*/emptyAsAbsent = /*javac*/true) String room(); }
                    """),
            of(Problem.EMPTY_AS_ABSENT_REQUIRED, "required claim that is inherited", """
                    interface Base { @Claim @NotBlank(emptyAsAbsent = true) String room(); }
                    @Grant("room") /*javac*/interface /*ecj*/RoomGrant extends Base { @Claim int seats(); }
                    """),
            of(Problem.NOT_BLANK_MISPLACED, "number, empty as absent", """
                    @Grant("room") interface RoomGrant { @Claim /*!*/@NotBlank(emptyAsAbsent = true) @Nullable Integer seats(); }
                    """),
            of(Problem.UNIT_MISPLACED, "number", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/unit = TimeUnit/*javac*/.SECONDS) int seats(); }
                    """),
            of(Problem.WITHIN_CONFLICT, "path runs through a claim", """
                    @Grant("room") interface RoomGrant {
                      @Claim("incoming") String incoming();
                      @Claim(value = "allow", /*ecj*/within = /*javac*/{"incoming", "calls"}) boolean incomingAllow();
                    }
                    """),
            of(Problem.CLAIM_UNANNOTATED, "setter", """
                    @Grant("room") interface RoomGrant { @Claim String getRoom(); void /*!*/setRoom(String room); }
                    """),
            of(Problem.CLAIM_UNANNOTATED, "method that returns nothing", """
                    @Grant("room") interface RoomGrant { @Claim String room(); void /*!*/open(); }
                    """),
            of(Problem.CLAIM_OUTSIDE_INTERFACE, "in a class", """
                    class Room { /*!*/@Claim("room") String room() { return ""; } }
                    """),
            of(Problem.CLAIM_OUTSIDE_INTERFACE, "check in an enum", """
                    enum Room { BIG; /*!*/@Check void check() {} }
                    """),
            of(Problem.ANNOTATION_WITHOUT_CLAIM, "helper", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      /*!*/@NotBlank default String label() { return room(); }
                    }
                    """),
            of(Problem.WIRE_NAME_ON_NON_ENUM, "constant of an interface", """
                    @Grant("room") interface RoomGrant {
                      /*!*/@WireName("x") String KEY = "room";
                      @Claim String room();
                    }
                    """),
            of(Problem.TEMPORAL_UNIT, "time", """
                    @Grant("room") interface RoomGrant { @Claim("exp") long /*!*/expires(); }
                    """),
            of(Problem.TEMPORAL_UNIT, "duration", """
                    @Grant("room") interface RoomGrant { @Claim @Nullable Integer /*!*/ttl(); }
                    """),
            of(Problem.WITHIN_SUSPICIOUS, "misspelt", """
                    @Grant("room") interface RoomGrant {
                      @Claim(within = "incoming") String room();
                      @Claim(/*ecj*/within = /*javac*/"incomming") String door();
                    }
                    """),
            of(Problem.WITHIN_SUSPICIOUS, "plural of a name that others have", """
                    @Grant("room") interface RoomGrant {
                      @Claim(within = "room") String name();
                      @Claim(within = "room") String size();
                      @Claim(/*ecj*/within = /*javac*/"rooms") String door();
                    }
                    """),
            of(Problem.WITHIN_SUSPICIOUS, "misspelt in one of two words", """
                    @Grant("room") interface RoomGrant {
                      @Claim(within = "incoming_calls") String room();
                      @Claim(/*ecj*/within = /*javac*/"incomming_calls") String door();
                    }
                    """),
            of(Problem.WITHIN_SUSPICIOUS, "dot", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/within = /*javac*/"floor.wing") String room(); }
                    """),
            of(Problem.CLAIM_PREFIX_KEPT, "one accessor has none", """
                    @Grant("room") interface RoomGrant { @Claim String /*!*/getRoom(); @Claim("x") int seats(); }
                    """),
            of(Problem.CLAIM_PREFIX_KEPT, "boolean", """
                    @GrantPart(naming = NamingStrategy.LOWER_CAMEL_CASE) interface Room {
                      @Claim boolean /*!*/isOpen();
                      @Claim int seats();
                    }
                    """),
            of(Problem.INCLUDE_USELESS, "NON_DEFAULT without a default", """
                    @Grant("room") interface RoomGrant {
                      @Claim(/*ecj*/include = Claim.Include/*javac*/.NON_DEFAULT) boolean open();
                    }
                    """),
            of(Problem.INCLUDE_USELESS, "NON_EMPTY on what is no collection", """
                    @Grant("room") interface RoomGrant {
                      @Claim(/*ecj*/include = Claim.Include/*javac*/.NON_EMPTY) @Nullable String room();
                    }
                    """),
            of(Problem.INCLUDE_USELESS, "ALWAYS on what is required", """
                    @Grant("room") interface RoomGrant {
                      @Claim(/*ecj*/include = Claim.Include/*javac*/.ALWAYS) String room();
                    }
                    """),
            of(Problem.WITHIN_INVALID, "empty name", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/within = /*javac*/{"a", ""}) String room(); }
                    """),
            of(Problem.WITHIN_INVALID, "control character", """
                    @Grant("room") interface RoomGrant { @Claim(/*ecj*/within = /*javac*/"a\\0") String room(); }
                    """),
            of(Problem.CONSTRAINT_IGNORED, "NotBlank of Jakarta", """
                    @Grant("room") interface RoomGrant { /*!*/@jakarta.validation.constraints.NotBlank @Claim String room(); }
                    """),
            of(Problem.CONSTRAINT_IGNORED, "on an element", """
                    @Grant("room") interface RoomGrant { @Claim List<@javax.validation.constraints.Email String> /*!*/rooms(); }
                    """),
            of(Problem.JSON_ANNOTATION_IGNORED, "name in Jackson", """
                    @Grant("room") interface RoomGrant {
                      /*!*/@com.fasterxml.jackson.annotation.JsonProperty("id") @Claim String room();
                    }
                    """),
            of(Problem.JSON_ANNOTATION_IGNORED, "of a constant", """
                    @Grant("room") interface RoomGrant { @Claim Size size(); }
                    enum Size { /*javac*/@com.google.gson.annotations.SerializedName("s") /*ecj:nowhere*/SMALL }
                    """),
            of(Problem.JSON_ANNOTATION_IGNORED, "of the interface", """
                    /*!*/@kotlinx.serialization.Serializable @GrantPart interface Room { @Claim String room(); }
                    """),
            of(Problem.CHECK_SIGNATURE, "parameters", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      @Check default void /*!*/validate(int strictness) {}
                    }
                    """),
            of(Problem.CHECK_SIGNATURE, "result", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      @Check default boolean /*!*/validate() { return true; }
                    }
                    """),
            of(Problem.CHECK_SIGNATURE, "static", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      @Check static void /*!*/validate() {}
                    }
                    """),
            of(Problem.CHECK_SIGNATURE, "private", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      @Check private void /*!*/validate() {}
                    }
                    """),
            of(Problem.CHECK_SIGNATURE, "abstract", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      @Check void /*!*/validate();
                    }
                    """),
            of(Problem.CHECK_SIGNATURE, "throws", """
                    @Grant("room") interface RoomGrant {
                      @Claim String room();
                      @Check default void /*!*/validate() throws Exception {}
                    }
                    """));
}
