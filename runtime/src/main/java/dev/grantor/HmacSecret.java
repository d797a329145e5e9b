package dev.grantor;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The bytes of a key's secret, until it is destroyed. Safe to share between threads. */
final class HmacSecret {

    private final byte[] bytes;
    private volatile boolean destroyed;

    /** Of all keys with this secret: a MAC that has been prepared has a copy of it. */
    private final Set<TokenTemplates> templates = Collections.newSetFromMap(new WeakHashMap<>());

    HmacSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A MAC with this secret that has read nothing yet. */
    synchronized Mac mac(String algorithm) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(bytes, algorithm));
        return mac;
    }

    /** Clears these together with the secret. */
    synchronized void clearLater(TokenTemplates prepared) {
        templates.add(prepared);
    }

    boolean isDestroyed() {
        return destroyed;
    }

    synchronized void destroy() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
        templates.forEach(TokenTemplates::clear);
        templates.clear();
    }
}
