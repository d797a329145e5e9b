package dev.grantor;

/** What went wrong, for programs. A constant keeps its name and meaning for good; new ones may be added. */
public enum ErrorCode {

    /** Something that is required was not given. */
    PARAMETER_MISSING,
    /** A text is empty or nothing but white space. */
    PARAMETER_BLANK,
    /** A text does not have the form that it must have. */
    PARAMETER_FORMAT,
    /** A text holds a control character or an unpaired surrogate. */
    PARAMETER_TEXT,
    /** A number, a time or a duration is outside its range. */
    PARAMETER_RANGE,
    /** A value has a type that has no JSON form, or the code that was to supply, read or write it failed. */
    PARAMETER_TYPE,
    /** Values are nested too deep. */
    PARAMETER_DEPTH,
    /** A value contains itself. */
    PARAMETER_CYCLE,
    /** A {@code @Check} of the grant refuses its values, or a default body failed. */
    PARAMETER_CHECK,
    /** The secret is shorter than RFC 7518 §3.2 allows. */
    SECRET_TOO_SHORT,
    /** The secret is one byte repeated. */
    SECRET_DEGENERATE,
    /** Two grants have the same key, or two further claims the same name. */
    CONFLICT_DUPLICATE,
    /** The key or the name is the token's own. */
    CONFLICT_RESERVED,
    /** The token would be larger than the limit. */
    TOKEN_TOO_LARGE,
    /** The security provider could not sign. */
    SIGNING_FAILED,
    /** Not JSON by the grammar of RFC 8259, or a string in it has an unpaired surrogate. */
    MALFORMED_JSON,
    /** A string in JSON is not well-formed UTF-8 (RFC 3629). */
    MALFORMED_UTF8,
    /** An object in JSON has a name twice. */
    MALFORMED_DUPLICATE_NAME,
    /** JSON is nested too deep. */
    MALFORMED_DEPTH,
    /** A number in JSON has too many characters. */
    MALFORMED_NUMBER,
    /** JSON has more members, or a longer string, than is allowed where it stands. */
    MALFORMED_SIZE,
    /** A claim is missing, or has another type or range than its declaration says. */
    MALFORMED_CLAIM
}
