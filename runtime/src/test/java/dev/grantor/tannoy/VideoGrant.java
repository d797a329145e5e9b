package dev.grantor.tannoy;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import org.jspecify.annotations.Nullable;

/** Lets a client join a room. */
@Grant("video")
public interface VideoGrant {
    @Claim("room")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getRoom();

    @Claim("recording_profile")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getRecordingProfile();
}
