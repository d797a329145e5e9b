package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.function.Executable;

/**
 * Asserts how something is refused, and that the refusal tells no secret: nothing with {@link Fixtures#CANARY} in it.
 */
final class Refusals {

    private Refusals() {}

    static void assertInvalid(ErrorCode code, String parameter, String message, Executable action) {
        InvalidParameterException refusal = refusal(InvalidParameterException.class, code, message, action);
        assertThat(refusal.parameter()).isEqualTo(parameter);
    }

    static void assertWeak(ErrorCode code, int bits, String message, Executable action) {
        WeakSecretException refusal = refusal(WeakSecretException.class, code, message, action);
        assertThat(refusal.bits()).isEqualTo(bits);
    }

    static void assertConflict(ErrorCode code, String key, String message, Executable action) {
        GrantConflictException refusal = refusal(GrantConflictException.class, code, message, action);
        assertThat(refusal.key()).isEqualTo(key);
    }

    static <E extends AccessTokenException> E refusal(
            Class<E> type, ErrorCode code, String message, Executable action) {
        E refusal = assertThrows(type, action);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal).hasMessageThat().contains(message);
        assertNoLeak(refusal);
        return refusal;
    }

    /** The stack trace holds the messages and {@code toString} of all causes and suppressed exceptions. */
    private static void assertNoLeak(Throwable refusal) {
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        assertWithMessage("what the refusal tells")
                .that(trace.toString().toLowerCase(Locale.ROOT))
                .doesNotContain(Fixtures.CANARY);
    }
}
