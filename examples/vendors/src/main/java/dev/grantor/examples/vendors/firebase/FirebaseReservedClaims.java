package dev.grantor.examples.vendors.firebase;

import java.util.Set;

/** Names that Firebase's documentation reserves. Its own libraries refuse them, but for "firebase" in Java's. */
final class FirebaseReservedClaims {

    private static final Set<String> NAMES = Set.of(
            "acr",
            "amr",
            "at_hash",
            "aud",
            "auth_time",
            "azp",
            "c_hash",
            "cnf",
            "exp",
            "firebase",
            "iat",
            "iss",
            "jti",
            "nbf",
            "nonce",
            "sub");

    private FirebaseReservedClaims() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
