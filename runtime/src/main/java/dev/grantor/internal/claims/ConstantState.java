package dev.grantor.internal.claims;

/** What a token has in place of a claim that is the same in every token of its type. */
public enum ConstantState {
    MISSING,
    DIFFERENT,
    SAME
}
