package dev.grantor.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A grant with trees of Jackson's wherever one can stand. */
@Grant("tree")
public interface TreeGrant {

    @Claim
    JsonNode required();

    @Claim
    @Nullable
    JsonNode nullable();

    @Claim
    Optional<JsonNode> optional();

    @Claim
    List<JsonNode> list();

    @Claim(within = "inner")
    Map<String, List<JsonNode>> map();
}
