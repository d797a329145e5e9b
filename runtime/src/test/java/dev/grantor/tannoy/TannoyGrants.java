package dev.grantor.tannoy;

import dev.grantor.GrantType;
import java.util.List;

/** All grants of the vendor. */
public final class TannoyGrants {

    public static final List<GrantType<?>> TYPES = List.of(ChatGrants.TYPE, VideoGrants.TYPE, VoiceGrants.TYPE);

    private TannoyGrants() {}
}
