package dev.grantor.twilio;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Grants access to IP Messaging, as Programmable Chat was called first.
 *
 * @deprecated use {@link ChatGrant}
 */
@Deprecated
@Grant("ip_messaging")
public interface IpMessagingGrant {
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

    /** The SID of the deployment role ({@code RL…}). */
    @Claim("deployment_role_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getDeploymentRoleSid();

    /** The SID of the credential for push notifications ({@code CR…}). */
    @Claim("push_credential_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getPushCredentialSid();
}
