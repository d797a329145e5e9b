package dev.grantor;

import dev.grantor.codec.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The JOSE header of a token, RFC 7515 §4. */
final class TokenHeader {

    private static final int MAX_BYTES = 1024;
    private static final byte[] WITHOUT_REGION = encode(TokenLayout.TWILIO, null);

    private TokenHeader() {}

    /** The header in base64url; not to be changed by the caller. */
    static byte[] encoded(@Nullable String region) {
        return region == null ? WITHOUT_REGION : encode(TokenLayout.TWILIO, region);
    }

    private static byte[] encode(TokenLayout layout, @Nullable String region) {
        JsonWriter out = JsonWriter.create(MAX_BYTES);
        out.beginObject();
        member(out, "alg", layout.algorithm());
        member(out, "typ", layout.type());
        member(out, "cty", layout.contentType());
        if (region != null) {
            member(out, layout.regionParameter(), region);
        }
        out.endObject();
        return Base64Url.encode(out.toByteArray());
    }

    private static void member(JsonWriter out, String name, String value) {
        out.name(name);
        out.value(value);
    }
}
