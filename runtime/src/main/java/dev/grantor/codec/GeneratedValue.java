package dev.grantor.codec;

/**
 * A grant or a part that generated code has made. It is no bean: claims have names and forms in JSON that its accessors
 * do not tell.
 */
public interface GeneratedValue {

    /**
     * Called by what takes the value for a bean, as Jackson does unless it has a module that knows the grant.
     *
     * @return nothing
     * @throws UnsupportedOperationException always
     */
    default int getWithoutGrantModule() {
        throw new UnsupportedOperationException(getClass().getInterfaces()[0].getSimpleName()
                + " is no bean. Give Jackson's mapper a GrantModule with its TYPE, from "
                + "dev.grantor:grantor-jackson or, for Jackson 3,"
                + " dev.grantor:grantor-jackson3.");
    }
}
