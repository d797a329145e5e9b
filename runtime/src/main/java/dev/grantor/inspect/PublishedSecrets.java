package dev.grantor.inspect;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.AccessTokenException;
import dev.grantor.internal.jws.CompactToken;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Secrets that stand in documentation and in examples, which whoever guesses tries first (RFC 8725 §3.5). */
final class PublishedSecrets {

    /** Of jwt.io, of the guides of JWT libraries, and what is typed when nothing is at hand. */
    private static final List<String> GENERAL = List.of(
            "secret",
            "secretkey",
            "your-secret-key",
            "your-256-bit-secret",
            "your-384-bit-secret",
            "your-512-bit-secret",
            "a-string-secret-at-least-256-bits-long",
            "a-valid-string-secret-that-is-at-least-384-bits-long",
            "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long",
            "changeme",
            "password");

    private PublishedSecrets() {}

    /** Whether the token is signed with one of them, or of those that its vendor publishes. */
    static boolean isSigner(CompactToken token, byte[] signature, Algorithm algorithm, Set<String> ofVendor) {
        return algorithm.isHmac()
                && Stream.concat(GENERAL.stream(), ofVendor.stream())
                        .anyMatch(secret -> isSigner(token, signature, algorithm, secret));
    }

    private static boolean isSigner(CompactToken token, byte[] signature, Algorithm algorithm, String secret) {
        try {
            return token.isSigned(signature, key(algorithm, Secret.unchecked(secret))::verify);
        } catch (AccessTokenException e) {
            return false; // This JVM cannot compute it: that is told where the given key is tried.
        }
    }

    private static HmacKey key(Algorithm algorithm, Secret secret) {
        return switch (algorithm) {
            case HS384 -> HmacKey.hs384(secret);
            case HS512 -> HmacKey.hs512(secret);
            default -> HmacKey.hs256(secret);
        };
    }
}
