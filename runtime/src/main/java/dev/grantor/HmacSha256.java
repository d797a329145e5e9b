package dev.grantor;

import io.jsonwebtoken.security.SecureDigestAlgorithm;
import io.jsonwebtoken.security.SecureRequest;
import io.jsonwebtoken.security.SignatureException;
import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * HS256 for secrets of any length, which jjwt's own refuses under 256 bits, and for keys whose {@code Mac} has been prepared: jjwt's
 * makes a new one for each signature.
 */
final class HmacSha256 implements SecureDigestAlgorithm<SecretKey, SecretKey> {

    @Override
    public String getId() {
        return "HS256";
    }

    @Override
    public byte[] digest(SecureRequest<InputStream, SecretKey> request) {
        try {
            Mac mac = HmacKey.of(request.getKey()).newMac();
            request.getPayload().transferTo(new MacOutputStream(mac));
            return mac.doFinal();
        } catch (GeneralSecurityException | IOException e) {
            throw new SignatureException("HS256 could not be computed.", e);
        }
    }

    @Override
    public boolean verify(VerifySecureDigestRequest<SecretKey> request) {
        return MessageDigest.isEqual(digest(request), request.getDigest());
    }

    private static final class MacOutputStream extends OutputStream {

        private final Mac mac;

        MacOutputStream(Mac mac) {
            this.mac = mac;
        }

        @Override
        public void write(int b) {
            mac.update((byte) b);
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            mac.update(bytes, start, length);
        }
    }
}
