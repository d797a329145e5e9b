package dev.grantor.shapes;

import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantValue;
import java.util.Map;

/** A grant whose whole JSON object comes from elsewhere. */
@Grant("profile")
public interface ProfileGrant {

    @GrantValue
    Map<String, Object> profile();
}
