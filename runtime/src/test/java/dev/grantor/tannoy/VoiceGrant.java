package dev.grantor.tannoy;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a client make and take calls. */
@Grant("voice")
public interface VoiceGrant {
    @Claim(value = "allow", within = "incoming", include = Include.NON_DEFAULT)
    default boolean isIncomingAllow() {
        return false;
    }

    @Claim(value = "application_sid", within = "outgoing")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getOutgoingApplicationSid();

    @Claim(value = "params", within = "outgoing")
    @Nullable
    Map<String, @Nullable Object> getOutgoingParams();

    @Claim("push_credential_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getPushCredentialSid();

    @Claim("endpoint_id")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getEndpointId();

    @Check
    default void outgoingParamsNeedAnApplication() {
        if (getOutgoingParams() != null && getOutgoingApplicationSid() == null) {
            throw new IllegalArgumentException("outgoingParams needs outgoingApplicationSid; set both or neither");
        }
    }
}
