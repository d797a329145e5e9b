package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/**
 * The numbers under which a vendor describes errors of its tokens. Name an implementation with {@code @Token(errors =
 * AcmeErrors.class)}: a class with a public constructor without parameters. It is called with every refusal, by any
 * thread, and must not throw.
 */
@FunctionalInterface
public interface VendorErrors {

    /**
     * The vendor's error; null if it has none.
     *
     * @param part the part of the token in which it went wrong
     * @param path as {@link AccessTokenException#path} tells it
     */
    @Nullable
    VendorError of(ErrorCode code, TokenPart part, String path);
}
