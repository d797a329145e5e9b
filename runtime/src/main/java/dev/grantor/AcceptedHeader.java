package dev.grantor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A header that has been found to be right, so that it need not be read again: nearly all tokens have the same. Immutable. */
final class AcceptedHeader {

    private final byte[] json;
    private final @Nullable String region;

    private AcceptedHeader(byte[] json, @Nullable String region) {
        this.json = json;
        this.region = region;
    }

    static AcceptedHeader check(byte[] header, TokenLayout layout) {
        return new AcceptedHeader(header, HeaderRules.check(header, layout, Problems.REFUSE));
    }

    /** This header if it is the one that is given, or else that one. */
    AcceptedHeader orCheck(byte[] header, TokenLayout layout) {
        return Arrays.equals(json, header) ? this : check(header, layout);
    }

    /** The region that it names, null if none. */
    @Nullable
    String region() {
        return region;
    }
}
