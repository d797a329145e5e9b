package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.ErrorCode.PARAMETER_BLANK;
import static dev.grantor.ErrorCode.PARAMETER_CHECK;
import static dev.grantor.ErrorCode.PARAMETER_CYCLE;
import static dev.grantor.ErrorCode.PARAMETER_MISSING;
import static dev.grantor.Refusals.CANARY;
import static dev.grantor.Refusals.assertInvalid;

import dev.grantor.AccessTokenException;
import dev.grantor.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    private static final String PATH = "grants.video.room";

    @Test
    void givesBackWhatIsThere() {
        assertThat(Claims.required(PATH, "daily")).isEqualTo("daily");
        assertThat(Claims.notBlank(PATH, "daily")).isEqualTo("daily");
        assertThat(Claims.copy(PATH, Codecs.ofString(), "daily")).isEqualTo("daily");
    }

    @Test
    void refusesNull() {
        InvalidParameterException refusal = assertInvalid(PARAMETER_MISSING, PATH, () -> Claims.required(PATH, null));

        assertThat(refusal).hasMessageThat().isEqualTo("grants.video.room must not be null.");
        assertInvalid(PARAMETER_MISSING, PATH, () -> Claims.copy(PATH, Codecs.ofString(), null));
        assertInvalid(PARAMETER_MISSING, PATH, () -> Claims.notBlank(PATH, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void refusesBlankTexts(String text) {
        InvalidParameterException refusal = assertInvalid(PARAMETER_BLANK, PATH, () -> Claims.notBlank(PATH, text));

        assertThat(refusal).hasMessageThat().isEqualTo("grants.video.room must not be blank.");
    }

    @Test
    void namesAllMissingClaims() {
        InvalidParameterException refusal =
                Claims.missing("RoomBookingGrant", "roomSid (\"room_sid\")", null, "host (\"host\")");

        assertThat(refusal.code()).isEqualTo(PARAMETER_MISSING);
        assertThat(refusal.parameter()).isEqualTo("RoomBookingGrant");
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("RoomBookingGrant lacks required claims: roomSid (\"room_sid\"), host (\"host\").");
    }

    @Test
    void namesTheOneMissingClaim() {
        assertThat(Claims.missing("RoomBookingGrant", null, "host (\"host\")"))
                .hasMessageThat()
                .isEqualTo("RoomBookingGrant lacks the required claim host (\"host\").");
    }

    @Test
    void showsTheMessageOfACheckThatSaysWhatIsWrong() {
        AccessTokenException refusal =
                Claims.checkFailed("grants.video", new IllegalArgumentException("seats\nmust be even"));

        assertThat(refusal.code()).isEqualTo(PARAMETER_CHECK);
        assertThat(refusal).hasMessageThat().isEqualTo("grants.video: seats\\u000Amust be even.");
        assertThat(refusal).hasCauseThat().hasMessageThat().isEqualTo("java.lang.IllegalArgumentException");
    }

    @Test
    void keepsTheStackTraceOfACheck() {
        IllegalStateException failure = new IllegalStateException("full");

        assertThat(Claims.checkFailed("x", failure).getCause().getStackTrace()).isEqualTo(failure.getStackTrace());
    }

    @Test
    void cutsTheMessageOfACheck() {
        AccessTokenException refusal = Claims.checkFailed("x", new IllegalStateException("m".repeat(257)));

        assertThat(refusal).hasMessageThat().isEqualTo("x: " + "m".repeat(256) + "...");
    }

    @Test
    void namesOnlyTheClassOfOtherExceptionsOfACheck() {
        AccessTokenException refusal = Claims.checkFailed("x", new NumberFormatException(CANARY));

        assertThat(refusal).hasMessageThat().isEqualTo("x: a check threw java.lang.NumberFormatException.");
        assertThat(refusal).hasCauseThat().hasMessageThat().doesNotContain(CANARY);
    }

    @Test
    void namesTheClassOfAnExceptionWithoutAMessage() {
        AccessTokenException refusal = Claims.checkFailed("x", new IllegalStateException());

        assertThat(refusal).hasMessageThat().isEqualTo("x: a check threw java.lang.IllegalStateException.");
    }

    @Test
    void tellsADefaultThatFails() {
        AccessTokenException refusal = Claims.defaultFailed("grants.x.ttl", new ArithmeticException(CANARY));

        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("grants.x.ttl: its default threw java.lang.ArithmeticException.");
    }

    @Test
    void passesGrantorsOwnExceptionsThrough() {
        InvalidParameterException own = new InvalidParameterException(PARAMETER_BLANK, "y", "y must not be blank.");

        assertThat(Claims.checkFailed("x", own)).isSameInstanceAs(own);
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

        assertThat(refusal).hasMessageThat().isEqualTo("Default of \"a\" reads \"b\", whose default reads \"a\".");
    }

    @Test
    void findsADefaultThatReadsItself() {
        DefaultsGuard guard = new DefaultsGuard();
        guard.enter("a");

        InvalidParameterException refusal = assertInvalid(PARAMETER_CYCLE, "a", () -> guard.enter("a"));

        assertThat(refusal).hasMessageThat().isEqualTo("Default of \"a\" reads \"a\".");
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
