package dev.grantor.jjwt;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.RSAKey;

/**
 * Whether a private and a public key belong together, which no member of a JWK tells: one signs, the other verifies.
 */
final class KeyPairCheck {

    private static final byte[] SAMPLE = {'x'};

    private KeyPairCheck() {}

    static boolean isPair(KeyKind kind, KeyPair pair) {
        // Restricted to a hash that it may not show (RFC 4055 §1.2).
        if (kind == KeyKind.RSA && pair.getPrivate().getAlgorithm().equals("RSASSA-PSS")) {
            return pair.getPrivate() instanceof RSAKey one
                    && pair.getPublic() instanceof RSAKey other
                    && one.getModulus().equals(other.getModulus());
        }
        try {
            Signature signature = Signature.getInstance(signature(kind));
            signature.initSign(pair.getPrivate());
            signature.update(SAMPLE);
            byte[] signed = signature.sign();
            signature.initVerify(pair.getPublic());
            signature.update(SAMPLE);
            return signature.verify(signed);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static String signature(KeyKind kind) {
        return switch (kind) {
            case EC -> "SHA256withECDSA";
            case RSA -> "SHA256withRSA";
            case OKP -> "Ed25519";
            case OCT -> throw new IllegalArgumentException("A secret is no pair");
        };
    }
}
