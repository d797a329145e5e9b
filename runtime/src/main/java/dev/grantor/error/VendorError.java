package dev.grantor.error;

import java.io.Serializable;

/**
 * The number under which a vendor describes an error, for example {@code Acme error 4711}.
 *
 * @param vendor the vendor's name
 * @param number the number in the vendor's list of errors
 */
public record VendorError(String vendor, int number) implements Serializable {

    /** {@code Acme error 4711}. */
    @Override
    public String toString() {
        return vendor + " error " + number;
    }
}
