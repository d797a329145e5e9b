package dev.grantor.shapes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An implementation of a grant that is not the generated one. */
record ForeignAccount(String owner, int low, int high) implements AccountGrant {

    @Override
    public @Nullable String coOwner() {
        return null;
    }

    @Override
    public Optional<String> alias() {
        return Optional.empty();
    }

    @Override
    @Deprecated
    public @Nullable String holder() {
        return null;
    }
}
