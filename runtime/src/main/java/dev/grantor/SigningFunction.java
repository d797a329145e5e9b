package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.SigningException;
import dev.grantor.internal.jws.SignatureLengths;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.signature.EllipticCurve;
import dev.grantor.internal.signature.SignatureScheme;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Signs by a function of somebody else's, and checks the form of what it returns. */
final class SigningFunction implements SignatureFunction {

    private static final int DER_SEQUENCE = 0x30;

    private final Algorithm algorithm;
    private final @Nullable EllipticCurve curve;

    /** Of all functions for the same key, so that they end together; empty once the key has been destroyed. */
    private final AtomicReference<@Nullable BytesSigner> signer;

    private final String title;
    private final int leastBytes;
    private final byte[] start;

    SigningFunction(Algorithm algorithm, BytesSigner signer, String title, int leastBytes) {
        this(
                algorithm,
                algorithm.isHmac() ? null : SignatureScheme.of(algorithm).curve(),
                new AtomicReference<>(signer),
                title,
                leastBytes,
                new byte[0]);
    }

    private SigningFunction(
            Algorithm algorithm,
            @Nullable EllipticCurve curve,
            AtomicReference<@Nullable BytesSigner> signer,
            String title,
            int leastBytes,
            byte[] start) {
        this.algorithm = algorithm;
        this.curve = curve;
        this.signer = signer;
        this.title = title;
        this.leastBytes = leastBytes;
        this.start = start;
    }

    @Override
    public SignatureFunction after(byte[] next) {
        return new SigningFunction(algorithm, curve, signer, title, leastBytes, joined(next));
    }

    @Override
    public int leastBytes() {
        return leastBytes;
    }

    private byte[] joined(byte[] next) {
        byte[] whole = Arrays.copyOf(start, start.length + next.length);
        System.arraycopy(next, 0, whole, start.length, next.length);
        return whole;
    }

    @Override
    public byte[] sign(byte[] rest) {
        BytesSigner function = signer.get();
        if (function == null) {
            throw DestroyedKey.cannotSign();
        }
        byte[] signature;
        try {
            signature = function.sign(joined(rest));
        } catch (Exception e) {
            Interruption.passOn(e);
            throw unavailable("threw " + Parameters.failure(e));
        }
        if (signature == null) {
            throw unavailable("returned null");
        }
        return checked(signature.clone());
    }

    private byte[] checked(byte[] signature) {
        if (!SignatureLengths.isPossible(algorithm, signature.length)) {
            throw unavailable("returned %s bytes, which is not the length of an %s signature (RFC 7518 §3)%s"
                    .formatted(signature.length, algorithm.headerName(), derHint(signature)));
        }
        if (curve != null && !curve.isSignature(signature)) {
            throw unavailable("returned no %s signature: r or s is 0 or too large%s"
                    .formatted(algorithm.headerName(), derHint(signature)));
        }
        return signature;
    }

    private String derHint(byte[] signature) {
        return curve != null && signature.length > Long.BYTES && signature[0] == DER_SEQUENCE
                ? ". It looks like DER: convert it with EcdsaSignature.fromDer"
                : "";
    }

    private SigningException unavailable(String problem) {
        return new SigningException(ErrorCode.KEY_UNAVAILABLE, title + ' ' + problem);
    }

    void destroy() {
        signer.set(null);
    }

    boolean isDestroyed() {
        return signer.get() == null;
    }
}
