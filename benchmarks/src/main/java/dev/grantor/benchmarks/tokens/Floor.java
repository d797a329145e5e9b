package dev.grantor.benchmarks.tokens;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What no library can do without: a {@link Mac} that was prepared and is cloned, base64url, and a {@code String}. The
 * payload is there from the start, and nothing of what is verified is read.
 */
public final class Floor implements TokenLibrary {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private static final int SIGNATURE_LENGTH = 43;
    private static final Admission NOT_READ = new Admission("", "", "");

    private final Mac mac;
    private final byte[] header;
    private final byte[] payload;

    /** @param jwt a token whose header and payload are taken for its own */
    public Floor(String jwt) {
        String[] segments = jwt.split("\\.", 3);
        this.header = segments[0].getBytes(US_ASCII);
        this.payload = DECODER.decode(segments[1]);
        try {
            this.mac = Mac.getInstance(Job.ALGORITHM);
            mac.init(new SecretKeySpec(Job.SECRET.getBytes(UTF_8), Job.ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String mint() {
        byte[] encoded = ENCODER.encode(payload);
        int signed = header.length + 1 + encoded.length;
        byte[] token = new byte[signed + 1 + SIGNATURE_LENGTH];
        System.arraycopy(header, 0, token, 0, header.length);
        token[header.length] = '.';
        System.arraycopy(encoded, 0, token, header.length + 1, encoded.length);
        token[signed] = '.';
        System.arraycopy(ENCODER.encode(sign(token, signed)), 0, token, signed + 1, SIGNATURE_LENGTH);
        return new String(token, ISO_8859_1);
    }

    @Override
    public Admission verify(String jwt) {
        byte[] token = jwt.getBytes(ISO_8859_1);
        int headerEnd = jwt.indexOf('.');
        int signed = jwt.lastIndexOf('.');
        byte[] signature = DECODER.decode(Arrays.copyOfRange(token, signed + 1, token.length));
        byte[] decodedHeader = DECODER.decode(Arrays.copyOfRange(token, 0, headerEnd));
        byte[] decodedPayload = DECODER.decode(Arrays.copyOfRange(token, headerEnd + 1, signed));
        if (!MessageDigest.isEqual(sign(token, signed), signature) || decodedHeader.length >= decodedPayload.length) {
            throw new IllegalStateException("not the token that this was made with");
        }
        return NOT_READ;
    }

    private byte[] sign(byte[] token, int length) {
        try {
            Mac copy = (Mac) mac.clone();
            copy.update(token, 0, length);
            return copy.doFinal();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
