package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.internal.jws.SignatureLengths;
import dev.grantor.internal.signature.SignatureScheme;
import java.security.PrivateKey;
import org.jspecify.annotations.Nullable;

/** A key that signs by a function: a private key, or one that is kept elsewhere. */
final class FunctionKey implements SigningKey {

    private final Algorithm algorithm;
    private final SigningFunction function;
    private final KeyAttributes attributes;
    private final TokenTemplates templates;

    private FunctionKey(Algorithm algorithm, SigningFunction function, KeyAttributes attributes) {
        this.algorithm = algorithm;
        this.function = function;
        this.attributes = attributes;
        this.templates = new TokenTemplates(algorithm, attributes, function);
    }

    static FunctionKey of(Algorithm algorithm, BytesSigner signer) {
        return new FunctionKey(
                algorithm,
                new SigningFunction(algorithm, signer, "The signing function", SignatureLengths.leastBytes(algorithm)),
                KeyAttributes.NONE);
    }

    static FunctionKey of(SignatureScheme scheme, PrivateKey key) {
        PrivateKeySigner signer = PrivateKeySigner.of(scheme, key);
        return new FunctionKey(
                scheme.algorithm(),
                new SigningFunction(scheme.algorithm(), signer, PrivateKeySigner.TITLE, signer.signatureBytes()),
                KeyAttributes.NONE);
    }

    @Override
    public Algorithm algorithm() {
        return algorithm;
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
    public SigningKey withId(String id) {
        return new FunctionKey(algorithm, function, attributes.withId(id));
    }

    @Override
    public SigningKey withClaim(String name, String value) {
        return new FunctionKey(algorithm, function, attributes.withClaim(name, value));
    }

    TokenTemplates templates() {
        return templates;
    }

    @Override
    public void destroy() {
        function.destroy();
    }

    @Override
    public boolean isDestroyed() {
        return function.isDestroyed();
    }

    /** Says that it is a key, and its algorithm. */
    @Override
    public String toString() {
        return "SigningKey[%s]".formatted(algorithm.headerName());
    }
}
