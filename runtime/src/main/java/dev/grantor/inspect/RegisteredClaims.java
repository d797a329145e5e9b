package dev.grantor.inspect;

import java.util.Set;

/** The claims of RFC 7519 §4.1, which every token may have and no grant is. */
final class RegisteredClaims {

    static final Set<String> NAMES = Set.of("iss", "sub", "aud", "exp", "nbf", "iat", "jti");

    private RegisteredClaims() {}
}
