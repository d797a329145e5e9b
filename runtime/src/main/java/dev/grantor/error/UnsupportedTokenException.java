package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/** A token of another kind, as its header says: another algorithm, type or extension. */
public final class UnsupportedTokenException extends VerificationException {

    private static final long serialVersionUID = 1L;

    /** @param path {@code header} */
    public UnsupportedTokenException(ErrorCode code, String path, String problem, @Nullable VendorError vendorError) {
        super(code, path, "", problem, vendorError, null);
    }
}
