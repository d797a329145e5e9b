package dev.grantor.testsupport;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.spec.AlgorithmParameterSpec;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A provider whose private keys show nothing of themselves, as those of security modules. */
public final class OpaqueKeyProvider extends Provider {

    public static final String NAME = "Opaque";

    private static final long serialVersionUID = 1;

    private transient @Nullable Exception startFailure;
    private transient @Nullable Exception failure;
    private transient Function<byte[], byte[]> change = Function.identity();

    /**
     * Creates a provider.
     *
     * @param algorithms of the signatures that it has
     */
    public OpaqueKeyProvider(String... algorithms) {
        super(NAME, "1", "Keys that show nothing");
        for (String algorithm : algorithms) {
            putService(new SignatureService(algorithm));
        }
    }

    /** From now on, signing fails when it starts. */
    public void failAtStart(Exception toThrow) {
        startFailure = toThrow;
    }

    /** From now on, signing fails at its end. */
    public void fail(Exception toThrow) {
        failure = toThrow;
    }

    /** Changes signatures from now on. */
    public void change(Function<byte[], byte[]> toApply) {
        change = toApply;
    }

    /** A key that only this provider can use. */
    public static PrivateKey opaque(PrivateKey key) {
        return new OpaqueKey(key);
    }

    @SuppressWarnings("serial") // none is written
    private static final class OpaqueKey implements PrivateKey {

        private final transient PrivateKey hidden;

        OpaqueKey(PrivateKey hidden) {
            this.hidden = hidden;
        }

        @Override
        public String getAlgorithm() {
            return hidden.getAlgorithm();
        }

        @Override
        public @Nullable String getFormat() {
            return null;
        }

        @Override
        public byte @Nullable [] getEncoded() {
            return null;
        }
    }

    private final class SignatureService extends Service {

        SignatureService(String algorithm) {
            super(OpaqueKeyProvider.this, "Signature", algorithm, Spi.class.getName(), List.of(), null);
        }

        @Override
        public boolean supportsParameter(Object parameter) {
            return parameter instanceof OpaqueKey;
        }

        @Override
        public Object newInstance(@Nullable Object parameter) throws NoSuchAlgorithmException {
            return new Spi(getAlgorithm());
        }
    }

    private final class Spi extends SignatureSpi {

        private final Signature signature;

        Spi(String algorithm) throws NoSuchAlgorithmException {
            signature = Signature.getInstance(algorithm);
        }

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            if (startFailure instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (startFailure instanceof InvalidKeyException invalid) {
                throw invalid;
            }
            signature.initSign(((OpaqueKey) key).hidden);
        }

        @Override
        protected void engineSetParameter(AlgorithmParameterSpec parameters) throws InvalidAlgorithmParameterException {
            signature.setParameter(parameters);
        }

        @Override
        protected void engineUpdate(byte input) throws SignatureException {
            signature.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) throws SignatureException {
            signature.update(input, offset, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            if (failure instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failure instanceof SignatureException checked) {
                throw checked;
            }
            return change.apply(signature.sign());
        }

        @Override
        protected void engineInitVerify(PublicKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected boolean engineVerify(byte[] signed) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
