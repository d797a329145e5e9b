/** LiveKit's token, key, grants and webhooks. */
module dev.grantor.livekit {
    requires transitive dev.grantor.runtime;

    exports dev.grantor.livekit;
}
