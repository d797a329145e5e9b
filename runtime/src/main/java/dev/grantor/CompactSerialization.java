package dev.grantor;

import java.nio.charset.StandardCharsets;

/** JWS Compact Serialization, RFC 7515 §7.1: header, payload and signature in base64url, joined by dots. */
final class CompactSerialization {

    private static final int SIGNATURE_BYTES = 32;

    private CompactSerialization() {}

    /** The most bytes that a payload may have if the whole is to be no longer than {@code maxLength} characters. */
    static int maxPayload(byte[] encodedHeader, int maxLength) {
        int others = encodedHeader.length + 1 + 1 + Base64Url.encodedLength(SIGNATURE_BYTES);
        return (maxLength - others) * 3 / 4;
    }

    static String sign(byte[] encodedHeader, byte[] payload, Signer signer) {
        int payloadStart = encodedHeader.length + 1;
        int payloadEnd = payloadStart + Base64Url.encodedLength(payload.length);
        byte[] token = new byte[payloadEnd + 1 + Base64Url.encodedLength(SIGNATURE_BYTES)];
        System.arraycopy(encodedHeader, 0, token, 0, encodedHeader.length);
        token[encodedHeader.length] = '.';
        put(Base64Url.encode(payload), token, payloadStart);
        byte[] signature = signer.sign(token, payloadEnd);
        token[payloadEnd] = '.';
        put(Base64Url.encode(signature), token, payloadEnd + 1);
        return new String(token, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] bytes, byte[] token, int start) {
        System.arraycopy(bytes, 0, token, start, bytes.length);
    }
}
