package dev.grantor.benchmarks.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.benchmarks.tokens.Job;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the JDK's cryptography costs, without which there is no token. */
final class RawHmacMain {

    private RawHmacMain() {}

    public static void main(String[] arguments) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Job.SECRET.getBytes(UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(Job.IDENTITY.getBytes(UTF_8));
        System.out.println(Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }
}
