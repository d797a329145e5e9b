package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.PARAMETER_BLANK;
import static dev.grantor.error.ErrorCode.PARAMETER_CHECK;
import static dev.grantor.error.ErrorCode.PARAMETER_CYCLE;
import static dev.grantor.error.ErrorCode.PARAMETER_MISSING;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.AccessTokenException;
import dev.grantor.error.InvalidParameterException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedSupportTest {

    private static final String PATH = "grants.video.room";

    @Test
    void givesBackWhatIsThere() {
        assertThat(GeneratedSupport.required(PATH, "daily")).isEqualTo("daily");
        assertThat(GeneratedSupport.notBlank(PATH, "daily")).isEqualTo("daily");
        assertThat(GeneratedSupport.copy(PATH, Codecs.ofString(), "daily")).isEqualTo("daily");
    }

    @Test
    void refusesNull() {
        InvalidParameterException refusal =
                assertInvalid(PARAMETER_MISSING, PATH, () -> GeneratedSupport.required(PATH, null));

        assertThat(refusal).hasMessageThat().isEqualTo("grants.video.room: must not be null.");
        assertInvalid(PARAMETER_MISSING, PATH, () -> GeneratedSupport.copy(PATH, Codecs.ofString(), null));
        assertInvalid(PARAMETER_MISSING, PATH, () -> GeneratedSupport.notBlank(PATH, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void refusesBlankTexts(String text) {
        InvalidParameterException refusal =
                assertInvalid(PARAMETER_BLANK, PATH, () -> GeneratedSupport.notBlank(PATH, text));

        assertThat(refusal).hasMessageThat().isEqualTo("grants.video.room: must not be blank.");
    }

    @Test
    void namesAllMissingClaims() {
        InvalidParameterException refusal =
                GeneratedSupport.missing("grants.room_booking", "roomSid (\"room_sid\")", null, "host (\"host\")");

        assertThat(refusal.code()).isEqualTo(PARAMETER_MISSING);
        assertThat(refusal.path()).isEqualTo("grants.room_booking");
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("grants.room_booking: lacks required claims: roomSid (\"room_sid\"), host (\"host\").");
    }

    @Test
    void namesTheOneMissingClaim() {
        assertThat(GeneratedSupport.missing("grants.room_booking", null, "host (\"host\")"))
                .hasMessageThat()
                .isEqualTo("grants.room_booking: lacks the required claim host (\"host\").");
    }

    @Test
    void tellsThatAPartWasNotGenerated() {
        InvalidParameterException refusal = GeneratedSupport.foreignPart("Host", "Hosts");

        assertThat(refusal.code()).isEqualTo(PARAMETER_TYPE);
        assertThat(refusal.path()).isEqualTo("Host");
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("Host: must be built with Hosts.builder(), or copied with Hosts.builder(value).");
    }

    private interface General {

        static RuntimeException refusal() {
            return new IllegalStateException("seats\nmust be even");
        }
    }

    private interface Middle extends General {}

    private interface RoomGrant extends Middle {

        static RuntimeException refusal() {
            return new IllegalArgumentException("seats\nmust be even");
        }

        /** As Kotlin compiles the bodies of an interface. */
        final class DefaultImpls {

            static RuntimeException refusal() {
                return new IllegalArgumentException("seats\nmust be even");
            }
        }
    }

    private interface RoomGrants {

        static RuntimeException refusal() {
            return new IllegalArgumentException(CANARY);
        }
    }

    static Stream<RuntimeException> refusalsOfARoomGrant() {
        return Stream.of(RoomGrant.refusal(), RoomGrant.DefaultImpls.refusal(), General.refusal());
    }

    @ParameterizedTest
    @MethodSource("refusalsOfARoomGrant")
    void showsTheMessageOfAGrantThatSaysWhatIsWrong(RuntimeException failure) {
        AccessTokenException ofACheck = GeneratedSupport.checkFailed("grants.video", RoomGrant.class, failure);
        AccessTokenException ofADefault = GeneratedSupport.defaultFailed("grants.video.room", RoomGrant.class, failure);

        assertThat(ofACheck.code()).isEqualTo(PARAMETER_CHECK);
        assertThat(ofACheck).hasMessageThat().isEqualTo("grants.video: seats\\u000Amust be even.");
        assertThat(ofACheck)
                .hasCauseThat()
                .hasMessageThat()
                .isEqualTo(failure.getClass().getName());
        assertThat(ofADefault.code()).isEqualTo(PARAMETER_CHECK);
        assertThat(ofADefault).hasMessageThat().isEqualTo("grants.video.room: seats\\u000Amust be even.");
    }

    /** What the JDK throws quotes the value. */
    static Stream<RuntimeException> refusalsByOthers() {
        IllegalArgumentException withoutATrace = new IllegalArgumentException(CANARY);
        withoutATrace.setStackTrace(new StackTraceElement[0]);
        return Stream.of(
                assertThrows(IllegalArgumentException.class, () -> URI.create(CANARY + " ")),
                assertThrows(IllegalArgumentException.class, () -> UUID.fromString(CANARY)),
                assertThrows(IllegalArgumentException.class, () -> TimeUnit.valueOf(CANARY)),
                RoomGrants.refusal(),
                withoutATrace);
    }

    @ParameterizedTest
    @MethodSource("refusalsByOthers")
    void namesOnlyTheClassOfWhatOthersThrowInACheck(RuntimeException failure) {
        assertThat(GeneratedSupport.checkFailed("x", RoomGrant.class, failure))
                .hasMessageThat()
                .isEqualTo("x: a check threw java.lang.IllegalArgumentException.");
        assertThat(GeneratedSupport.defaultFailed("x", RoomGrant.class, failure))
                .hasMessageThat()
                .isEqualTo("x: its default threw java.lang.IllegalArgumentException.");
    }

    @Test
    void namesOnlyTheClassOfACheckedException() {
        assertThat(GeneratedSupport.checkFailed("x", RoomGrant.class, new TimeoutException(CANARY)))
                .hasMessageThat()
                .isEqualTo("x: a check threw java.util.concurrent.TimeoutException.");
    }

    @Test
    void keepsTheStackTraceOfACheck() {
        IllegalStateException failure = new IllegalStateException("full");

        assertThat(GeneratedSupport.checkFailed("x", GeneratedSupportTest.class, failure)
                        .getCause()
                        .getStackTrace())
                .isEqualTo(failure.getStackTrace());
    }

    @Test
    void cutsTheMessageOfACheck() {
        AccessTokenException refusal = GeneratedSupport.checkFailed(
                "x", GeneratedSupportTest.class, new IllegalStateException("m".repeat(257)));

        assertThat(refusal).hasMessageThat().isEqualTo("x: " + "m".repeat(256) + "...");
    }

    @Test
    void namesOnlyTheClassOfOtherExceptionsOfACheck() {
        AccessTokenException refusal =
                GeneratedSupport.checkFailed("x", GeneratedSupportTest.class, new NumberFormatException(CANARY));

        assertThat(refusal).hasMessageThat().isEqualTo("x: a check threw java.lang.NumberFormatException.");
        assertThat(refusal).hasCauseThat().hasMessageThat().doesNotContain(CANARY);
    }

    @Test
    void namesTheClassOfAnExceptionWithoutAMessage() {
        AccessTokenException refusal =
                GeneratedSupport.checkFailed("x", GeneratedSupportTest.class, new IllegalStateException());

        assertThat(refusal).hasMessageThat().isEqualTo("x: a check threw java.lang.IllegalStateException.");
    }

    @Test
    void tellsADefaultThatFails() {
        AccessTokenException refusal = GeneratedSupport.defaultFailed(
                "grants.x.ttl", GeneratedSupportTest.class, new ArithmeticException(CANARY));

        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("grants.x.ttl: its default threw java.lang.ArithmeticException.");
    }

    @Test
    void passesGrantorsOwnExceptionsThrough() {
        InvalidParameterException own = new InvalidParameterException(PARAMETER_BLANK, "y", "y must not be blank.");

        assertThat(GeneratedSupport.checkFailed("x", GeneratedSupportTest.class, own))
                .isSameInstanceAs(own);
    }

    @Test
    void findsDefaultsThatReadEachOther() {
        DefaultsGuard guard = new DefaultsGuard();
        guard.enter("start");
        guard.enter("a");
        guard.enter("other");
        guard.exit();
        guard.enter("b");

        InvalidParameterException refusal = assertInvalid(PARAMETER_CYCLE, "a", () -> guard.enter("a"));

        assertThat(refusal).hasMessageThat().isEqualTo("a: the default reads \"b\", whose default reads \"a\".");
    }

    @Test
    void findsADefaultThatReadsItself() {
        DefaultsGuard guard = new DefaultsGuard();
        guard.enter("a");

        InvalidParameterException refusal = assertInvalid(PARAMETER_CYCLE, "a", () -> guard.enter("a"));

        assertThat(refusal).hasMessageThat().isEqualTo("a: the default reads \"a\".");
    }

    @Test
    void allowsADefaultAgainAfterItsEnd() {
        DefaultsGuard guard = new DefaultsGuard();
        guard.exit();
        guard.enter("a");
        guard.exit();

        guard.enter("a");
    }
}
