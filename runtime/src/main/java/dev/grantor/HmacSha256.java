package dev.grantor;

import io.jsonwebtoken.security.SecureDigestAlgorithm;
import io.jsonwebtoken.security.SecureRequest;
import io.jsonwebtoken.security.SignatureException;
import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** HS256 for secrets of any length; jjwt's own refuses those under 256 bits. */
final class HmacSha256 implements SecureDigestAlgorithm<SecretKey, SecretKey> {

    static final String JCA_NAME = "HmacSHA256";

    private static final int BUFFER_SIZE = 8192;

    @Override
    public String getId() {
        return "HS256";
    }

    @Override
    public byte[] digest(SecureRequest<InputStream, SecretKey> request) {
        try {
            Mac mac = Mac.getInstance(JCA_NAME);
            mac.init(request.getKey());
            InputStream payload = request.getPayload();
            byte[] buffer = new byte[BUFFER_SIZE];
            for (int count = payload.read(buffer); count >= 0; count = payload.read(buffer)) {
                mac.update(buffer, 0, count);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException | IOException e) {
            throw new SignatureException("HS256 could not be computed.", e);
        }
    }

    @Override
    public boolean verify(VerifySecureDigestRequest<SecretKey> request) {
        return MessageDigest.isEqual(digest(request), request.getDigest());
    }
}
