package dev.grantor.annotation;

/** The algorithms that tokens are signed with, by their names of RFC 7518 §3.1 and RFC 8037 §3.1. */
public enum Algorithm {
    /** HMAC with SHA-256. */
    HS256,
    /** HMAC with SHA-384. */
    HS384,
    /** HMAC with SHA-512. */
    HS512,
    /** RSASSA-PKCS1-v1_5 with SHA-256. */
    RS256,
    /** RSASSA-PKCS1-v1_5 with SHA-384. */
    RS384,
    /** RSASSA-PKCS1-v1_5 with SHA-512. */
    RS512,
    /** RSASSA-PSS with SHA-256. */
    PS256,
    /** RSASSA-PSS with SHA-384. */
    PS384,
    /** RSASSA-PSS with SHA-512. */
    PS512,
    /** ECDSA with the curve P-256 and SHA-256. */
    ES256,
    /** ECDSA with the curve P-384 and SHA-384. */
    ES384,
    /** ECDSA with the curve P-521 and SHA-512. */
    ES512,
    /** EdDSA with Ed25519; its name in a header is {@code EdDSA}. */
    EDDSA;

    /** The header's {@code alg}: {@code EdDSA}, and of all others the constant's name. */
    public String headerName() {
        return this == EDDSA ? "EdDSA" : name();
    }

    /** Whether it signs with a secret that the verifier has too. */
    public boolean isHmac() {
        return this == HS256 || this == HS384 || this == HS512;
    }
}
