package dev.grantor.processor.internal.model;

/** What a claim has that is not set. */
public enum Presence {
    /** A mistake. */
    REQUIRED,
    /** The accessor returns {@code null}. */
    NULLABLE,
    /** The accessor returns an empty {@code Optional} or one of its primitive kin. */
    OPTIONAL,
    /** The accessor's default body gives the value. */
    DEFAULT,
    /** The accessor returns an empty collection. */
    EMPTY
}
