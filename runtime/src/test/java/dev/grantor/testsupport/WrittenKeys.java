package dev.grantor.testsupport;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EdECPoint;
import java.security.spec.EllipticCurve;
import java.security.spec.NamedParameterSpec;

/** Public keys of a class that anybody could write, which says anything. */
public final class WrittenKeys {

    private WrittenKeys() {}

    public static PublicKey rsa(BigInteger modulus, BigInteger exponent) {
        return new Rsa(modulus, exponent);
    }

    public static PublicKey ec(ECPoint point, ECParameterSpec parameters) {
        return new Ec(point, parameters);
    }

    /** The generator of secp256k1, SEC 2 §2.4.1, which JDKs do not know any more. */
    public static PublicKey secp256k1() {
        BigInteger p = new BigInteger("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f", 16);
        ECPoint generator = new ECPoint(
                new BigInteger("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", 16),
                new BigInteger("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8", 16));
        BigInteger order = new BigInteger("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16);
        return ec(
                generator,
                new ECParameterSpec(
                        new EllipticCurve(new ECFieldFp(p), BigInteger.ZERO, BigInteger.valueOf(7)),
                        generator,
                        order,
                        1));
    }

    /** @param y in the form of RFC 8032 §5.1.2, 32 bytes */
    public static PublicKey ed25519(byte[] y) {
        return new Edwards(y.clone());
    }

    private record Rsa(BigInteger modulus, BigInteger exponent) implements RSAPublicKey {

        @Override
        public BigInteger getModulus() {
            return modulus;
        }

        @Override
        public BigInteger getPublicExponent() {
            return exponent;
        }

        @Override
        public String getAlgorithm() {
            return "RSA";
        }

        @Override
        public String getFormat() {
            return "X.509";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }

    private record Ec(ECPoint point, ECParameterSpec parameters) implements ECPublicKey {

        @Override
        public ECPoint getW() {
            return point;
        }

        @Override
        public ECParameterSpec getParams() {
            return parameters;
        }

        @Override
        public String getAlgorithm() {
            return "EC";
        }

        @Override
        public String getFormat() {
            return "X.509";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }

    private record Edwards(byte[] y) implements EdECPublicKey {

        private static final byte[] PREFIX = {
            0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
        };

        @Override
        public EdECPoint getPoint() {
            return new EdECPoint(false, BigInteger.ONE);
        }

        @Override
        public NamedParameterSpec getParams() {
            return NamedParameterSpec.ED25519;
        }

        @Override
        public String getAlgorithm() {
            return "EdDSA";
        }

        @Override
        public String getFormat() {
            return "X.509";
        }

        @Override
        public byte[] getEncoded() {
            byte[] encoded = new byte[PREFIX.length + y.length];
            System.arraycopy(PREFIX, 0, encoded, 0, PREFIX.length);
            System.arraycopy(y, 0, encoded, PREFIX.length, y.length);
            return encoded;
        }
    }
}
