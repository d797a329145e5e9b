package dev.grantor.twilio;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import org.jspecify.annotations.Nullable;

/** Grants access to Sync. */
@Grant("data_sync")
public interface SyncGrant {
    /** The SID of the service ({@code IS…}). */
    @Claim("service_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getServiceSid();

    /** A name for the device and the application on it. */
    @Claim("endpoint_id")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getEndpointId();
}
