package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.AccessTokenException;
import dev.grantor.ErrorCode;
import dev.grantor.InvalidParameterException;
import dev.grantor.MalformedTokenException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.function.Executable;

/** Asserts how something is refused, and that the refusal does not tell the value: nothing with {@link #CANARY} in it. */
final class Refusals {

    static final String CANARY = "canary-5d1f";

    private Refusals() {}

    static InvalidParameterException assertInvalid(ErrorCode code, String path, Executable action) {
        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, action);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.parameter()).isEqualTo(path);
        assertNoLeak(refusal);
        return refusal;
    }

    static MalformedTokenException assertMalformed(ErrorCode code, String path, Executable action) {
        MalformedTokenException refusal = assertThrows(MalformedTokenException.class, action);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.path()).isEqualTo(path);
        assertNoLeak(refusal);
        return refusal;
    }

    private static void assertNoLeak(AccessTokenException refusal) {
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(CANARY);
    }
}
