package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.SignatureMismatchException;
import dev.grantor.tannoy.ChatGrant;
import dev.grantor.tannoy.ChatGrants;
import dev.grantor.tannoy.VideoGrant;
import dev.grantor.tannoy.VideoGrants;
import dev.grantor.tannoy.VoiceGrant;
import dev.grantor.tannoy.VoiceGrants;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.OtherMinter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other libraries sign with Twilio's header and claims verifies, and the grants in it are read as ours. */
class InteropTheirTokensTest {

    private static final TokenVerifier VERIFIER = TokenVerifier.of(Fixtures.KEY);

    @ParameterizedTest
    @EnumSource
    void tokenVerifies(OtherMinter library) {
        Instant expiresAt = inOneHour();

        VerifiedToken token = VERIFIER.verify(library.mint(expiresAt));

        assertThat(token.identity()).hasValue("alice");
        assertThat(token.issuer()).isEqualTo(Fixtures.KEY_SID);
        assertThat(token.accountSid()).isEqualTo(Fixtures.ACCOUNT_SID);
        assertThat(Duration.between(expiresAt, token.expiresAt()).abs()).isAtMost(Duration.ofSeconds(30));
        assertThat(token.grantKeys()).containsExactly("chat", "video", "voice");
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

        VerifiedToken token = VERIFIER.verify(library.mint(inOneHour()));

        assertThat(token.require(ChatGrants.TYPE)).isEqualTo(chat);
        assertThat(token.require(VideoGrants.TYPE)).isEqualTo(video);
        assertThat(token.require(VoiceGrants.TYPE)).isEqualTo(voice);
    }

    @ParameterizedTest
    @EnumSource
    void tamperedTokenIsRefused(OtherMinter library) {
        String jwt = library.mint(inOneHour());
        String[] segments = jwt.split("\\.");
        String mallory =
                Forgery.encode(Forgery.payload("\"identity\":\"mallory\"").getBytes(UTF_8));

        assertThrows(
                SignatureMismatchException.class,
                () -> VERIFIER.verify(segments[0] + '.' + mallory + '.' + segments[2]));
        assertThrows(SignatureMismatchException.class, () -> VERIFIER.verify(Forgery.withWrongSignature(jwt)));
    }

    @ParameterizedTest
    @EnumSource
    void anotherSecretIsRefused(OtherMinter library) {
        ApiKey other = ApiKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, "another-canary-secret-of-32-bytes");
        String jwt = library.mint(inOneHour());

        assertThrows(
                SignatureMismatchException.class, () -> TokenVerifier.of(other).verify(jwt));
    }

    /** By the system's clock, which twilio-java cannot be made to ignore. */
    private static Instant inOneHour() {
        return Instant.ofEpochSecond(Instant.now().getEpochSecond() + 3600);
    }
}
