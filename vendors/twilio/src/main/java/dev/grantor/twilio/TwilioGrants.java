package dev.grantor.twilio;

import dev.grantor.GrantType;
import java.util.List;

/** All grants of Twilio's. */
public final class TwilioGrants {

    /** Their types, the deprecated ones too, in the order of their names. */
    @SuppressWarnings("deprecation")
    public static final List<GrantType<?>> TYPES = List.of(
            ChatGrants.TYPE,
            ConversationsGrants.TYPE,
            IpMessagingGrants.TYPE,
            PlaybackGrants.TYPE,
            SyncGrants.TYPE,
            TaskRouterGrants.TYPE,
            VideoGrants.TYPE,
            VoiceGrants.TYPE);

    private TwilioGrants() {}
}
