package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.HostileTokens.LONGEST;
import static dev.grantor.testsupport.HostileTokens.VERIFIER;
import static dev.grantor.testsupport.HostileTokens.verifier;

import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.tannoy.VideoGrant;
import dev.grantor.tannoy.VideoGrants;
import dev.grantor.tannoy.VoiceGrant;
import dev.grantor.tannoy.VoiceGrants;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.HostileTokens;
import dev.grantor.testsupport.RoomGrant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an {@link AccessToken} can be built of comes back from a {@link VerifiedToken}. */
class VerifierRoundTripTest {

    private static VerifiedToken<TannoyToken> verified(TannoyTokens.Builder builder) {
        return VERIFIER.verify(builder.build().toJwt());
    }

    private static TannoyTokens.Builder token() {
        return TannoyTokens.builder(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .withoutIdentity()
                .withoutGrants();
    }

    @Test
    void leastToken() {
        AccessToken minted = token().build();

        VerifiedToken<TannoyToken> token = VERIFIER.verify(minted.toJwt());

        assertThat(Optional.ofNullable(token.claims().identity())).isEmpty();
        assertThat(token.claims().accountSid()).isEqualTo(Fixtures.ACCOUNT_SID);
        assertThat(token.claims().keySid()).isEqualTo(Fixtures.KEY_SID);
        assertThat(token.id()).hasValue(minted.id());
        assertThat(token.issuedAt()).hasValue(minted.issuedAt());
        assertThat(token.notBefore()).isEmpty();
        assertThat(token.expiresAt()).hasValue(minted.expiresAt());
        assertThat(Optional.ofNullable(token.claims().region())).isEmpty();
        assertThat(token.claims().grants().keys()).isEmpty();
        assertThat(token.claims().otherClaims()).isEmpty();
    }

    @Test
    void everythingAtOnce() {
        VerifiedToken<TannoyToken> token = verified(token().identity("alice")
                .ttl(Duration.ofHours(24))
                .issuedAt(Instant.ofEpochSecond(NOW - 60))
                .notBefore(Instant.ofEpochSecond(NOW - 30))
                .id("id-1")
                .region("ie1")
                .otherClaims(Collections.singletonMap("app", Map.of("v", 1)))
                .grant(VideoGrants.builder().room("daily"))
                .grant(RoomGrant.TYPE, new RoomGrant("weekly"))
                .grant("own", Map.of("x", true)));

        assertThat(Optional.ofNullable(token.claims().identity())).hasValue("alice");
        assertThat(token.issuedAt()).hasValue(Instant.ofEpochSecond(NOW - 60));
        assertThat(token.notBefore()).hasValue(Instant.ofEpochSecond(NOW - 30));
        assertThat(token.expiresAt()).hasValue(Instant.ofEpochSecond(NOW - 60 + 86_400));
        assertThat(token.id()).hasValue("id-1");
        assertThat(Optional.ofNullable(token.claims().region())).hasValue("ie1");
        assertThat(token.claims().otherClaims()).containsExactly("app", Map.of("v", 1));
        assertThat(token.claims().grants().keys())
                .containsExactly("video", "room", "own")
                .inOrder();
        assertThat(token.require(VideoGrants.TYPE).getRoom()).isEqualTo("daily");
        assertThat(token.require(RoomGrant.TYPE)).isEqualTo(new RoomGrant("weekly"));
        assertThat(token.claims().grants().grant("own")).hasValue(Map.of("x", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice",
                "a b",
                "\"'\\/{}[]",
                "<script>",
                "\u00e9\u65e5\u672c",
                "\ud83d\ude00",
                "x\u2028\u2029",
                "\ufeff"
            })
    void anyText(String text) {
        VerifiedToken<TannoyToken> token = verified(token().identity(text)
                .id(text)
                .otherClaims(Collections.singletonMap(text, text))
                .grant(text, Map.of(text, text)));

        assertThat(Optional.ofNullable(token.claims().identity())).hasValue(text);
        assertThat(token.id()).hasValue(text);
        assertThat(token.claims().otherClaims()).containsExactly(text, text);
        assertThat(token.claims().grants().grant(text)).hasValue(Map.of(text, text));
    }

    @ParameterizedTest
    @CsvSource({"0", "253402297199"})
    void anyTime(long seconds) {
        Instant issuedAt = Instant.ofEpochSecond(seconds);
        TokenVerifier<TannoyToken> verifier =
                verifier().clock(InstantSource.fixed(issuedAt)).build();

        VerifiedToken<TannoyToken> token = verifier.verify(
                token().issuedAt(issuedAt).notBefore(issuedAt).build().toJwt());

        assertThat(token.issuedAt()).hasValue(issuedAt);
        assertThat(token.notBefore()).hasValue(issuedAt);
        assertThat(token.expiresAt()).hasValue(issuedAt.plusSeconds(3600));
    }

    @Test
    void shortestTtl() {
        assertThat(verified(token().ttl(Duration.ofSeconds(1))).expiresAt()).hasValue(Instant.ofEpochSecond(NOW + 1));
    }

    @Test
    void anyFreeFormValue() {
        List<Object> values = Arrays.asList(
                null,
                true,
                false,
                "",
                "\u0000\n\"",
                0,
                -1,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE + 1L,
                Long.MIN_VALUE,
                new BigInteger("9223372036854775808"),
                1.5,
                -0.1,
                1e300,
                Double.MIN_VALUE,
                new BigDecimal("0.12345678901234567890123456789"),
                List.of(),
                Map.of(),
                List.of(List.of(Map.of("", List.of()))));

        VerifiedToken<TannoyToken> token = verified(token().otherClaims(Collections.singletonMap("x", values))
                .grant("y", Collections.singletonMap("z", values)));

        assertThat(token.claims().otherClaims()).containsExactly("x", values);
        assertThat(token.claims().grants().grant("y")).hasValue(Collections.singletonMap("z", values));
    }

    @Test
    void deepestFreeFormValue() {
        String json = "[".repeat(30) + "]".repeat(30);
        Object deepest = VERIFIER.verify(Forgery.withPayload(HostileTokens.payloadWith("x", json)))
                .claims()
                .otherClaims()
                .get("x");

        assertThat(verified(token().otherClaims(Collections.singletonMap("x", deepest)))
                        .claims()
                        .otherClaims())
                .containsExactly("x", deepest);
    }

    @Test
    void grantWithEverythingSet() {
        VoiceGrant voice = VoiceGrants.build(grant -> grant.incomingAllow(true)
                .outgoingApplicationSid("AP1")
                .outgoingParams(Map.of("k", List.of(1)))
                .pushCredentialSid("CR1")
                .endpointId("e"));

        assertThat(verified(token().grant(VoiceGrants.TYPE, voice)).require(VoiceGrants.TYPE))
                .isEqualTo(voice);
    }

    @Test
    void grantWithNothingSet() {
        VideoGrant video = VideoGrants.builder().build();

        assertThat(verified(token().grant(VideoGrants.TYPE, video)).require(VideoGrants.TYPE))
                .isEqualTo(video);
    }

    @Test
    void longestToken() {
        AccessToken minted = token().maxLength(LONGEST)
                .otherClaims(Collections.singletonMap("x", "x".repeat(780_000)))
                .build();

        VerifiedToken<TannoyToken> token = verifier().maxLength(LONGEST).build().verify(minted.toJwt());

        assertThat(token.claims().otherClaims()).containsExactly("x", "x".repeat(780_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "secret", "a\u00e9\ud83d\ude00", " "})
    void keyWithAnySecret(String secret) {
        TannoyKey key = TannoyKey.unchecked("an account", "a key", secret);
        TokenVerifier<TannoyToken> verifier = TannoyTokens.verifier()
                .acceptWaived()
                .key(key)
                .clock(Fixtures.CLOCK)
                .build();

        VerifiedToken<TannoyToken> token =
                verifier.verify(Fixtures.token(key).build().toJwt());

        assertThat(token.claims().keySid()).isEqualTo("a key");
        assertThat(token.claims().accountSid()).isEqualTo("an account");
    }
}
