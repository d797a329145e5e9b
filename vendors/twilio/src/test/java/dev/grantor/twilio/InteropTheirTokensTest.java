package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.error.SignatureMismatchException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other libraries sign with Twilio's header and claims verifies, and the grants in it are read as ours. */
class InteropTheirTokensTest {

    private static final TokenVerifier<TwilioToken> VERIFIER =
            TwilioTokens.verifier().acceptWaived().key(Fixtures.KEY).build();

    @ParameterizedTest
    @EnumSource
    void tokenVerifies(OtherMinter library) {
        Instant expiresAt = inOneHour();

        VerifiedToken<TwilioToken> token = VERIFIER.verify(library.mint(expiresAt));

        assertThat(Optional.ofNullable(token.claims().identity())).hasValue("alice");
        assertThat(token.claims().apiKeySid()).isEqualTo(Fixtures.KEY_SID);
        assertThat(token.claims().accountSid()).isEqualTo(Fixtures.ACCOUNT_SID);
        assertThat(Duration.between(expiresAt, token.expiresAt().orElseThrow()).abs())
                .isAtMost(Duration.ofSeconds(30));
        assertThat(token.claims().grants().keys()).containsExactly("chat", "video", "voice");
    }

    @ParameterizedTest
    @EnumSource
    void grantsAreReadAsOurs(OtherMinter library) {
        ChatGrant chat = ChatGrants.builder().serviceSid("IS1").build();
        VideoGrant video = VideoGrants.builder().room("d\u00e4ily \ud83d\ude00").build();
        VoiceGrant voice = VoiceGrants.builder()
                .incomingAllow(true)
                .outgoingApplicationSid("AP1")
                .outgoingParams(Map.of("n", 1))
                .build();

        VerifiedToken<TwilioToken> token = VERIFIER.verify(library.mint(inOneHour()));

        assertThat(token.require(ChatGrants.TYPE)).isEqualTo(chat);
        assertThat(token.require(VideoGrants.TYPE)).isEqualTo(video);
        assertThat(token.require(VoiceGrants.TYPE)).isEqualTo(voice);
    }

    @ParameterizedTest
    @EnumSource
    void tamperedTokenIsRefused(OtherMinter library) {
        String jwt = library.mint(inOneHour());
        String[] segments = jwt.split("\\.");
        String mallory = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"grants\":{\"identity\":\"mallory\"}}".getBytes(UTF_8));

        assertThrows(
                SignatureMismatchException.class,
                () -> VERIFIER.verify(segments[0] + '.' + mallory + '.' + segments[2]));
        assertThrows(
                SignatureMismatchException.class,
                () -> VERIFIER.verify(jwt.substring(0, jwt.lastIndexOf('.') + 1) + "A".repeat(43)));
    }

    @ParameterizedTest
    @EnumSource
    void anotherSecretIsRefused(OtherMinter library) {
        ApiKey other = ApiKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, "another-canary-secret-of-32-bytes");
        String jwt = library.mint(inOneHour());

        assertThrows(
                SignatureMismatchException.class,
                () -> TwilioTokens.verifier().acceptWaived().key(other).build().verify(jwt));
    }

    /** By the system's clock, which twilio-java cannot be made to ignore. */
    private static Instant inOneHour() {
        return Instant.ofEpochSecond(Instant.now().getEpochSecond() + 3600);
    }
}
