package dev.grantor;

/** Signs elsewhere: in a key management service, or in a hardware security module. Called by any thread. */
@FunctionalInterface
public interface BytesSigner {

    /**
     * Returns the signature of the token's signing input (RFC 7515 §5.1) in the form of RFC 7518 §3: of ECDSA, r and s
     * of fixed length, not DER.
     *
     * @throws Exception if it cannot sign: the token is then not made, and the caller gets a
     *     {@link dev.grantor.error.SigningException} with {@link dev.grantor.error.ErrorCode#KEY_UNAVAILABLE}, which
     *     tells of this one only its class and its place
     */
    byte[] sign(byte[] signingInput) throws Exception;
}
