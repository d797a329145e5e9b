package dev.grantor.twilio;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.TokenPart;
import dev.grantor.error.VendorErrors;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of Twilio's string identifiers that a key consists of. Only prefix and alphabet are checked: Twilio's own
 * samples fill the 32 hexadecimal digits with {@code x}.
 */
enum SidKind {
    ACCOUNT("AC", "an account SID"),
    API_KEY("SK", "an API key SID");

    private static final VendorErrors ERRORS = new TwilioErrors();
    private static final int LENGTH = 34;
    private static final Pattern ANY_SID = Pattern.compile("[A-Z]{2}[0-9A-Za-z]{32}");
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[0-9A-Za-z]+");

    private final String prefix;
    private final String description;

    SidKind(String prefix, String description) {
        this.prefix = prefix;
        this.description = description;
    }

    String check(String parameter, @Nullable String value) {
        if (value == null) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_MISSING, parameter, "must not be null");
        }
        String sid = value;
        if (sid.isBlank()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_BLANK,
                    parameter,
                    "blank: expected " + form(),
                    ERRORS.of(ErrorCode.PARAMETER_BLANK, TokenPart.PARAMETER, parameter));
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
    static boolean isSid(String text) {
        for (SidKind kind : values()) {
            if (text.length() == LENGTH && text.startsWith(kind.prefix) && isAlphanumeric(text)) {
                return true;
            }
        }
        return false;
    }

    /** What a whole SID is; null if the text is none. */
    static @Nullable String describe(String text) {
        if (!ANY_SID.matcher(text).matches()) {
            return null;
        }
        if (ACCOUNT.isLike(text)) {
            return "an account's SID";
        }
        return API_KEY.isLike(text) ? "an API key's SID" : "a SID";
    }

    /** Whether the text begins as a SID of this kind does. */
    boolean isLike(@Nullable Object text) {
        return text instanceof String sid && sid.startsWith(prefix);
    }

    String form() {
        return "%s, \"%s\" and letters or digits".formatted(description, prefix);
    }

    private InvalidParameterException wrongForm(String parameter, String difference) {
        return new InvalidParameterException(
                ErrorCode.PARAMETER_FORMAT,
                parameter,
                "must be %s, but %s".formatted(form(), difference),
                ERRORS.of(ErrorCode.PARAMETER_FORMAT, TokenPart.PARAMETER, parameter));
    }

    private static String prefixOf(String sid) {
        return sid.substring(0, Math.min(2, sid.length()))
                .chars()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", c))
                .collect(Collectors.joining());
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
