package dev.grantor.kotlin

import dev.grantor.twilio.ChatGrants
import dev.grantor.twilio.PlaybackGrants
import dev.grantor.twilio.SyncGrants
import dev.grantor.twilio.TaskRouterGrants
import dev.grantor.twilio.TwilioTokens
import dev.grantor.twilio.VideoGrants
import dev.grantor.twilio.VoiceGrants

/** Grants access to Conversations, and to Programmable Chat before it. */
public inline fun TwilioTokens.Builder.chat(claims: (@GrantorDsl ChatGrants.Builder).() -> Unit): Unit =
    grant(ChatGrants.builder(), claims)

/** Grants access to the playback of a Live stream: [grant] is passed on as the API returned it. */
public fun TwilioTokens.Builder.player(grant: Map<String, Any?>) {
    grant(PlaybackGrants.builder().grant(grant))
}

/** Grants access to Sync. */
public inline fun TwilioTokens.Builder.sync(claims: (@GrantorDsl SyncGrants.Builder).() -> Unit): Unit =
    grant(SyncGrants.builder(), claims)

/** Grants access to TaskRouter. */
public inline fun TwilioTokens.Builder.taskRouter(claims: (@GrantorDsl TaskRouterGrants.Builder).() -> Unit): Unit =
    grant(TaskRouterGrants.builder(), claims)

/** Grants access to Programmable Video. */
public inline fun TwilioTokens.Builder.video(claims: (@GrantorDsl VideoGrants.Builder).() -> Unit): Unit =
    grant(VideoGrants.builder(), claims)

/** Grants access to Programmable Voice. */
public inline fun TwilioTokens.Builder.voice(claims: (@GrantorDsl VoiceGrants.Builder).() -> Unit): Unit =
    grant(VoiceGrants.builder(), claims)
