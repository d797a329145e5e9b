package dev.grantor.internal.parameter;

import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.text.Utf16;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks of parameters. */
public final class Parameters {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Parameters() {}

    public static <T> T required(String parameter, @Nullable T value) {
        if (value == null) {
            throw missing(parameter);
        }
        return value;
    }

    public static InvalidParameterException missing(String parameter) {
        return new InvalidParameterException(ErrorCode.PARAMETER_MISSING, parameter, "must not be null");
    }

    public static String notBlank(String parameter, @Nullable String value) {
        String text = required(parameter, value);
        if (text.isBlank()) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_BLANK, parameter, "must not be blank");
        }
        return text;
    }

    /** Checks a name: not blank, no control characters, well-formed UTF-16. */
    public static String text(String parameter, @Nullable String value) {
        String text = required(parameter, value);
        if (isVisibleAscii(text)) {
            return text;
        }
        return wellFormed(parameter, notBlank(parameter, text));
    }

    /** Whether it is plain ASCII, as nearly all names are, and so needs no other check. */
    private static boolean isVisibleAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String wellFormed(String parameter, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw badCharacter(parameter, "a control character", text, i);
            }
        }
        int surrogate = Utf16.unpairedSurrogate(text);
        if (surrogate >= 0) {
            throw badCharacter(parameter, "an unpaired surrogate", text, surrogate);
        }
        return text;
    }

    private static InvalidParameterException badCharacter(String parameter, String kind, String text, int index) {
        return new InvalidParameterException(
                ErrorCode.PARAMETER_TEXT,
                parameter,
                "must not contain %s, but has U+%s at index %s"
                        .formatted(kind, HEX.toHexDigits(text.charAt(index)), index));
    }

    /** Describes a failure of foreign code by its class and its place. Its message may contain a secret or a claim. */
    public static String failure(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String type = failure.getClass().getName();
        return trace.length == 0 ? type : type + " at " + trace[0];
    }

    /** What foreign code supplies for a parameter. */
    public static <T> T supplied(String parameter, Object supplier, Supplier<@Nullable T> supply) {
        @Nullable T value;
        try {
            value = supply.get();
        } catch (AccessTokenException e) {
            throw e;
        } catch (Exception e) {
            throw failed(parameter, supplier.getClass().getName(), e);
        }
        return required(parameter, value);
    }

    /**
     * Makes the error for foreign code that failed to supply a parameter. An interrupt is restored, and a cancellation
     * passed on.
     */
    public static InvalidParameterException failed(String parameter, String subject, Exception failure) {
        Interruption.passOn(failure);
        return new InvalidParameterException(
                ErrorCode.PARAMETER_TYPE, parameter, subject + " threw " + failure(failure));
    }
}
