package dev.grantor.error;

/** A secret is too weak to sign with: RFC 7518 §3.2 demands 256 bits for HS256. */
public final class WeakSecretException extends MintException {

    private static final long serialVersionUID = 1L;

    private final int bits;
    private final int requiredBits;

    public WeakSecretException(ErrorCode code, String path, String problem, int bits, int requiredBits) {
        super(code, path, path, problem, null, null);
        this.bits = bits;
        this.requiredBits = requiredBits;
    }

    /** The length of the refused secret in bits. */
    public int bits() {
        return bits;
    }

    /** The least length in bits. */
    public int requiredBits() {
        return requiredBits;
    }
}
