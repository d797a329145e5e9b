package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.List;

/** A token for several audiences in order. */
@Token(type = "newsletter+jwt", algorithms = Algorithm.HS256, jti = Presence.IF_SET, nbf = Presence.NEVER)
public interface NewsletterToken {

    @Claim("aud")
    List<String> lists();
}
