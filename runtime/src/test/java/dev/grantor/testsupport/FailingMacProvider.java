package dev.grantor.testsupport;

import java.security.Key;
import java.security.Provider;
import java.security.ProviderException;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.MacSpi;

/**
 * A provider that cannot do what it says, as a module of hardware that was taken away; its messages quote the secret.
 */
public final class FailingMacProvider extends Provider {

    private static final long serialVersionUID = 1;

    public FailingMacProvider() {
        super("Failing", "1", "HmacSHA256 that fails");
        put("Mac.HmacSHA256", Spi.class.getName());
    }

    /** Created by the JDK. */
    public static final class Spi extends MacSpi {

        private static ProviderException failure() {
            return new ProviderException(Fixtures.SECRET);
        }

        @Override
        protected int engineGetMacLength() {
            return 32;
        }

        @Override
        protected void engineInit(Key key, AlgorithmParameterSpec parameters) {
            // a Mac would ask another provider if this failed
        }

        @Override
        protected void engineUpdate(byte input) {
            throw failure();
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            throw failure();
        }

        @Override
        protected byte[] engineDoFinal() {
            throw failure();
        }

        @Override
        protected void engineReset() {
            throw failure();
        }
    }
}
