package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/** Two grants, or two claims, of one token want the same place. */
public final class GrantConflictException extends MintException {

    private static final long serialVersionUID = 1L;

    /** @param path the grant's key, or the claim's name, that is taken */
    public GrantConflictException(ErrorCode code, String path, String problem, @Nullable VendorError vendorError) {
        super(code, path, "", problem, vendorError, null);
    }
}
