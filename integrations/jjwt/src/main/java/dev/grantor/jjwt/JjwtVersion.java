package dev.grantor.jjwt;

import org.jspecify.annotations.Nullable;

/** Says in a sentence what would otherwise be a {@code NoSuchMethodError}. Names no type of jjwt, to load with any. */
final class JjwtVersion {

    /** There since jjwt 0.12.0. */
    private static final String NEW_CLASS = "io.jsonwebtoken.security.Jwks";

    private static final boolean SUPPORTED = isThere(NEW_CLASS);

    private JjwtVersion() {}

    /**
     * Checks that jjwt is new enough.
     *
     * @throws IllegalStateException if it is not
     */
    static void check() {
        if (!SUPPORTED) {
            throw unsupported(null);
        }
    }

    static IllegalStateException unsupported(@Nullable Throwable cause) {
        return new IllegalStateException(
                "grantor-jjwt needs jjwt-api and jjwt-impl, both of the same version and 0.12.6 or newer. Those on the"
                        + " class path are older, of different versions, or missing",
                cause);
    }

    static boolean isThere(String className) {
        try {
            Class.forName(className, false, JjwtVersion.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
