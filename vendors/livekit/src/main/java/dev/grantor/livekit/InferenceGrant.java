package dev.grantor.livekit;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import org.jspecify.annotations.Nullable;

/** Use of models in LiveKit's cloud. What is not set is not allowed. */
@Grant("inference")
public interface InferenceGrant {

    /** Whether models may be used: LLM, STT, TTS. */
    @Claim("perform")
    @Nullable
    Boolean getPerform();
}
