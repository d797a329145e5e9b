package dev.grantor.testsupport;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.Mac;
import javax.crypto.MacSpi;

/** A provider whose {@code Mac} computes what the JDK's does but cannot be cloned, as those of hardware cannot. */
public final class UncloneableMacProvider extends Provider {

    private static final long serialVersionUID = 1;

    private static volatile boolean used;

    public UncloneableMacProvider() {
        super("Uncloneable", "1", "HmacSHA256 that cannot be cloned");
        put("Mac.HmacSHA256", Spi.class.getName());
    }

    public static boolean used() {
        return used;
    }

    /** Created by the JDK. */
    public static final class Spi extends MacSpi {

        private final Mac mac;

        public Spi() throws NoSuchAlgorithmException, NoSuchProviderException {
            mac = Mac.getInstance("HmacSHA256", "SunJCE");
            used = true;
        }

        @Override
        protected int engineGetMacLength() {
            return mac.getMacLength();
        }

        @Override
        protected void engineInit(Key key, AlgorithmParameterSpec parameters)
                throws InvalidKeyException, InvalidAlgorithmParameterException {
            mac.init(key, parameters);
        }

        @Override
        protected void engineUpdate(byte input) {
            mac.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            mac.update(input, offset, length);
        }

        @Override
        protected byte[] engineDoFinal() {
            return mac.doFinal();
        }

        @Override
        protected void engineReset() {
            mac.reset();
        }
    }
}
