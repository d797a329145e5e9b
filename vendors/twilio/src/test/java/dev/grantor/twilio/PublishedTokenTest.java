package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.VerifiedToken;
import dev.grantor.VerifierBuilder;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An example that Twilio has published verifies. */
class PublishedTokenTest {

    /** The example of those who first described these tokens: it has neither {@code iss} nor {@code sub}. */
    private static final String EXAMPLE = "eyJhbGciOiJIUzI1NiIsImN0eSI6InR3aWxpby1mcGE7dj0xIiwidHlwIjoiSldUIn0"
            + ".eyJleHAiOjE1MjM5MTIxODgsImdyYW50cyI6eyJjaGF0Ijp7ImVuZHBvaW50X2lkIjpudWxsLCJzZXJ2aWN"
            + "lX3NpZCI6InNpZCJ9LCJp"
            + "ZGVudGl0eSI6InVzZXJAZW1haWwuY29tIn0sImlhdCI6MTUyMzkwNDk4OCwibmJmIjoxNTIzOTA0OTg3fQ"
            + ".M_5dsj1VWBrIZKvcIdygSpmiMsrZdkplYYNjxEhBHk0";

    private static VerifierBuilder<TwilioToken> exampleVerifier() {
        return TwilioTokens.verifier()
                .acceptWaived()
                .key(ApiKey.unchecked("ACx", "SKx", "secret"))
                .clock(InstantSource.fixed(Instant.ofEpochSecond(1_523_904_990)));
    }

    @Test
    void exampleVerifies() {
        VerifiedToken<TwilioToken> token =
                exampleVerifier().acceptMissingKeyClaims().build().verify(EXAMPLE);

        assertThat(Optional.ofNullable(token.claims().identity())).hasValue("user@email.com");
        assertThat(token.expiresAt()).hasValue(Instant.ofEpochSecond(1_523_912_188));
        assertThat(token.issuedAt()).hasValue(Instant.ofEpochSecond(1_523_904_988));
        assertThat(token.notBefore()).hasValue(Instant.ofEpochSecond(1_523_904_987));
    }

    @Test
    @SuppressWarnings("deprecation")
    void exampleHasAChatGrantWithoutAnEndpoint() {
        ChatGrant chat = exampleVerifier()
                .acceptMissingKeyClaims()
                .build()
                .verify(EXAMPLE)
                .require(ChatGrants.TYPE);

        assertThat(chat.getServiceSid()).isEqualTo("sid");
        assertThat(chat.getEndpointId()).isNull();
    }

    @Test
    void exampleIsRefusedWhereTheIssuerIsRequired() {
        ClaimMismatchException refusal = assertThrows(
                ClaimMismatchException.class, () -> exampleVerifier().build().verify(EXAMPLE));

        assertThat(refusal.code()).isEqualTo(ErrorCode.CLAIM_MISSING);
    }
}
