package dev.grantor.internal.jws;

import dev.grantor.annotation.Algorithm;
import java.util.List;

/** The lengths of signatures: RFC 7518 §3.2 and §3.4, RFC 8037 §3.1. */
public final class SignatureLengths {

    /** Of an RSA signature, only the key tells the length. */
    public static final int ANY = 0;

    /** RSA with 2,048 bits, RFC 7518 §3.3. */
    private static final int MIN_BYTES = 256;

    /** RSA with 16,384 bits. */
    private static final int MAX_BYTES = 2048;

    private SignatureLengths() {}

    /** The bytes of a signature; {@link #ANY} if the key tells. */
    public static int bytes(Algorithm algorithm) {
        return switch (algorithm) {
            case HS256 -> 32;
            case HS384 -> 48;
            case HS512, ES256, EDDSA -> 64;
            case ES384 -> 96;
            case ES512 -> 132;
            case RS256, RS384, RS512, PS256, PS384, PS512 -> ANY;
        };
    }

    /** The least bytes that a signature may have. */
    public static int leastBytes(Algorithm algorithm) {
        int bytes = bytes(algorithm);
        return bytes == ANY ? MIN_BYTES : bytes;
    }

    /** The most bytes that a signature may have. */
    public static int mostBytes(Algorithm algorithm) {
        int bytes = bytes(algorithm);
        return bytes == ANY ? MAX_BYTES : bytes;
    }

    /** Whether a signature in base64url begins as one of ECDSA in DER does, with a sequence and its length. */
    public static boolean isDer(Algorithm algorithm, String signature) {
        return switch (algorithm) {
            case ES256 -> signature.startsWith("ME");
            case ES384 -> signature.startsWith("MG");
            case ES512 -> signature.startsWith("MIG");
            default -> false;
        };
    }

    /** Whether a signature may have so many bytes. */
    public static boolean isPossible(Algorithm algorithm, int length) {
        int bytes = bytes(algorithm);
        return bytes == ANY ? length >= MIN_BYTES && length <= MAX_BYTES : length == bytes;
    }

    /** Whether a signature of one of the algorithms may have so many characters of base64url. */
    static boolean isPossible(List<Algorithm> algorithms, int characters) {
        for (int i = 0; i < algorithms.size(); i++) {
            int bytes = bytes(algorithms.get(i));
            if (bytes == ANY
                    ? characters <= Base64Url.encodedLength(MAX_BYTES)
                    : characters == Base64Url.encodedLength(bytes)) {
                return true;
            }
        }
        return false;
    }
}
