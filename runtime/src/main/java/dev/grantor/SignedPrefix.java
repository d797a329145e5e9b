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

    private static final byte[] NOTHING = {};

    /** The start of the payload, in whole groups of three bytes, so that the rest is encoded independently. */
    private final ByteBuffer json;

    /** Header, dot and {@link #json}. */
    private final byte[] encoded;

    /** Signs what comes after {@link #encoded}. */
    private final SignatureFunction function;

    private SignedPrefix(byte[] encodedHeader, byte[] json, SignatureFunction function) {
        this.json = ByteBuffer.wrap(json);
        this.encoded = start(encodedHeader, Base64Url.encode(json));
        this.function = function.after(encoded);
    }

    private static byte[] start(byte[] encodedHeader, byte[] encodedJson) {
        byte[] start = Arrays.copyOf(encodedHeader, encodedHeader.length + 1 + encodedJson.length);
        start[encodedHeader.length] = '.';
        System.arraycopy(encodedJson, 0, start, encodedHeader.length + 1, encodedJson.length);
        return start;
    }

    /** Of tokens with this header, whatever their payload. */
    static SignedPrefix of(byte[] encodedHeader, SignatureFunction function) {
        return new SignedPrefix(encodedHeader, NOTHING, function);
    }

    /** Of tokens with this header whose payloads begin with what both of these do. */
    static SignedPrefix ofBoth(
            byte[] encodedHeader, byte[] onePayload, byte[] otherPayload, SignatureFunction function) {
        int common = Math.max(Arrays.mismatch(onePayload, otherPayload), 0);
        return new SignedPrefix(encodedHeader, Arrays.copyOf(onePayload, common - common % Base64Url.GROUP), function);
    }

    /**
     * The most bytes that a payload may have if the whole token is to be no longer than {@code maxLength} characters;
     * at least one.
     */
    static int maxPayload(byte[] encodedHeader, int signatureBytes, int maxLength) {
        int others = encodedHeader.length + 1 + 1 + Base64Url.encodedLength(signatureBytes);
        return Math.max(1, (maxLength - others) * 3 / 4);
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
        return function instanceof Hmac hmac && hmac.verify(token, encoded.length, length - encoded.length, signature);
    }

    /** Returns the token with this payload. The buffer must not be used afterwards. */
    String sign(ByteBuffer payload) {
        byte[] rest = Base64Url.encode(payload.position(json.limit()));
        byte[] signature = Base64Url.encode(function.sign(rest));
        int length = encoded.length + rest.length + 1 + signature.length;
        ByteBuffer token = payload.capacity() < length ? ByteBuffer.allocate(length) : payload.clear();
        token.put(encoded).put(rest).put((byte) '.').put(signature);
        return new String(token.array(), token.arrayOffset(), length, StandardCharsets.ISO_8859_1);
    }
}
