package dev.grantor.codec;

/**
 * A grant or a part made by generated code. It is not a bean: its accessors do not tell the names and forms that claims
 * have in JSON.
 */
public interface GeneratedValue {

    /**
     * Is called by libraries that take the value for a bean, as Jackson does without a module that knows the grant.
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
