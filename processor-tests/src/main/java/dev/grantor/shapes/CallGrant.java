package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NamingStrategy;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accessors of a bean, which Kotlin sees as properties; the names in JSON are derived. */
@Grant(value = "call", naming = NamingStrategy.LOWER_CAMEL_CASE)
public interface CallGrant {

    @Claim
    String getCalleeSid();

    @Claim
    @Nullable
    URI getCallbackURL();

    @Claim
    boolean isRecorded();

    @Claim
    @Nullable
    Boolean isMuted();

    @Claim
    Optional<Integer> getPriority();

    @Claim
    default List<String> getDefault() {
        return List.of("none");
    }
}
