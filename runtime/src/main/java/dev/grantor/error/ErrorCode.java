package dev.grantor.error;

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
    /** The secret is a few characters or bytes repeated, or longer only by the NUL bytes at its end. */
    SECRET_DEGENERATE,
    /** The secret stands in documentation or examples, so that everybody knows it. */
    SECRET_PUBLISHED,
    /** Two grants have the same key, two claims the same name, or two keys the same id or claims. */
    CONFLICT_DUPLICATE,
    /** The key or the name is the token's own. */
    CONFLICT_RESERVED,
    /** The token is, or would be, larger than the limit. */
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
    MALFORMED_CLAIM,
    /** There is no token. */
    TOKEN_MISSING,
    /** Not three segments joined by dots, RFC 7515 §7.1. */
    MALFORMED_STRUCTURE,
    /** A segment is not base64url without padding, RFC 7515 §2, in its one canonical spelling. */
    MALFORMED_BASE64URL,
    /** The header names another algorithm, or none. */
    UNSUPPORTED_ALGORITHM,
    /**
     * The header's {@code typ}, {@code cty} or a constant parameter is not the type's, or its {@code kid} is missing.
     */
    UNSUPPORTED_TYPE,
    /**
     * The header asks for something that signed tokens do not have: {@code crit}, {@code b64}, {@code zip},
     * {@code enc}.
     */
    UNSUPPORTED_EXTENSION,
    /** There is no key for the token's {@code kid}, its issuer or its claims. */
    UNKNOWN_KEY,
    /**
     * The key could not be had or used: the code that was to find it, or to sign with it, failed, or this JVM's
     * security providers cannot compute the algorithm. No fault of the token's, nor of the caller's.
     */
    KEY_UNAVAILABLE,
    /** The signature was not made with the key, or not over this token. */
    SIGNATURE_MISMATCH,
    /** The token has expired. */
    TOKEN_EXPIRED,
    /** The token is not valid yet, or was issued in the future. */
    TOKEN_NOT_YET_VALID,
    /** The token lacks a claim that every token must have. */
    CLAIM_MISSING,
    /** The token is good, and lacks the grant that was required of it. */
    GRANT_MISSING,
    /** A claim has another value than it must have. */
    CLAIM_DIFFERENT,
    /** The token has an issuer or an audience, and is of a type that has none. */
    CLAIM_UNEXPECTED,
    /** The token is good, and a check that the verifier was given refuses it. */
    REFUSED,
    /** The token is valid for longer than is allowed. */
    LIFETIME_TOO_LONG,
    /** A token or a grant has a member that its declaration does not know. */
    UNKNOWN_CLAIM,
    /** The token has a grant that nobody declared; only an inspector tells that. */
    UNKNOWN_GRANT
}
