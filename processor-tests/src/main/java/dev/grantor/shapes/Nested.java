package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import java.util.List;

/** Grants inside a class. */
public final class Nested {

    private Nested() {}

    /** A grant inside a class, with names of its own for what generated code has too. */
    @Grant("nested.shape")
    public interface ShapeGrant {

        @Claim
        Type type();

        @Claim
        List<Builder> builders();

        /** Bears the name of a generated class. */
        enum Type {
            ROUND,
            SQUARE
        }

        /** Bears the name of another. */
        @GrantPart
        interface Builder {

            @Claim
            String name();
        }
    }

    /** Not public, and so is its companion. */
    @Grant("nested.hidden")
    interface HiddenGrant {

        @Claim
        String secret();
    }
}
