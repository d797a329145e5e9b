package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.signature.SignatureScheme;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keys in PEM files. No message shows any of them. */
final class PemKeys {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private PemKeys() {}

    static PrivateKey privateKey(SignatureScheme scheme, @Nullable String pem) {
        PemBlock block = PemBlock.first(pem);
        require(PRIVATE, block.label());
        byte[] der = block.content();
        try {
            return (PrivateKey) read(scheme, PRIVATE, factory -> factory.generatePrivate(new PKCS8EncodedKeySpec(der)));
        } finally {
            Arrays.fill(der, (byte) 0);
        }
    }

    static PublicKey publicKey(SignatureScheme scheme, @Nullable String pem) {
        PemBlock block = PemBlock.first(pem);
        require(PUBLIC, block.label());
        byte[] der = block.content();
        return (PublicKey) read(scheme, PUBLIC, factory -> factory.generatePublic(new X509EncodedKeySpec(der)));
    }

    private static void require(String expected, String label) {
        if (label.equals(expected)) {
            return;
        }
        boolean isPublic = expected.equals(PUBLIC);
        throw refused(
                switch (label) {
                    case "RSA PRIVATE KEY", "EC PRIVATE KEY", "PRIVATE KEY" ->
                        isPublic
                                ? "is a private key, and a public one is needed: openssl pkey -in key.pem -pubout"
                                : "is %s, and PKCS #8 is needed: openssl pkcs8 -topk8 -nocrypt -in key.pem"
                                        .formatted(label.startsWith("RSA") ? "PKCS #1" : "SEC 1");
                    case "EC PARAMETERS" ->
                        "begins with EC PARAMETERS, as SEC 1 files do, and PKCS #8 is needed:"
                                + " openssl pkcs8 -topk8 -nocrypt -in key.pem";
                    case "ENCRYPTED PRIVATE KEY" ->
                        "is encrypted, and no password can be given: openssl pkcs8 -in key.pem";
                    case "OPENSSH PRIVATE KEY" ->
                        "is a key of OpenSSH's, and PKCS #8 is needed: ssh-keygen -p -m PKCS8 -f key, which converts"
                                + " RSA and ECDSA, and not Ed25519";
                    case "RSA PUBLIC KEY" ->
                        "is PKCS #1, and SubjectPublicKeyInfo is needed:"
                                + " openssl rsa -RSAPublicKey_in -in key.pem -pubout";
                    case "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE" ->
                        isPublic
                                ? "is a certificate, and its key is needed: openssl x509 -in key.pem -noout -pubkey"
                                : "is a certificate, and a private key is needed";
                    case "PUBLIC KEY" -> "is a public key, and a private one is needed";
                    default -> "is no file with a %s in it".formatted(expected);
                });
    }

    private static Key read(SignatureScheme scheme, String label, KeyReader reader) {
        Key key = tryToRead(scheme.keyAlgorithm(), reader);
        if (key == null && scheme.parameters() != null) {
            key = tryToRead(scheme.signature(), reader);
        }
        if (key == null) {
            throw refused("is no %s of %s, which %s takes"
                    .formatted(
                            label.toLowerCase(Locale.ROOT),
                            scheme.keyAlgorithm(),
                            scheme.algorithm().headerName()));
        }
        return key;
    }

    /** The message of what the JDK throws may show a part of the key. */
    private static @Nullable Key tryToRead(String keyAlgorithm, KeyReader reader) {
        try {
            return reader.read(KeyFactory.getInstance(keyAlgorithm));
        } catch (GeneralSecurityException | RuntimeException e) {
            return null;
        }
    }

    private interface KeyReader {
        Key read(KeyFactory factory) throws GeneralSecurityException;
    }

    private static InvalidParameterException refused(String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_FORMAT, PemBlock.PARAMETER, problem);
    }
}
