package dev.grantor.jjwt;

import dev.grantor.annotation.Algorithm;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of keys that sign tokens, {@code kty} of RFC 7518 §6.1 and RFC 8037 §2, and their members. */
enum KeyKind {
    EC("EC"),
    RSA("RSA"),
    OKP("OKP"),
    OCT("oct");

    private final String wireName;

    KeyKind(String wireName) {
        this.wireName = wireName;
    }

    /** The kind of this {@code kty}; null if it is none that signs tokens here. */
    static @Nullable KeyKind find(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst()
                .orElse(null);
    }

    static KeyKind of(Algorithm algorithm) {
        return switch (algorithm) {
            case HS256, HS384, HS512 -> OCT;
            case RS256, RS384, RS512, PS256, PS384, PS512 -> RSA;
            case ES256, ES384, ES512 -> EC;
            case EDDSA -> OKP;
        };
    }

    /** Its {@code kty}. */
    String wireName() {
        return wireName;
    }

    /** The members of a public key, all of them required. */
    List<String> publicMembers() {
        return switch (this) {
            case EC -> List.of("crv", "x", "y");
            case RSA -> List.of("n", "e");
            case OKP -> List.of("crv", "x");
            case OCT -> List.of();
        };
    }

    /** The members that only a private or secret key has. The first is required of one. */
    List<String> privateMembers() {
        return switch (this) {
            case EC, OKP -> List.of("d");
            case RSA -> List.of("d", "p", "q", "dp", "dq", "qi", "oth");
            case OCT -> List.of("k");
        };
    }

    /** Whether the curve, {@code crv}, tells the algorithm. */
    boolean hasCurve() {
        return this == EC || this == OKP;
    }

    /** The only algorithm of a curve; null for one that signs no tokens here. */
    @Nullable
    Algorithm ofCurve(String curve) {
        Algorithm algorithm = switch (curve) {
            case "P-256" -> Algorithm.ES256;
            case "P-384" -> Algorithm.ES384;
            case "P-521" -> Algorithm.ES512;
            case "Ed25519" -> Algorithm.EDDSA;
            default -> null;
        };
        return algorithm != null && takes(algorithm) ? algorithm : null;
    }

    boolean takes(Algorithm algorithm) {
        return of(algorithm) == this;
    }
}
