package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.signature.KeyRules;
import dev.grantor.internal.signature.SignatureScheme;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import org.jspecify.annotations.Nullable;

/** A public key: who has it can verify tokens, and not make any. */
final class PublicVerificationKey implements VerificationKey {

    private final SignatureScheme scheme;
    private final PublicKey key;
    private final int signatureBytes;
    private final KeyAttributes attributes;

    private PublicVerificationKey(SignatureScheme scheme, PublicKey key, KeyAttributes attributes) {
        this.scheme = scheme;
        this.key = key;
        this.signatureBytes = scheme.signatureBytes(key);
        this.attributes = attributes;
    }

    static PublicVerificationKey of(SignatureScheme scheme, PublicKey key) {
        return new PublicVerificationKey(scheme, KeyRules.checked(scheme, key), KeyAttributes.NONE);
    }

    @Override
    public Algorithm algorithm() {
        return scheme.algorithm();
    }

    @Override
    public @Nullable String id() {
        return attributes.id();
    }

    @Override
    public @Nullable String claim(String name) {
        return attributes.claim(name);
    }

    @Override
    public PublicKey publicKey() {
        return key;
    }

    @Override
    public PublicVerificationKey withId(String id) {
        return new PublicVerificationKey(scheme, key, attributes.withId(id));
    }

    @Override
    public PublicVerificationKey withClaim(String name, String value) {
        return new PublicVerificationKey(scheme, key, attributes.withClaim(name, value));
    }

    KeyAttributes attributes() {
        return attributes;
    }

    @Override
    public boolean verify(byte[] signingInput, int length, byte[] signature) {
        if (signature.length != signatureBytes
                || (scheme.curve() != null && !scheme.curve().isSignature(signature))) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(scheme.signature());
            verifier.initVerify(key);
            if (scheme.parameters() != null) {
                verifier.setParameter(scheme.parameters());
            }
            verifier.update(signingInput, 0, length);
            return isValid(verifier, signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            Interruption.passOn(e);
            throw new UnknownKeyException(
                    ErrorCode.KEY_UNAVAILABLE,
                    "This JVM's security providers could not verify with %s: %s"
                            .formatted(scheme.algorithm().headerName(), Parameters.failure(e)),
                    null);
        }
    }

    /** Providers throw for signatures whose form is wrong. */
    private static boolean isValid(Signature verifier, byte[] signature) {
        try {
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false;
        }
    }

    /** Says that it is a key, and its algorithm. */
    @Override
    public String toString() {
        return "VerificationKey[%s]".formatted(scheme.algorithm().headerName());
    }
}
