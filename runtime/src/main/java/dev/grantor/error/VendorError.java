package dev.grantor.error;

import java.io.Serializable;

/**
 * The number under which a vendor describes an error, for example Twilio error 20104.
 *
 * @param vendor the vendor's name
 * @param number the number in the vendor's list of errors
 */
public record VendorError(String vendor, int number) implements Serializable {

    /** {@code Twilio error 20104}. */
    @Override
    public String toString() {
        return vendor + " error " + number;
    }
}
