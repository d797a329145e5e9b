package dev.grantor.internal.twilio;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.ShownText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of Twilio's string identifiers that a key consists of. Only prefix and alphabet are checked: Twilio's own
 * samples fill the 32 hexadecimal digits with {@code x}.
 */
public enum SidKind {
    ACCOUNT("AC", "an account SID"),
    API_KEY("SK", "an API key SID");

    private static final int LENGTH = 34;
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[0-9A-Za-z]+");

    private final String prefix;
    private final String description;

    SidKind(String prefix, String description) {
        this.prefix = prefix;
        this.description = description;
    }

    public String check(String parameter, @Nullable String value) {
        String sid = Parameters.required(parameter, value);
        if (sid.isBlank()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_BLANK,
                    parameter,
                    "blank: expected " + form(),
                    TwilioErrors.of(ErrorCode.PARAMETER_BLANK, parameter));
        }
        if (!sid.startsWith(prefix)) {
            throw wrongForm(parameter, "starts with \"%s\"%s".formatted(prefixOf(sid), hint(sid)));
        }
        if (sid.length() == prefix.length()) {
            throw wrongForm(parameter, "ends after the prefix");
        }
        if (!sid.equals(sid.strip())) {
            throw wrongForm(parameter, "ends with white space");
        }
        if (!isAlphanumeric(sid)) {
            throw wrongForm(parameter, "contains other characters than letters and digits");
        }
        return sid;
    }

    /** Whether the text is a whole SID of any kind, and so certainly not a secret. */
    public static boolean isSid(String text) {
        for (SidKind kind : values()) {
            if (text.length() == LENGTH && text.startsWith(kind.prefix) && isAlphanumeric(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins as a SID of this kind does. */
    public boolean isLike(@Nullable String text) {
        return text != null && text.startsWith(prefix);
    }

    public String form() {
        return "%s, \"%s\" and letters or digits".formatted(description, prefix);
    }

    private InvalidParameterException wrongForm(String parameter, String difference) {
        return new InvalidParameterException(
                ErrorCode.PARAMETER_FORMAT,
                parameter,
                "must be %s, but %s".formatted(form(), difference),
                TwilioErrors.of(ErrorCode.PARAMETER_FORMAT, parameter));
    }

    private static String prefixOf(String sid) {
        return ShownText.ofName(sid.substring(0, Math.min(2, sid.length())));
    }

    private static String hint(String sid) {
        for (SidKind kind : values()) {
            if (sid.startsWith(kind.prefix)) {
                return ": it looks like " + kind.description;
            }
        }
        return "";
    }

    private static boolean isAlphanumeric(String sid) {
        return LETTERS_AND_DIGITS.matcher(sid).matches();
    }
}
