package dev.grantor;

import dev.grantor.internal.jws.Base64Url;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The common start of a key's tokens in JWS Compact Serialization (RFC 7515 §7.1): the header, and the start of the
 * payload. It is encoded once, and the MAC has read it. Immutable.
 */
final class SignedPrefix {

    private static final int SIGNATURE_BYTES = 32;
    private static final int SIGNATURE_LENGTH = Base64Url.encodedLength(SIGNATURE_BYTES);

    private static final byte[] NOTHING = {};

    /** The start of the payload, in whole groups of three bytes, so that the rest is encoded independently. */
    private final ByteBuffer json;

    /** Header, dot and {@link #json}. */
    private final byte[] encoded;

    /** Signs what comes after {@link #encoded}. */
    private final HmacSha256 hmac;

    private SignedPrefix(byte[] encodedHeader, byte[] json, HmacSha256 hmac) {
        this.json = ByteBuffer.wrap(json);
        this.encoded = start(encodedHeader, Base64Url.encode(json));
        this.hmac = hmac.after(encoded);
    }

    private static byte[] start(byte[] encodedHeader, byte[] encodedJson) {
        byte[] start = Arrays.copyOf(encodedHeader, encodedHeader.length + 1 + encodedJson.length);
        start[encodedHeader.length] = '.';
        System.arraycopy(encodedJson, 0, start, encodedHeader.length + 1, encodedJson.length);
        return start;
    }

    /** Of tokens with this header, whatever their payload. */
    static SignedPrefix of(byte[] encodedHeader, HmacSha256 hmac) {
        return new SignedPrefix(encodedHeader, NOTHING, hmac);
    }

    /** Of tokens with this header whose payloads begin with what both of these do. */
    static SignedPrefix ofBoth(byte[] encodedHeader, byte[] onePayload, byte[] otherPayload, HmacSha256 hmac) {
        int common = Math.max(Arrays.mismatch(onePayload, otherPayload), 0);
        return new SignedPrefix(encodedHeader, Arrays.copyOf(onePayload, common - common % Base64Url.GROUP), hmac);
    }

    /**
     * The most bytes that a payload may have if the whole token is to be no longer than {@code maxLength} characters.
     */
    static int maxPayload(byte[] encodedHeader, int maxLength) {
        int others = encodedHeader.length + 1 + 1 + SIGNATURE_LENGTH;
        return (maxLength - others) * 3 / 4;
    }

    boolean fits(ByteBuffer payload) {
        int firstDifference = json.mismatch(payload);
        return firstDifference < 0 || firstDifference == json.limit();
    }

    /** Whether a token, as bytes of ASCII, begins so. */
    boolean fits(byte[] token) {
        return token.length >= encoded.length && Arrays.equals(token, 0, encoded.length, encoded, 0, encoded.length);
    }

    /** Whether {@code signature} is that of the first {@code length} bytes of {@code token}, which begins so. */
    boolean verify(byte[] token, int length, byte[] signature) {
        return hmac.verify(token, encoded.length, length - encoded.length, signature);
    }

    /** Returns the token with this payload. The buffer must not be used afterwards. */
    String sign(ByteBuffer payload) {
        byte[] rest = Base64Url.encode(payload.position(json.limit()));
        byte[] signature = Base64Url.encode(hmac.sign(rest, 0, rest.length));
        int length = encoded.length + rest.length + 1 + signature.length;
        ByteBuffer token = payload.capacity() < length ? ByteBuffer.allocate(length) : payload.clear();
        token.put(encoded).put(rest).put((byte) '.').put(signature);
        return new String(token.array(), token.arrayOffset(), length, StandardCharsets.ISO_8859_1);
    }
}
