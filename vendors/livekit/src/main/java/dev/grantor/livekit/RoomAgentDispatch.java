package dev.grantor.livekit;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agent that is sent to a room. */
@GrantPart
public interface RoomAgentDispatch {

    /** The agent's name, as its worker registers it. */
    @Claim("agentName")
    @Nullable
    String agentName();

    /** What the agent is told. */
    @Claim("metadata")
    @Nullable
    String metadata();

    /** The same, by name. */
    @Claim("attributes")
    @Nullable
    Map<String, String> attributes();

    /** The deployment of the agent in LiveKit's cloud. */
    @Claim("deployment")
    @Nullable
    String deployment();

    /** Whether a job that fails is started again, in LiveKit's cloud: a name of {@code JobRestartPolicy}. */
    @Claim("restartPolicy")
    @Nullable
    String restartPolicy();
}
