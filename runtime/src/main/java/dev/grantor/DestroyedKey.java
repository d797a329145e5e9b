package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.SigningException;
import dev.grantor.error.UnknownKeyException;

/** What use of a destroyed key leads to. */
final class DestroyedKey {

    private static final String MESSAGE = "The key has been destroyed";

    private DestroyedKey() {}

    static SigningException cannotSign() {
        return new SigningException(ErrorCode.KEY_UNAVAILABLE, MESSAGE);
    }

    static UnknownKeyException cannotVerify() {
        return new UnknownKeyException(ErrorCode.KEY_UNAVAILABLE, MESSAGE, null);
    }
}
