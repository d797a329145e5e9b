package dev.grantor.livekit;

import dev.grantor.annotation.WireName;

/** What a track shows or lets hear. */
public enum TrackSource {
    /** A camera. */
    @WireName("camera")
    CAMERA,
    /** A microphone. */
    @WireName("microphone")
    MICROPHONE,
    /** A shared screen. */
    @WireName("screen_share")
    SCREEN_SHARE,
    /** What a shared screen lets hear. */
    @WireName("screen_share_audio")
    SCREEN_SHARE_AUDIO
}
