package dev.grantor.jwks;

/** A fetch that gave no JWK set. Its message has nothing of the address, and nothing that the server chose. */
final class FetchFailure extends Exception {

    private static final long serialVersionUID = 1L;

    FetchFailure(String message) {
        super(message);
    }
}
