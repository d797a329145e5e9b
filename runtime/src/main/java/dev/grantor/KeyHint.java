package dev.grantor;

import org.jspecify.annotations.Nullable;

/**
 * What a token says about its key. Nobody has checked it yet: it is good for looking a key up and for nothing else.
 * Whoever can send tokens can send any hint, so bound what a look-up costs.
 *
 * @param keyId the header's {@code kid} (RFC 7515 §4.1.4), at most 512 characters and without control characters; null
 *     if there is none
 * @param issuer the claim {@code iss} (RFC 7519 §4.1.1), at most 512 characters; null if there is none
 */
public record KeyHint(@Nullable String keyId, @Nullable String issuer) {

    /** Shows neither: anybody may have written them. */
    @Override
    public String toString() {
        return "KeyHint[redacted]";
    }
}
