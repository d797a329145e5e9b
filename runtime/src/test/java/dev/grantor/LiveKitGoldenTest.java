package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.headerJson;
import static dev.grantor.testsupport.Fixtures.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.vendors.LiveKitToken;
import dev.grantor.vendors.LiveKitTokens;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tokens that LiveKit's own libraries made, {@code livekit-server-sdk} 2.19.2 for Node and
 * {@code io.livekit:livekit-server} 0.13.0 for Kotlin, with a secret that is known and at a time that was fixed. They
 * are in {@code golden/livekit.json}, each with what went into it.
 */
class LiveKitGoldenTest {

    private static final HmacKey KEY = key("not-a-real-secret-not-a-real-key");

    private static final TokenVerifier<LiveKitToken> VERIFIER = verifier(KEY);

    private static HmacKey key(String secret) {
        return HmacKey.hs256(Secret.text(secret)).withClaim("iss", "APIxxxxxxxxxxxx");
    }

    private static TokenVerifier<LiveKitToken> verifier(HmacKey key) {
        return LiveKitTokens.verifier().key(key).clock(CLOCK).build();
    }

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream json = LiveKitGoldenTest.class.getResourceAsStream("/golden/livekit.json")) {
            JsonNode all = new ObjectMapper().readTree(Objects.requireNonNull(json));
            List<JsonNode> cases =
                    StreamSupport.stream(all.spliterator(), false).toList();
            assertThat(cases).hasSize(4);
            return cases.stream();
        }
    }

    /** The token with what it was found to hold, as we sign it. */
    private static LiveKitTokens.Builder copy(VerifiedToken<LiveKitToken> token) {
        LiveKitToken claims = token.claims();
        LiveKitTokens.Builder copy = LiveKitTokens.builder(KEY)
                .clock(CLOCK)
                .ttl(Duration.between(CLOCK.instant(), token.expiresAt().orElseThrow()))
                .identity(claims.identity())
                .name(claims.name())
                .metadata(claims.metadata())
                .attributes(claims.attributes())
                .video(claims.video())
                .sip(claims.sip())
                .kind(claims.kind())
                .sha256(claims.sha256())
                .roomPreset(claims.roomPreset());
        token.notBefore().ifPresent(copy::notBefore);
        return copy;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tokenOfLiveKitsLibraryIsReadAndSignedAgain(JsonNode golden) {
        VerifiedToken<LiveKitToken> token = VERIFIER.verify(golden.get("token").textValue());

        AccessToken ours = copy(token).build();

        assertThat(payload(ours)).isEqualTo(golden.get("payload"));
        assertThat(headerJson(ours)).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tokenOfLiveKitsLibraryHasNoClaimThatWeDoNotKnow(JsonNode golden) {
        TokenVerifier<LiveKitToken> strict = LiveKitTokens.verifier()
                .key(KEY)
                .clock(CLOCK)
                .refuseUnknownClaims()
                .build();

        assertThat(strict.verify(golden.get("token").textValue()).claims().apiKey())
                .isEqualTo("APIxxxxxxxxxxxx");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tokenOfAnotherSecretIsRefused(JsonNode golden) {
        DraftToken.refusal(
                verifier(key("not-a-real-secret-not-a-real-kez")),
                ErrorCode.SIGNATURE_MISMATCH,
                golden.get("token").textValue());
    }
}
