package dev.grantor.kotlin

import dev.grantor.twilio.ChatGrants
import dev.grantor.twilio.PlaybackGrants
import dev.grantor.twilio.SyncGrants
import dev.grantor.twilio.TaskRouterGrants
import dev.grantor.twilio.VideoGrants
import dev.grantor.twilio.VoiceGrants

/** Grants access to Conversations, and to Programmable Chat before it. */
public inline fun AccessTokenScope.chat(claims: (@GrantorDsl ChatGrants.Builder).() -> Unit): Unit =
    grant(ChatGrants.builder(), claims)

/** Grants access to the playback of a Live stream: [grant] is passed on as the API returned it. */
public fun AccessTokenScope.player(grant: Map<String, Any?>): Unit = grant(PlaybackGrants.builder().grant(grant))

/** Grants access to Sync. */
public inline fun AccessTokenScope.sync(claims: (@GrantorDsl SyncGrants.Builder).() -> Unit): Unit =
    grant(SyncGrants.builder(), claims)

/** Grants access to TaskRouter. */
public inline fun AccessTokenScope.taskRouter(claims: (@GrantorDsl TaskRouterGrants.Builder).() -> Unit): Unit =
    grant(TaskRouterGrants.builder(), claims)

/** Grants access to Programmable Video. */
public inline fun AccessTokenScope.video(claims: (@GrantorDsl VideoGrants.Builder).() -> Unit): Unit =
    grant(VideoGrants.builder(), claims)

/** Grants access to Programmable Voice. */
public inline fun AccessTokenScope.voice(claims: (@GrantorDsl VoiceGrants.Builder).() -> Unit): Unit =
    grant(VoiceGrants.builder(), claims)
