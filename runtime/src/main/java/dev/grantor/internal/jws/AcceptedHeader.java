package dev.grantor.internal.jws;

import dev.grantor.internal.rule.Problems;
import dev.grantor.internal.twilio.TokenLayout;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A header that was accepted, so that it need not be read again: nearly all tokens have the same one. Immutable. */
public final class AcceptedHeader {

    private final byte[] json;
    private final @Nullable String region;

    private AcceptedHeader(byte[] json, @Nullable String region) {
        this.json = json;
        this.region = region;
    }

    public static AcceptedHeader check(byte[] header, TokenLayout layout) {
        return new AcceptedHeader(header, HeaderRules.check(header, layout, Problems.REFUSE));
    }

    /** Returns this header if it is equal to the given one, otherwise the given one, checked. */
    public AcceptedHeader orCheck(byte[] header, TokenLayout layout) {
        return Arrays.equals(json, header) ? this : check(header, layout);
    }

    /** The region that it names, null if none. */
    @Nullable
    public String region() {
        return region;
    }
}
