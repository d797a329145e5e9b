package dev.grantor.annotation;

/** Whether a token has one of the claims that belong to it: {@code exp}, {@code iat}, {@code nbf}, {@code jti}. */
public enum Presence {
    /** In every token that is built. */
    ALWAYS,
    /** In every token, unless it is waived by name. */
    WAIVABLE,
    /** Only if it is set. */
    IF_SET,
    /** In no token that is built. */
    NEVER
}
