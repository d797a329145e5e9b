package dev.grantor.examples.service;

import dev.grantor.SigningKey;
import dev.grantor.annotation.Algorithm;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** Tokens that callers show: a good one, and what others make to pass for one. */
record Tokens(String good, String keyId, PrivateKey strangersKey) {

    static Tokens of(String good) throws GeneralSecurityException {
        String header =
                new String(Base64.getUrlDecoder().decode(good.substring(0, good.indexOf('.'))), StandardCharsets.UTF_8);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return new Tokens(
                good,
                header.replaceAll(".*\"kid\":\"([^\"]*)\".*", "$1"),
                generator.generateKeyPair().getPrivate());
    }

    /** With a letter of the payload changed. */
    String changed() {
        char[] token = good.toCharArray();
        int place = good.indexOf('.') + 20;
        token[place] = token[place] == 'A' ? 'B' : 'A';
        return new String(token);
    }

    /** Signed with a key of the stranger's own, as if it were one that the issuer published. */
    String underAKnownId() {
        return strangers(keyId);
    }

    /** Signed with a key of the stranger's own that nobody knows. */
    String underAnUnknownId() {
        return strangers(UUID.randomUUID().toString());
    }

    private String strangers(String id) {
        return ServiceTokens.builder(
                        SigningKey.of(Algorithm.ES256, strangersKey).withId(id))
                .audience("rooms")
                .subject("mallory")
                .booking(RoomBookingGrants.builder().roomId("R-42").build())
                .build()
                .toJwt();
    }

    /** Not signed at all, as RFC 7519 §6 allows. */
    String unsigned() {
        String header = "{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"%s\"}".formatted(keyId);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + good.substring(good.indexOf('.'), good.lastIndexOf('.') + 1);
    }

    /** Shows none of them. */
    @Override
    public String toString() {
        return "Tokens[redacted]";
    }
}
