package dev.grantor.spring;

import org.jspecify.annotations.Nullable;

/**
 * A secret, in one of its forms: how a secret is shown does not say whether it is to be decoded.
 *
 * @param text the secret as text, of which the UTF-8 bytes count, as with most vendors
 * @param base64 the secret in Base64
 * @param base64url the secret in base64url
 * @param hex the secret as hexadecimal digits
 * @param file the location of a file that holds the secret; a line break at its end does not count
 * @param form the form of the secret in the file
 */
record SecretProperties(
        @Nullable String text,
        @Nullable String base64,
        @Nullable String base64url,
        @Nullable String hex,
        @Nullable String file,
        @Nullable Form form) {

    /** The forms that a secret may have. */
    enum Form {
        TEXT,
        BASE64,
        BASE64URL,
        HEX
    }

    /** Shows none of it. */
    @Override
    public String toString() {
        return "SecretProperties[redacted]";
    }
}
