package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.SigningException;
import dev.grantor.internal.jws.SignatureLengths;
import dev.grantor.internal.parameter.Parameters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A key that is kept elsewhere, and signs by a function. */
final class FunctionKey implements SigningKey {

    private final Algorithm algorithm;
    private final BytesSigner signer;
    private final KeyAttributes attributes;
    private final TokenTemplates templates;

    FunctionKey(Algorithm algorithm, BytesSigner signer, KeyAttributes attributes) {
        this.algorithm = algorithm;
        this.signer = signer;
        this.attributes = attributes;
        this.templates = new TokenTemplates(algorithm, attributes, new Function(algorithm, signer, new byte[0]));
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
        return attributes.claims().get(Parameters.required("name", name));
    }

    @Override
    public SigningKey withId(String id) {
        return new FunctionKey(algorithm, signer, attributes.withId(id));
    }

    @Override
    public SigningKey withClaim(String name, String value) {
        return new FunctionKey(algorithm, signer, attributes.withClaim(name, value));
    }

    TokenTemplates templates() {
        return templates;
    }

    /** Says that it is a key, and its algorithm. */
    @Override
    public String toString() {
        return "SigningKey[%s]".formatted(algorithm.headerName());
    }

    private static final class Function implements SignatureFunction {

        private final Algorithm algorithm;
        private final BytesSigner signer;
        private final byte[] start;

        Function(Algorithm algorithm, BytesSigner signer, byte[] start) {
            this.algorithm = algorithm;
            this.signer = signer;
            this.start = start;
        }

        @Override
        public SignatureFunction after(byte[] next) {
            return new Function(algorithm, signer, joined(next));
        }

        private byte[] joined(byte[] next) {
            byte[] whole = Arrays.copyOf(start, start.length + next.length);
            System.arraycopy(next, 0, whole, start.length, next.length);
            return whole;
        }

        @Override
        public byte[] sign(byte[] rest) {
            byte[] signature;
            try {
                signature = signer.sign(joined(rest));
            } catch (Exception e) {
                Interruption.passOn(e);
                throw unavailable("threw " + Parameters.failure(e));
            }
            if (signature == null) {
                throw unavailable("returned null");
            }
            if (!SignatureLengths.isPossible(algorithm, signature.length)) {
                throw unavailable("returned %s bytes, which is not the length of an %s signature (RFC 7518 §3)%s"
                        .formatted(signature.length, algorithm.headerName(), derHint(signature)));
            }
            return signature.clone();
        }

        private String derHint(byte[] signature) {
            boolean der = algorithm.name().startsWith("ES") && signature.length > 8 && signature[0] == 0x30;
            return der ? ". It looks like DER: r and s of fixed length are needed" : "";
        }

        private static SigningException unavailable(String problem) {
            return new SigningException(ErrorCode.KEY_UNAVAILABLE, "The signing function " + problem);
        }
    }
}
