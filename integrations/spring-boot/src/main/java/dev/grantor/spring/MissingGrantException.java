package dev.grantor.spring;

import org.springframework.security.access.AccessDeniedException;

/**
 * The token of a request lacks the grant that a handler asks for; or there is no token, which Spring Security finds.
 */
final class MissingGrantException extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    private final String key;

    MissingGrantException(String key) {
        super("The token does not have the grant " + key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
