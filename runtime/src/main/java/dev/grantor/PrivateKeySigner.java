package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.SigningException;
import dev.grantor.internal.jws.SignatureLengths;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.signature.EllipticCurve;
import dev.grantor.internal.signature.KeyRules;
import dev.grantor.internal.signature.SignatureScheme;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import org.jspecify.annotations.Nullable;

/** Signs with the security provider that a private key belongs to, or with one that takes it. Immutable. */
final class PrivateKeySigner implements BytesSigner {

    static final String TITLE = "The security provider of the private key";

    private static final byte[] SAMPLE = {'x'};

    /** By so many bits, both numbers of a signature are shorter than the curve's order in one of 2^64. */
    private static final int CHANCE_BITS = 32;

    private final SignatureScheme scheme;
    private final PrivateKey key;

    /** Some providers' only form of ECDSA signatures. */
    private final boolean der;

    private PrivateKeySigner(SignatureScheme scheme, PrivateKey key, boolean der) {
        this.scheme = scheme;
        this.key = key;
        this.der = der;
    }

    static PrivateKeySigner of(SignatureScheme scheme, PrivateKey key) {
        boolean shown = KeyRules.check(scheme, key);
        PrivateKeySigner signer = accepted(scheme, key);
        if (!shown) {
            signer.checkBySample();
        }
        return signer;
    }

    private static PrivateKeySigner accepted(SignatureScheme scheme, PrivateKey key) {
        PrivateKeySigner plain = new PrivateKeySigner(scheme, key, false);
        Exception failure = plain.refusal();
        if (failure == null) {
            return plain;
        }
        PrivateKeySigner other = new PrivateKeySigner(scheme, key, true);
        Exception otherFailure = scheme.derSignature() == null ? failure : other.refusal();
        if (otherFailure == null) {
            return other;
        }
        throw refused(scheme, failure instanceof ProviderException ? failure : otherFailure);
    }

    /** Why no provider begins to sign with the key; null if one does. */
    private @Nullable Exception refusal() {
        try {
            initialised();
            return null;
        } catch (GeneralSecurityException | RuntimeException e) {
            return ownProvidersFailure(e);
        }
    }

    /** Of several providers' failures the JDK tells the first one, be it that of a provider that has no such keys. */
    private Exception ownProvidersFailure(Exception first) {
        for (Provider provider : Security.getProviders()) {
            Provider.Service service = provider.getService("Signature", signatureName());
            try {
                if (service != null && service.supportsParameter(key)) {
                    Signature.getInstance(signatureName(), provider).initSign(key);
                }
            } catch (ProviderException e) {
                return e;
            } catch (GeneralSecurityException | RuntimeException e) {
                // has no such keys
            }
        }
        return first;
    }

    private String signatureName() {
        return der && scheme.derSignature() != null ? scheme.derSignature() : scheme.signature();
    }

    /** A provider that takes the key and cannot use it now fails otherwise than one that takes no such key. */
    private static AccessTokenException refused(SignatureScheme scheme, Exception failure) {
        if (failure instanceof ProviderException) {
            return unavailable(failure);
        }
        return new InvalidParameterException(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "no security provider of this JVM signs with it and %s: %s"
                        .formatted(scheme.algorithm().headerName(), Parameters.failure(failure)));
    }

    private Signature initialised() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(signatureName());
        signature.initSign(key);
        if (scheme.parameters() != null) {
            signature.setParameter(scheme.parameters());
        }
        return signature;
    }

    private static SigningException unavailable(Exception failure) {
        Interruption.passOn(failure);
        return new SigningException(
                ErrorCode.KEY_UNAVAILABLE, "%s threw %s".formatted(TITLE, Parameters.failure(failure)));
    }

    /** The length of a signature tells what a key that is kept elsewhere does not. */
    private void checkBySample() {
        byte[] signature;
        boolean fitting;
        try {
            signature = signed(SAMPLE);
            fitting = isOfSize(signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw unavailable(e);
        }
        if (scheme.keyAlgorithm().equals(SignatureScheme.RSA)) {
            KeyRules.checkRsaSize(signature.length * Byte.SIZE);
        } else if (!fitting) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_TYPE,
                    "key",
                    "is of another curve: %s takes keys of %s"
                            .formatted(scheme.algorithm().headerName(), scheme.keyTitle()));
        }
    }

    /**
     * In DER, the numbers of a smaller curve are shorter, and would be those of a larger one with zeros before them.
     */
    private boolean isOfSize(byte[] signature) {
        EllipticCurve curve = scheme.curve();
        if (curve == null || !der) {
            return signature.length == SignatureLengths.bytes(scheme.algorithm());
        }
        byte[] numbers = EcdsaSignature.fromDer(Algorithm.ES512, signature); // has room for those of any curve
        int half = numbers.length / 2;
        int bits = new BigInteger(1, numbers, 0, half)
                .or(new BigInteger(1, numbers, half, half))
                .bitLength();
        int orderBits = curve.parameters().getOrder().bitLength();
        return bits <= orderBits && bits > orderBits - CHANCE_BITS;
    }

    int signatureBytes() {
        return scheme.signatureBytes(key);
    }

    @Override
    public byte[] sign(byte[] signingInput) throws GeneralSecurityException {
        byte[] signature = signed(signingInput);
        return der ? EcdsaSignature.fromDer(scheme.algorithm(), signature) : signature;
    }

    private byte[] signed(byte[] signingInput) throws GeneralSecurityException {
        Signature signature = initialised();
        signature.update(signingInput);
        return signature.sign();
    }
}
