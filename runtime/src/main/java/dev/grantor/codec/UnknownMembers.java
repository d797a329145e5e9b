package dev.grantor.codec;

import java.util.List;

/** Is told of members that a type does not declare. They are skipped when it returns. */
@FunctionalInterface
public interface UnknownMembers {

    /**
     * Is told of a member whose value is not null. An {@link dev.grantor.error.AccessTokenException} that it throws
     * reaches whoever had the document read, as it is.
     *
     * @param path where the object is that the member stands in ({@code grants.video}), made fit for messages
     * @param name the member's name, as it was read
     * @param known the names that are declared there
     */
    void found(String path, String name, List<String> known);
}
