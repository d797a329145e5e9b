package dev.grantor.examples.vendors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;

/** Another library: signs what others would write, and judges what Grantor writes. */
public final class Foreign {

    private Foreign() {}

    public static String hs256(String header, String payload) {
        return hs256(Keys.SECRET, header, payload);
    }

    public static String hs256(String secret, String header, String payload) {
        try {
            return sign(new MACSigner(secret), header, payload);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String rs256(PrivateKey key, String header, String payload) {
        return sign(new RSASSASigner(key), header, payload);
    }

    public static String es384(PrivateKey key, String header, String payload) {
        try {
            return sign(new ECDSASigner(key, Curve.P_384), header, payload);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(JWSSigner signer, String header, String payload) {
        try {
            JWSObject jws = new JWSObject(JWSHeader.parse(header), new Payload(payload));
            jws.sign(signer);
            return jws.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature is good, with {@link Keys#SECRET}. */
    public static boolean verifies(String jwt) {
        try {
            return verifies(new MACVerifier(Keys.SECRET), jwt);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature is good. */
    public static boolean verifies(RSAPublicKey key, String jwt) {
        return verifies(new RSASSAVerifier(key), jwt);
    }

    /** Whether the signature is good. */
    public static boolean verifies(ECPublicKey key, String jwt) {
        try {
            return verifies(new ECDSAVerifier(key), jwt);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean verifies(JWSVerifier verifier, String jwt) {
        try {
            return JWSObject.parse(jwt).verify(verifier);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
