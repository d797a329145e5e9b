package dev.grantor.shapes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.Grant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bean whose claims stay mutable, each absent in another way. */
@Grant("parcel")
public interface ParcelGrant {

    @Claim
    JsonNode getContent();

    @Claim
    @Nullable
    JsonNode getNote();

    @Claim
    Optional<JsonNode> getLabel();

    @Claim(include = Include.NON_EMPTY)
    List<JsonNode> getStamps();

    @Claim(include = Include.NON_DEFAULT)
    default JsonNode getOrigin() {
        return JsonNodeFactory.instance.objectNode();
    }
}
