package dev.grantor.livekit;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import org.jspecify.annotations.Nullable;

/** What the bearer may do with telephony. What is not set is not allowed. */
@Grant("sip")
public interface SipGrant {

    /** Whether trunks and dispatch rules may be managed. */
    @Claim("admin")
    @Nullable
    Boolean getAdmin();

    /** Whether calls may be made. */
    @Claim("call")
    @Nullable
    Boolean getCall();
}
