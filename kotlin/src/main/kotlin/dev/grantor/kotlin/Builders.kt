package dev.grantor.kotlin

import dev.grantor.ValueBuilder

/**
 * Builds a grant, or a part of one, from what is set already and what [claims] sets.
 *
 * ```kotlin
 * val video: VideoGrant = VideoGrants.builder().build { room = "daily" }
 * ```
 *
 * @throws dev.grantor.error.InvalidParameterException if required claims are missing, or a check refuses the values
 */
public inline fun <T : Any, B : ValueBuilder<T>> B.build(claims: (@GrantorDsl B).() -> Unit): T = apply(claims).build()

/**
 * The same grant, or part of one, but for what [claims] sets.
 *
 * ```kotlin
 * val other: VideoGrant = video.copy(VideoGrants::builder) { room = "weekly" }
 * ```
 *
 * @throws dev.grantor.error.InvalidParameterException if a check refuses the values
 */
public inline fun <T : Any, B : ValueBuilder<T>> T.copy(
    builder: (T) -> B,
    claims: (@GrantorDsl B).() -> Unit,
): T = builder(this).build(claims)
