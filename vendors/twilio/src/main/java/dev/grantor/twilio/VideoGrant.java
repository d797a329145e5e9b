package dev.grantor.twilio;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import org.jspecify.annotations.Nullable;

/** Grants access to Programmable Video. */
@Grant("video")
public interface VideoGrant {
    /** The room: its SID ({@code RM…}) or its unique name; every room where it is not set. */
    @Claim("room")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getRoom();

    /**
     * The SID of the configuration profile ({@code VS…}).
     *
     * @deprecated use {@link #getRoom()}
     */
    @Deprecated
    @Claim("configuration_profile_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getConfigurationProfileSid();
}
