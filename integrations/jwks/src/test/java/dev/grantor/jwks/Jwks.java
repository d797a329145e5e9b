package dev.grantor.jwks;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys, and sets of them as text. */
final class Jwks {

    static final String NONE = "{\"keys\":[]}";

    /** Slow to make. */
    static final KeyPair RSA = pair("RSA", 2048);

    private Jwks() {}

    static KeyPair ec(int bits) {
        return pair("EC", bits);
    }

    static KeyPair ed25519() {
        return pair("Ed25519", 255);
    }

    static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static ECKey.Builder es256(KeyPair pair) {
        return new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic());
    }

    static ECKey es256(String id) {
        return es256(ec(256)).keyID(id).build();
    }

    static RSAKey.Builder rsa(KeyPair pair) {
        return new RSAKey.Builder((RSAPublicKey) pair.getPublic());
    }

    static OctetKeyPair.Builder eddsa(KeyPair pair) {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(point));
    }

    /** With their private parts, where they have them. */
    static String set(JWK... keys) {
        return new JWKSet(List.of(keys)).toString(false);
    }

    /** A set of keys as JSON. */
    static String setOf(String... keys) {
        return Stream.of(keys).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    /** A set of new keys with these ids. */
    static String setOfIds(String... ids) {
        return set(Stream.of(ids).map(Jwks::es256).toArray(JWK[]::new));
    }
}
