package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.GrantPart;
import java.util.List;

/** A part that holds parts of its own type. */
@GrantPart
public interface TreeNode {

    @Claim
    String name();

    @Claim(include = Include.NON_EMPTY)
    List<TreeNode> children();
}
