package dev.grantor.livekit;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import org.jspecify.annotations.Nullable;

/** Observability data of LiveKit's cloud. What is not set is not allowed. */
@Grant("observability")
public interface ObservabilityGrant {

    /** Whether data may be published. */
    @Claim("write")
    @Nullable
    Boolean getWrite();
}
