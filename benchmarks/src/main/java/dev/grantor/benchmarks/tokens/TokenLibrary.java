package dev.grantor.benchmarks.tokens;

/** One way to make and to verify the token that all libraries make, with everything prepared that can be used again. */
public interface TokenLibrary {

    /** A token for {@link Job}, with new times and a new id. */
    String mint();

    /** What a token that this library minted permits, once it has been verified. */
    Admission verify(String jwt);
}
