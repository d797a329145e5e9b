package dev.grantor.twilio;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import org.jspecify.annotations.Nullable;

/** Grants access to TaskRouter. */
@Grant("task_router")
public interface TaskRouterGrant {
    /** The SID of the workspace ({@code WS…}). */
    @Claim("workspace_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getWorkspaceSid();

    /** The SID of the worker ({@code WK…}). */
    @Claim("worker_sid")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getWorkerSid();

    /** The role, for example {@code worker}. */
    @Claim("role")
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String getRole();
}
