package dev.grantor.twilio;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Grants access to the first Conversations, the forerunner of Programmable Video.
 *
 * @deprecated use {@link VideoGrant}
 */
@Deprecated
@Grant("rtc")
public interface ConversationsGrant {
    /** The SID of the configuration profile ({@code VS…}). */
    @Claim("configuration_profile_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getConfigurationProfileSid();
}
