package dev.grantor.internal.claims;

import dev.grantor.codec.JsonReader;

/** Reads the claims that a type of token declares. */
@FunctionalInterface
public interface OwnClaims {

    /** Reads the value of a claim if the type has it, and tells whether it has. */
    boolean read(String name, JsonReader in);
}
