package dev.grantor.twilio;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Grants access to Programmable Voice. */
@Grant("voice")
public interface VoiceGrant {
    /** Whether the client may take calls; not unless set. */
    @Claim(value = "allow", within = "incoming", include = Include.NON_DEFAULT)
    default boolean isIncomingAllow() {
        return false;
    }

    /**
     * The SID of the TwiML application ({@code AP…}) that handles the client's calls; without one it may not place any.
     */
    @Claim(value = "application_sid", within = "outgoing")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getOutgoingApplicationSid();

    /** What the TwiML application gets with each call: free-form JSON. */
    @Claim(value = "params", within = "outgoing")
    @Nullable
    Map<String, @Nullable Object> getOutgoingParams();

    /** The SID of the credential for push notifications ({@code CR…}). */
    @Claim("push_credential_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getPushCredentialSid();

    /** A name for the device and the application on it. */
    @Claim("endpoint_id")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getEndpointId();

    /** Refuses parameters for an application that is not named: nobody would get them. */
    @Check
    default void outgoingParamsNeedAnApplication() {
        if (getOutgoingParams() != null && getOutgoingApplicationSid() == null) {
            throw new IllegalArgumentException("outgoingParams needs outgoingApplicationSid; set both or neither");
        }
    }
}
