package dev.grantor.internal.jws;

import dev.grantor.codec.JsonWriter;
import dev.grantor.internal.twilio.TokenLayout;
import org.jspecify.annotations.Nullable;

/** The JOSE header of a token, RFC 7515 §4. */
public final class TokenHeader {

    private static final int MAX_BYTES = 1024;
    private static final byte[] WITHOUT_REGION = encode(null);

    private TokenHeader() {}

    /** The header in base64url; not to be changed by the caller. */
    public static byte[] encoded(@Nullable String region) {
        return region == null ? WITHOUT_REGION : encode(region);
    }

    private static byte[] encode(@Nullable String region) {
        return Base64Url.encode(json(region));
    }

    public static byte[] json(@Nullable String region) {
        TokenLayout layout = TokenLayout.TWILIO;
        JsonWriter out = JsonWriter.create(MAX_BYTES);
        out.beginObject();
        member(out, "alg", layout.algorithm());
        member(out, "typ", layout.type());
        member(out, "cty", layout.contentType());
        if (region != null) {
            member(out, layout.regionParameter(), region);
        }
        out.endObject();
        return out.toByteArray();
    }

    private static void member(JsonWriter out, String name, String value) {
        out.name(name);
        out.value(value);
    }
}
