package dev.grantor.jwks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a key of a JWK.
 *
 * @param rsaAlgorithm the algorithm of RSA keys that name none
 */
record KeyConversion(Algorithm rsaAlgorithm) {

    private static final Map<Curve, Algorithm> CURVES =
            Map.of(Curve.P_256, Algorithm.ES256, Curve.P_384, Algorithm.ES384, Curve.P_521, Algorithm.ES512);

    /** What comes before the key in a SubjectPublicKeyInfo of Ed25519, RFC 8410 §4. */
    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int ED25519_BYTES = 32;

    /** Returns the key; null if it is secret, for another use, of a kind that does not sign tokens here, or weak. */
    @Nullable
    VerificationKey convert(JWK jwk) {
        if (jwk.isPrivate() || !verifies(jwk)) {
            return null;
        }
        Algorithm algorithm = algorithm(jwk);
        if (algorithm == null || !fits(jwk, algorithm)) {
            return null;
        }
        try {
            VerificationKey key = VerificationKey.of(algorithm, publicKey(jwk));
            return jwk.getKeyID() == null ? key : key.withId(jwk.getKeyID());
        } catch (JOSEException | GeneralSecurityException | RuntimeException e) {
            return null;
        }
    }

    /** RFC 7517 §4.2 and §4.3; a key that its publisher has revoked verifies nothing. */
    private static boolean verifies(JWK jwk) {
        return (jwk.getKeyUse() == null || jwk.getKeyUse().equals(KeyUse.SIGNATURE))
                && (jwk.getKeyOperations() == null || jwk.getKeyOperations().contains(KeyOperation.VERIFY))
                && jwk.getKeyRevocation() == null;
    }

    private @Nullable Algorithm algorithm(JWK jwk) {
        if (jwk instanceof ECKey ec) {
            return CURVES.get(ec.getCurve());
        }
        if (jwk instanceof OctetKeyPair pair) {
            return pair.getCurve().equals(Curve.Ed25519) ? Algorithm.EDDSA : null;
        }
        return jwk instanceof RSAKey ? rsaAlgorithm(jwk) : null;
    }

    private @Nullable Algorithm rsaAlgorithm(JWK jwk) {
        return jwk.getAlgorithm() == null
                ? rsaAlgorithm
                : switch (jwk.getAlgorithm().getName()) {
                    case "RS256" -> Algorithm.RS256;
                    case "RS384" -> Algorithm.RS384;
                    case "RS512" -> Algorithm.RS512;
                    case "PS256" -> Algorithm.PS256;
                    case "PS384" -> Algorithm.PS384;
                    case "PS512" -> Algorithm.PS512;
                    default -> null;
                };
    }

    /** RFC 9864 §2.2 calls EdDSA with Ed25519 by the curve's name. */
    private static boolean fits(JWK jwk, Algorithm algorithm) {
        String name = jwk.getAlgorithm() == null ? null : jwk.getAlgorithm().getName();
        return name == null
                || name.equals(algorithm.headerName())
                || (algorithm == Algorithm.EDDSA && name.equals("Ed25519"));
    }

    private static PublicKey publicKey(JWK jwk) throws JOSEException, GeneralSecurityException {
        return jwk instanceof OctetKeyPair pair ? ed25519(pair.getX().decode()) : ((AsymmetricJWK) jwk).toPublicKey();
    }

    /** nimbus gives no {@link PublicKey} of an {@link OctetKeyPair}. */
    private static PublicKey ed25519(byte[] point) throws GeneralSecurityException {
        if (point.length != ED25519_BYTES) {
            throw new GeneralSecurityException("not " + ED25519_BYTES + " bytes");
        }
        byte[] encoded = new byte[ED25519_PREFIX.length + ED25519_BYTES];
        System.arraycopy(ED25519_PREFIX, 0, encoded, 0, ED25519_PREFIX.length);
        System.arraycopy(point, 0, encoded, ED25519_PREFIX.length, ED25519_BYTES);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
