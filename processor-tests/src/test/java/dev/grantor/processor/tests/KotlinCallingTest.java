package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.KotlinCompilation;
import dev.grantor.processor.tests.compilers.KotlinCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Kotlin program must not do with grants and tokens does not compile, and for the reason that is meant. */
class KotlinCallingTest {

    private static final Source DECLARATION = new Source("room/Room.kt", """
            package room; import dev.grantor.annotation.*
            @GrantPart interface Host { @get:Claim val name: String }
            @Grant("room") interface RoomGrant {
                @get:Claim val id: String
                @get:Claim val label: String?
                @get:Claim val seats: Int?
                @get:Claim val features: List<String>
                @get:Claim val host: Host?
            }
            @Grant("door") interface DoorGrant { @Claim fun id(): String }
            """);

    private static final String BEFORE = """
            import dev.grantor.*; import dev.grantor.kotlin.*; import dev.grantor.twilio.*; import room.*
            import kotlin.time.Duration.Companion.hours
            fun %s(key: ApiKey, room: RoomGrant, video: VideoGrant, verified: VerifiedToken<TwilioToken>) {
            """;

    private static final String READING_IS_AN_ERROR = "It can be set, but not read.";

    /** What does not compile, and a part of the message that says why. */
    record Case(String name, String code, String message) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Case> CASES = List.of(
            new Case(
                    "nullForRequiredClaim",
                    "RoomGrants.builder().build { id = null }",
                    "Null cannot be a value of a non-null type 'String'"),
            new Case(
                    "nullForRequiredClaimInAFunction",
                    "RoomGrants.builder().id(null)",
                    "Null cannot be a value of a non-null type 'String'"),
            new Case(
                    "nullForRequiredFunction",
                    "DoorGrants.builder().id(null)",
                    "Null cannot be a value of a non-null type 'String'"),
            new Case(
                    "nullableForRequiredClaim",
                    "RoomGrants.builder().build { id = room.label }",
                    "actual type is 'String?', but 'String' was expected"),
            new Case("nullableClaimIntoString", "val x: String = room.label", "expected 'String', actual 'String?'"),
            new Case("nullableNumberIntoInt", "val x: Int = room.seats", "expected 'Int', actual 'Int?'"),
            new Case(
                    "nullableClaimOfJavaIntoString",
                    "val x: String = video.room",
                    "expected 'String', actual 'String?'"),
            new Case("nullablePart", "room.host.name", "Only safe (?.) or non-null asserted (!!.) calls are allowed"),
            new Case(
                    "wrongType",
                    "RoomGrants.builder().build { seats = \"6\" }",
                    "actual type is 'String', but 'Int?' was expected"),
            new Case(
                    "misspeltClaim",
                    "RoomGrants.builder().build { feature = room.features }",
                    "Unresolved reference 'feature'"),
            new Case("claimOfABuiltGrant", "room.id = \"x\"", "'val' cannot be reassigned"),
            new Case("listIsReadOnly", "room.features.add(\"x\")", "Unresolved reference 'add'"),
            new Case(
                    "nullElement",
                    "RoomGrants.builder().build { features = listOf(\"x\", null) }",
                    "actual type is 'List<String?>', but '(Mutable)List<String>' was expected"),
            new Case(
                    "copyWithAnotherBuilder",
                    "video.copy(RoomGrants::builder) {}",
                    "None of the following candidates is applicable"),
            new Case(
                    "tokenInBlockOfTwiliosGrant",
                    "TwilioTokens.builder(key).build { video { identity = \"x\" } }",
                    "cannot be called in this context with an implicit receiver"),
            new Case(
                    "tokenInBlockOfGrant",
                    "TwilioTokens.builder(key).build { grant(RoomGrants.builder()) { ttl = 1.hours } }",
                    "cannot be called in this context with an implicit receiver"),
            new Case(
                    "grantInBlockOfGrant",
                    "TwilioTokens.builder(key).build { video { voice {} } }",
                    "cannot be called in this context with an implicit receiver"),
            new Case(
                    "grantInBlockOfPart",
                    "RoomGrants.builder().build { host = Hosts.builder().build { label = \"x\" } }",
                    "cannot be called in this context with an implicit receiver"),
            new Case(
                    "grantInBlockOfCopiedPart",
                    "RoomGrants.builder().build { host = room.host?.copy(Hosts::builder) { label = \"x\" } }",
                    "cannot be called in this context with an implicit receiver"),
            new Case("readingOfTtl", "TwilioTokens.builder(key).build { println(ttl) }", READING_IS_AN_ERROR),
            new Case("readingOfTtl", "TwilioTokens.builder(key).build { ttl += 1.hours }", READING_IS_AN_ERROR),
            new Case(
                    "identityIsNull",
                    "TwilioTokens.builder(key).build { identity = null }",
                    "Null cannot be a value of a non-null type 'String'"),
            new Case(
                    "durationOfJava",
                    "TwilioTokens.builder(key).build { ttl = java.time.Duration.ofHours(1) }",
                    "actual type is 'java.time.Duration!', but 'kotlin.time.Duration' was expected"),
            new Case(
                    "grantThatMayBeAbsent",
                    "verified.grantOrNull(VideoGrants.TYPE).room",
                    "Only safe (?.) or non-null asserted (!!.) calls are allowed"),
            new Case(
                    "identityThatMayBeAbsent",
                    "val x: String = verified.claims().identity()",
                    "expected 'String', actual 'String?'"),
            new Case(
                    "grantOfAnotherType",
                    "val other: RoomGrant? = verified.grantOrNull(VideoGrants.TYPE)",
                    "expected 'RoomGrant?', actual 'VideoGrant?'"));

    private static KotlinCompilation compilation;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        assertThat(KotlinCompiler.build(folder, List.of(DECLARATION))).isEmpty();
        compilation = KotlinCompiler.compile(
                folder, cases().stream().map(KotlinCallingTest::source).toList());
    }

    static List<Case> cases() {
        return CASES;
    }

    private static Source source(Case each) {
        return new Source(each.name() + ".kt", BEFORE.formatted(each.name()) + each.code() + "\n}\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void mistakeDoesNotCompile(Case each) {
        List<String> errors = compilation.errorsIn(each.name() + ".kt");

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).contains(each.message());
    }
}
