package dev.grantor.processor.internal.read;

/** Whether an accessor may return {@code null}. */
enum Nullness {
    NULLABLE,
    NON_NULL,
    /** The compiler does not show the annotations that would tell. */
    UNKNOWN
}
