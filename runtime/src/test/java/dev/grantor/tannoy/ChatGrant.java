package dev.grantor.tannoy;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import org.jspecify.annotations.Nullable;

/** Lets a client read and write messages. */
@Grant("chat")
public interface ChatGrant {
    @Claim("service_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getServiceSid();

    @Claim("endpoint_id")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getEndpointId();
}
