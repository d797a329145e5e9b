/**
 * LiveKit's {@link dev.grantor.livekit.LiveKitToken token} and grants, declared with the library's annotations and
 * nothing else; the {@link dev.grantor.livekit.ApiKey key} that signs them, and
 * {@link dev.grantor.livekit.LiveKitWebhooks webhooks}.
 *
 * <p>The claims are those of {@code auth/grants.go} and {@code livekit_room.proto} in LiveKit's protocol repository, as
 * of November 2026.
 */
@NullMarked
package dev.grantor.livekit;

import org.jspecify.annotations.NullMarked;
