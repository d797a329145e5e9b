package dev.grantor.internal.signature;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.KeySpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;

/** Which keys an algorithm takes: their kind, their curve, their strength. No message shows any of a key. */
public final class KeyRules {

    /** RFC 7518 §3.3. */
    private static final int MIN_RSA_BITS = 2048;

    /** Larger ones take longer than anybody would wait. */
    private static final int MAX_RSA_BITS = 16_384;

    private static final String PARAMETER = "key";

    /** A large exponent makes verifying slow; FIPS 186-5 §5.1 has less than 2^256, and everybody 65,537. */
    private static final int MAX_EXPONENT_BITS = 64;

    private KeyRules() {}

    /**
     * Checks a private key as far as it shows what it is: one of a security module may not.
     *
     * @return whether it showed its size or its curve
     */
    public static boolean check(SignatureScheme scheme, PrivateKey key) {
        if (scheme.curve() != null) {
            return checkCurve(scheme, key, scheme.curve());
        }
        return scheme.keyAlgorithm().equals(SignatureScheme.RSA) ? checkRsa(scheme, key) : checkEdwards(scheme, key);
    }

    private static boolean checkRsa(SignatureScheme scheme, Key key) {
        if (!(key instanceof RSAKey rsa) || rsa.getModulus() == null) {
            requireName(scheme, key, "RSA", "RSASSA-PSS");
            return false;
        }
        checkRsaSize(rsa.getModulus().bitLength());
        checkRestriction(scheme, rsa.getParams());
        return true;
    }

    /** Refuses RSA keys that are too short, or too long to be used. */
    public static void checkRsaSize(int bits) {
        if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) {
            throw refused(
                    ErrorCode.PARAMETER_RANGE,
                    "has %s bits, and an RSA key must have %s to %s (RFC 7518 §3.3)"
                            .formatted(bits, MIN_RSA_BITS, MAX_RSA_BITS));
        }
    }

    /** RFC 4055 §1.2: a key may be for RSASSA-PSS with one hash only. */
    private static void checkRestriction(SignatureScheme scheme, @Nullable AlgorithmParameterSpec restriction) {
        if (!(restriction instanceof PSSParameterSpec pss)) {
            return;
        }
        if (!(scheme.parameters() instanceof PSSParameterSpec needed)
                || !isSame(pss.getDigestAlgorithm(), needed.getDigestAlgorithm())
                || !(pss.getMGFParameters() instanceof MGF1ParameterSpec mask)
                || !isSame(mask.getDigestAlgorithm(), needed.getDigestAlgorithm())
                || pss.getSaltLength() > needed.getSaltLength()) {
            throw refused(
                    ErrorCode.PARAMETER_TYPE,
                    "is restricted to RSASSA-PSS with %s (RFC 4055 §1.2), and %s signs otherwise"
                            .formatted(
                                    pss.getDigestAlgorithm(), scheme.algorithm().headerName()));
        }
    }

    /** Providers write names of hashes with a hyphen or without. */
    private static boolean isSame(String digest, String other) {
        return digest.replace("-", "").equalsIgnoreCase(other.replace("-", ""));
    }

    private static boolean checkCurve(SignatureScheme scheme, PrivateKey key, EllipticCurve curve) {
        if (!(key instanceof ECKey ec) || ec.getParams() == null) {
            requireName(scheme, key, "EC", "ECDSA");
            return false;
        }
        requireSame(scheme, curve, ec);
        if (key instanceof ECPrivateKey open && open.getS() != null && !curve.isScalar(open.getS())) {
            throw refused(
                    ErrorCode.PARAMETER_RANGE,
                    "is no private key of %s: it is 0 or too large".formatted(curve.title()));
        }
        return true;
    }

    private static void requireSame(SignatureScheme scheme, EllipticCurve curve, ECKey key) {
        if (!curve.isSame(key.getParams())) {
            throw refused(
                    ErrorCode.PARAMETER_TYPE,
                    "is of another curve: %s takes keys of %s (RFC 7518 §3.4)"
                            .formatted(scheme.algorithm().headerName(), curve.title()));
        }
    }

    private static boolean checkEdwards(SignatureScheme scheme, Key key) {
        if (!(key instanceof EdECKey edwards)) {
            requireName(scheme, key, SignatureScheme.ED25519, "EdDSA");
            return false;
        }
        if (!edwards.getParams().getName().equalsIgnoreCase(SignatureScheme.ED25519)) {
            throw refused(
                    ErrorCode.PARAMETER_TYPE,
                    "is of another curve: EdDSA takes keys of Ed25519 here, and no other (RFC 8037 §3.1)");
        }
        return true;
    }

    private static void requireName(SignatureScheme scheme, Key key, String name, String otherName) {
        if (!name.equalsIgnoreCase(key.getAlgorithm()) && !otherName.equalsIgnoreCase(key.getAlgorithm())) {
            throw refused(
                    ErrorCode.PARAMETER_TYPE,
                    "is no %s key, which %s takes"
                            .formatted(scheme.keyTitle(), scheme.algorithm().headerName()));
        }
    }

    /**
     * Returns a checked copy of a public key, one of this JVM's own.
     *
     * @throws InvalidParameterException if it is not one that the algorithm takes
     */
    public static PublicKey checked(SignatureScheme scheme, PublicKey key) {
        if (scheme.curve() != null) {
            return checkedPoint(scheme, key, scheme.curve());
        }
        return scheme.keyAlgorithm().equals(SignatureScheme.RSA)
                ? checkedRsa(scheme, key)
                : checkedEdwards(scheme, key);
    }

    private static PublicKey checkedRsa(SignatureScheme scheme, PublicKey key) {
        if (!(key instanceof RSAPublicKey rsa) || rsa.getModulus() == null || rsa.getPublicExponent() == null) {
            throw notOfKind(scheme);
        }
        checkRsa(scheme, rsa);
        BigInteger exponent = rsa.getPublicExponent();
        if (exponent.compareTo(BigInteger.TWO) <= 0
                || !exponent.testBit(0)
                || exponent.bitLength() > MAX_EXPONENT_BITS
                || !rsa.getModulus().testBit(0)) {
            throw refused(
                    ErrorCode.PARAMETER_RANGE,
                    "is no RSA key: its modulus is even, or its exponent even, less than 3 or longer than %s bits"
                            .formatted(MAX_EXPONENT_BITS));
        }
        return made(scheme, new RSAPublicKeySpec(rsa.getModulus(), exponent));
    }

    private static PublicKey checkedPoint(SignatureScheme scheme, PublicKey key, EllipticCurve curve) {
        if (!(key instanceof ECPublicKey point) || point.getParams() == null || point.getW() == null) {
            throw notOfKind(scheme);
        }
        requireSame(scheme, curve, point);
        if (!curve.isOnCurve(point.getW())) {
            throw refused(ErrorCode.PARAMETER_RANGE, "is no point of the curve " + curve.title());
        }
        return made(scheme, new ECPublicKeySpec(point.getW(), curve.parameters()));
    }

    private static PublicKey checkedEdwards(SignatureScheme scheme, PublicKey key) {
        checkEdwards(scheme, key);
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            throw notOfKind(scheme);
        }
        PublicKey own = made(scheme, new X509EncodedKeySpec(encoded));
        if (!(own instanceof EdECPublicKey edwards)
                || !Ed25519Points.isPublicKey(edwards.getPoint().getY())) {
            throw refused(
                    ErrorCode.PARAMETER_RANGE,
                    "is no public key of Ed25519: it is no point of the curve, or one of small order");
        }
        return own;
    }

    private static PublicKey made(SignatureScheme scheme, KeySpec spec) {
        try {
            return KeyFactory.getInstance(scheme.keyAlgorithm()).generatePublic(spec);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw notOfKind(scheme);
        }
    }

    private static InvalidParameterException notOfKind(SignatureScheme scheme) {
        return refused(
                ErrorCode.PARAMETER_TYPE,
                "is no public %s key, which %s takes"
                        .formatted(scheme.keyTitle(), scheme.algorithm().headerName()));
    }

    private static InvalidParameterException refused(ErrorCode code, String problem) {
        return new InvalidParameterException(code, PARAMETER, problem);
    }
}
