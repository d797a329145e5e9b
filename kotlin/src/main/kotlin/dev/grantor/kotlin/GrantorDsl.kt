package dev.grantor.kotlin

/**
 * Marks what blocks may set, so that a block inside another sets only what is its own: `subject` in the block of a
 * grant does not compile. It stands before the type whose block it is, since the builders are Java's.
 */
@DslMarker @Target(AnnotationTarget.CLASS, AnnotationTarget.TYPE) public annotation class GrantorDsl
