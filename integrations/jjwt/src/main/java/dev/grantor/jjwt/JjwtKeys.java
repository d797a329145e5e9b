package dev.grantor.jjwt;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import io.jsonwebtoken.lang.Supplier;
import io.jsonwebtoken.security.DynamicJwkBuilder;
import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PrivateJwk;
import io.jsonwebtoken.security.PublicJwk;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys of the JDK from members of JWKs, and the reverse, by jjwt. Nothing that jjwt throws is passed on: its messages
 * quote members. To be used only after {@link JjwtVersion#check}.
 */
final class JjwtKeys {

    private JjwtKeys() {}

    /** Reads a public key. */
    static PublicKey publicKey(JwkMembers jwk) {
        Map<String, String> material = jwk.publicMaterial();
        DynamicJwkBuilder<?, ?> builder = builder();
        try {
            return ((PublicJwk<?>) build(builder, material)).toKey();
        } catch (RuntimeException e) {
            throw noKey(jwk);
        }
    }

    /** Reads a private key together with its public one. */
    static KeyPair pair(JwkMembers jwk) {
        Map<String, String> material = jwk.privateMaterial();
        DynamicJwkBuilder<?, ?> builder = builder();
        try {
            return ((PrivateJwk<?, ?, ?>) build(builder, material)).toKeyPair().toJavaKeyPair();
        } catch (RuntimeException e) {
            throw noKey(jwk);
        }
    }

    private static Jwk<?> build(DynamicJwkBuilder<?, ?> builder, Map<String, String> material) {
        return builder.add(material).build();
    }

    private static InvalidParameterException noKey(JwkMembers jwk) {
        return new InvalidParameterException(
                ErrorCode.PARAMETER_FORMAT,
                jwk.path(),
                "not a key of its kty: a member has a wrong length or value, or its point is not on its curve");
    }

    /** Returns the members of a public key, {@code kty} among them. */
    static Map<String, String> members(PublicKey key) {
        return texts(publicJwk(key));
    }

    /** Returns the members of a private key, {@code kty} and those of the public one among them. */
    static Map<String, String> members(KeyPair pair) {
        DynamicJwkBuilder<?, ?> builder = builder();
        try {
            return texts(builder.keyPair(pair).build());
        } catch (RuntimeException e) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_TYPE,
                    "pair",
                    "cannot be written: its private key is kept in a security module, or shows no number");
        }
    }

    /** RFC 7638, with SHA-256, in base64url. */
    static String thumbprint(PublicKey key) {
        return publicJwk(key).thumbprint(Jwks.HASH.SHA256).toString();
    }

    private static PublicJwk<?> publicJwk(PublicKey key) {
        DynamicJwkBuilder<?, ?> builder = builder();
        try {
            return builder.key(key).build();
        } catch (RuntimeException e) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_TYPE, "key", "cannot be written as a JWK");
        }
    }

    /** jjwt keeps private members in suppliers, so that they are not in its {@code toString}. */
    private static Map<String, String> texts(Jwk<?> jwk) {
        Map<String, String> texts = new LinkedHashMap<>();
        jwk.forEach((name, value) ->
                texts.put(name, String.valueOf(value instanceof Supplier<?> secret ? secret.get() : value)));
        return texts;
    }

    /** Loads jjwt-impl, which may not be there, or be of another version than jjwt-api. No key is known yet. */
    private static DynamicJwkBuilder<?, ?> builder() {
        try {
            return Jwks.builder();
        } catch (RuntimeException | LinkageError e) {
            throw JjwtVersion.unsupported(e);
        }
    }
}
