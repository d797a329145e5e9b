package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/** A token that is put back a minute and says from when on it is valid; its audience is always the same. */
@Token(algorithms = Algorithm.HS256, minTtl = "PT2H", maxTtl = "PT48H", nbf = Presence.ALWAYS, backdate = "PT1M")
public interface MeetingToken {

    @Claim("iss")
    @Constant("chat")
    String issuer();

    @Claim("aud")
    @Constant("jitsi")
    String audience();

    @Claim
    String room();
}
