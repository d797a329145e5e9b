package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.VerifierBuilder;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code @NotBlank} holds for the header of a token as for its claims. */
class NotBlankTokenTest {

    private static final String SECRET = "secret-of-thirty-two-bytes-or-more";
    private static final HmacKey KEY = HmacKey.hs256(Secret.text(SECRET));

    private static VerifierBuilder<DoorToken> verifier() {
        return DoorTokens.verifier().key(KEY).audience("doors").acceptWaived();
    }

    /** A token that no builder makes. */
    private static String jwt(String header) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String signed = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"%s}".formatted(header))
                + '.'
                + base64("{\"aud\":\"doors\",\"iat\":%s,\"exp\":%s}".formatted(now, now + 60));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        return signed
                + '.'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    @Test
    void textsAreReadAsTheyWereWritten() {
        String jwt = DoorTokens.builder(KEY)
                .audience("doors")
                .door("north")
                .wing("west")
                .guest("alice")
                .build()
                .toJwt();

        DoorToken claims = verifier().build().verify(jwt).claims();

        assertThat(claims.audience()).isEqualTo("doors");
        assertThat(claims.door()).isEqualTo("north");
        assertThat(claims.floor()).isNull();
        assertThat(claims.wing()).hasValue("west");
        assertThat(claims.guest()).isEqualTo("alice");
    }

    @Test
    void emptyTextIsAbsentWhereThatIsSaid() throws GeneralSecurityException {
        DoorToken claims = verifier()
                .build()
                .verify(jwt(",\"door\":\"north\",\"wing\":\"\""))
                .claims();

        assertThat(claims.wing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ",\"door\":\" \"                    | MALFORMED_CLAIM | header.door",
                ",\"door\":\"\"                     | MALFORMED_CLAIM | header.door",
                "~~                                 | CLAIM_MISSING   | ~~",
                ",\"door\":\"north\",\"floor\":\" \" | MALFORMED_CLAIM | header.floor",
                ",\"door\":\"north\",\"wing\":\" \"  | MALFORMED_CLAIM | header.wing",
            })
    void blankTextIsRefusedByTheVerifier(String header, ErrorCode code, String path) throws GeneralSecurityException {
        String jwt = jwt(header);

        MalformedTokenException refusal = assertThrows(
                MalformedTokenException.class, () -> verifier().build().verify(jwt));

        assertWithMessage("%s", refusal).that(refusal.code()).isEqualTo(code);
        assertThat(refusal.path()).isEqualTo(path);
    }

    @Test
    void blankTextIsRefusedByTheBuilder() {
        DoorTokens.Builder builder = DoorTokens.builder(KEY);

        assertThat(assertThrows(InvalidParameterException.class, () -> builder.audience(" "))
                        .path())
                .isEqualTo("aud");
        assertThat(assertThrows(InvalidParameterException.class, () -> builder.door(" "))
                        .path())
                .isEqualTo("header.door");
        assertThat(assertThrows(InvalidParameterException.class, () -> builder.wing(""))
                        .path())
                .isEqualTo("header.wing");
    }
}
