package dev.grantor.spring;

/** A property of a token is wrong. The message shows no value that could be a secret. */
final class TokenPropertyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String property;

    TokenPropertyException(String property, String problem) {
        super(property + ": " + problem);
        this.property = property;
    }

    String property() {
        return property;
    }
}
