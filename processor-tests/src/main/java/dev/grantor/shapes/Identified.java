package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import java.util.List;

/** A plain interface with claims, of types that those who extend it choose. */
interface Identified<I, T> {

    @Claim("id")
    I id();

    @Claim("aliases")
    List<T> aliases();
}
