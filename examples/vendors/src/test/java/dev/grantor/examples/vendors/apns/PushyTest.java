package dev.grantor.examples.vendors.apns;

import static com.google.common.truth.Truth.assertThat;

import com.eatthepath.pushy.apns.auth.ApnsSigningKey;
import com.eatthepath.pushy.apns.auth.AuthenticationToken;
import dev.grantor.EcdsaSignature;
import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.testsupport.Refusals;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/**
 * Pushy, a client of APNs, makes the same token, but for its signature: that is DER, which Apple takes, and RFC 7518
 * §3.4 does not allow.
 */
class PushyTest {

    private static final String KEY_ID = "ABC123DEFG";
    private static final String TEAM = "DEF123GHIJ";
    private static final KeyPair PAIR = Keys.ec("secp256r1");

    private static final TokenVerifier<ApnsToken> VERIFIER = ApnsTokens.verifier()
            .key(VerificationKey.of(Algorithm.ES256, PAIR.getPublic())
                    .withId(KEY_ID)
                    .withClaim("iss", TEAM))
            .build();

    private static String theirs() throws GeneralSecurityException {
        return new AuthenticationToken(
                        new ApnsSigningKey(KEY_ID, TEAM, (ECPrivateKey) PAIR.getPrivate()), Instant.now())
                .toString();
    }

    @Test
    void oursIsReadByThem() {
        String jwt = ApnsTokens.builder(SigningKey.of(Algorithm.ES256, PAIR.getPrivate())
                        .withId(KEY_ID)
                        .withClaim("iss", TEAM))
                .clock(Keys.CLOCK)
                .build()
                .toJwt();

        AuthenticationToken token = new AuthenticationToken(jwt);

        assertThat(token.getTeamId()).isEqualTo(TEAM);
        assertThat(token.getKeyId()).isEqualTo(KEY_ID);
        assertThat(token.getIssuedAt()).isEqualTo(Keys.NOW);
    }

    @Test
    void theirsIsRefusedForItsForm() throws GeneralSecurityException {
        String jwt = theirs();

        Refusals.refusal(
                SignatureMismatchException.class, ErrorCode.SIGNATURE_MISMATCH, "", () -> VERIFIER.verify(jwt));
    }

    @Test
    void theirsVerifiesOnceItsSignatureIsConverted() throws GeneralSecurityException {
        String jwt = theirs();
        int end = jwt.lastIndexOf('.') + 1;
        byte[] der = Base64.getUrlDecoder().decode(jwt.substring(end));
        String signature =
                Base64.getUrlEncoder().withoutPadding().encodeToString(EcdsaSignature.fromDer(Algorithm.ES256, der));

        assertThat(VERIFIER.verify(jwt.substring(0, end) + signature).claims().team())
                .isEqualTo(TEAM);
    }
}
