package dev.grantor.annotation;

/** Whether a token's header names its key, {@code kid} (RFC 7515 §4.1.4). */
public enum KeyId {
    /** A key without an id is refused, and so is a token without one. */
    REQUIRED,
    /** It is written if the key has an id. */
    OPTIONAL,
    /** It is not written, whether the key has an id or not, and that of a token is ignored. */
    NEVER
}
