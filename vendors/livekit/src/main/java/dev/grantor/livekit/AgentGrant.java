package dev.grantor.livekit;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import org.jspecify.annotations.Nullable;

/** What the bearer may do with agents in LiveKit's cloud. What is not set is not allowed. */
@Grant("agent")
public interface AgentGrant {

    /** Whether agents may be made, changed and deleted. */
    @Claim("admin")
    @Nullable
    Boolean getAdmin();

    /** Whether simulations and scenarios may be managed. */
    @Claim("simulationAdmin")
    @Nullable
    Boolean getSimulationAdmin();

    /** Whether the agents' databases of a project may be managed. */
    @Claim("databaseAdmin")
    @Nullable
    Boolean getDatabaseAdmin();
}
