package dev.grantor.examples.vendors.ably;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AblyTokenTest {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"xVLyHw.UkFyCA\"}";
    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET)).withId("xVLyHw.UkFyCA");

    private static final TokenVerifier<AblyToken> VERIFIER =
            AblyTokens.verifier().key(KEY).clock(Keys.CLOCK).build();

    @Test
    void tokenHasTheKeysNameAndTheCapabilityAsOneText() {
        String jwt = AblyTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .capability(Map.of("chat:*", List.of("publish", "subscribe")))
                .clientId("ada")
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"iat":1700000000,"exp":1700003600,\
                "x-ably-capability":"{\\"chat:*\\":[\\"publish\\",\\"subscribe\\"]}","x-ably-clientId":"ada"}"""));
        assertThat(Foreign.verifies(jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().capability())
                .containsExactly("chat:*", List.of("publish", "subscribe"));
    }

    @Test
    void capabilityAsAnObjectIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"x-ably-capability":{"*":["*"]},"iat":1700000000,"exp":1700003600}""");

        Refusals.refusal(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_CLAIM,
                "x-ably-capability",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void operationsAsOneTextAreRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"x-ably-capability":"{\\"*\\":\\"publish\\"}","iat":1700000000,"exp":1700003600}""");

        Refusals.refusal(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_CLAIM,
                "x-ably-capability",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void tokenThatMayDoAllThatTheKeyMayIsRefused() {
        String jwt = AblyTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .withoutCapability()
                .build()
                .toJwt();

        Refusals.refusal(
                ClaimMismatchException.class, ErrorCode.CLAIM_MISSING, "x-ably-capability", () -> VERIFIER.verify(jwt));
    }

    @Test
    void keyWithoutItsNameIsRefused() {
        HmacKey nameless = HmacKey.hs256(Secret.text(Keys.SECRET));

        Refusals.refusal(
                InvalidParameterException.class, ErrorCode.PARAMETER_MISSING, "id", () -> AblyTokens.builder(nameless));
    }

    @Test
    void tokenThatDoesNotNameItsKeyIsRefused() {
        String jwt = Foreign.hs256("{\"alg\":\"HS256\"}", """
                {"x-ably-capability":"{\\"*\\":[\\"*\\"]}","iat":1700000000,"exp":1700003600}""");

        Refusals.refusal(
                UnsupportedTokenException.class, ErrorCode.UNSUPPORTED_TYPE, "kid", () -> VERIFIER.verify(jwt));
    }
}
