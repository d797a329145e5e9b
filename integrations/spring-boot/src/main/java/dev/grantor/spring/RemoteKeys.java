package dev.grantor.spring;

import dev.grantor.KeySource;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.jwks.RemoteJwkSet;
import java.net.URI;
import org.springframework.util.ClassUtils;

/** Keys behind an address. The only class that knows grantor-jwks, which need not be there. */
final class RemoteKeys {

    private static final String ARTIFACT_CLASS = "dev.grantor.jwks.RemoteJwkSet";

    private RemoteKeys() {}

    /** @param property the property that has the address */
    static KeySource of(String property, URI address) {
        if (!ClassUtils.isPresent(ARTIFACT_CLASS, null)) {
            throw new TokenPropertyException(property, "needs dev.grantor:grantor-jwks; add it to the dependencies");
        }
        try {
            return Remote.of(address);
        } catch (InvalidParameterException e) {
            throw new TokenPropertyException(property, e.problem());
        }
    }

    /** Loaded only where the artifact is. */
    private static final class Remote {

        static KeySource of(URI address) {
            return RemoteJwkSet.of(address);
        }
    }
}
