package dev.grantor.testsupport;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.GrantConflictException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.WeakSecretException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.function.Executable;

/**
 * Asserts how something is refused, and that the refusal tells neither secret nor value: nothing with {@link #CANARY}
 * in it.
 */
public final class Refusals {

    /** Stands in tests wherever something stands that must not be told. */
    public static final String CANARY = "canary";

    private Refusals() {}

    public static InvalidParameterException assertInvalid(ErrorCode code, String parameter, Executable action) {
        return assertInvalid(code, parameter, "", action);
    }

    public static InvalidParameterException assertInvalid(
            ErrorCode code, String parameter, String message, Executable action) {
        InvalidParameterException refusal = refusal(InvalidParameterException.class, code, message, action);
        assertThat(refusal.path()).isEqualTo(parameter);
        return refusal;
    }

    public static MalformedTokenException assertMalformed(ErrorCode code, String path, Executable action) {
        return assertMalformed(code, path, "", action);
    }

    public static MalformedTokenException assertMalformed(
            ErrorCode code, String path, String message, Executable action) {
        MalformedTokenException refusal = refusal(MalformedTokenException.class, code, message, action);
        assertThat(refusal.path()).isEqualTo(path);
        return refusal;
    }

    public static MalformedJsonException assertMalformedJson(ErrorCode code, String path, Executable action) {
        return assertMalformedJson(code, path, "", action);
    }

    public static MalformedJsonException assertMalformedJson(
            ErrorCode code, String path, String message, Executable action) {
        MalformedJsonException refusal = refusal(MalformedJsonException.class, code, message, action);
        assertThat(refusal.path()).isEqualTo(path);
        return refusal;
    }

    /** Throws a checked exception where none is declared, as code in Kotlin may. Its message is the {@link #CANARY}. */
    public static RuntimeException sneakyThrow() {
        return Refusals.sneakyThrow(new TimeoutException(CANARY));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> RuntimeException sneakyThrow(Exception checked) throws E {
        throw (E) checked;
    }

    public static void assertWeak(ErrorCode code, int bits, String message, Executable action) {
        WeakSecretException refusal = refusal(WeakSecretException.class, code, message, action);
        assertThat(refusal.bits()).isEqualTo(bits);
    }

    public static void assertConflict(ErrorCode code, String key, String message, Executable action) {
        GrantConflictException refusal = refusal(GrantConflictException.class, code, message, action);
        assertThat(refusal.path()).isEqualTo(key);
    }

    public static <E extends AccessTokenException> E refusal(
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
                .doesNotContain(CANARY);
    }
}
