package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.KeyHint;
import dev.grantor.Secret;
import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.acme.PairTokens;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.KeyPairs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An inspector finds the token's key among several, or asks a source, as a verifier does. */
class InspectedKeysTest {

    private static final String OTHER_SECRET = "canary-secret-of-another-key-with-enough-bytes";

    private static HmacKey portalKey(String id, String realm, String secret) {
        return HmacKey.hs256(Secret.text(secret)).withId(id).withClaim("realm", realm);
    }

    private static final HmacKey NORTH = portalKey("north-1", "north", Fixtures.SECRET);
    private static final HmacKey SOUTH = portalKey("south-1", "south", OTHER_SECRET);

    private static TokenInspector.Builder portal() {
        return TokenInspector.builder(PortalTokens.TYPE).audience("rooms").clock(Fixtures.CLOCK);
    }

    private static String jwt(HmacKey key) {
        return PortalTokens.builder(key)
                .clock(Fixtures.CLOCK)
                .audience("rooms")
                .subject("ada")
                .level(1)
                .tenant("acme")
                .zone("a")
                .build()
                .toJwt();
    }

    private static List<String> messages(TokenInspection inspection) {
        return inspection.findings().stream()
                .map(TokenInspection.Finding::message)
                .toList();
    }

    @Test
    void keyOfTheTokensIdIsFoundAmongSeveral() {
        TokenInspector inspector = portal().key(NORTH).key(SOUTH).build();

        for (HmacKey key : List.of(NORTH, SOUTH)) {
            TokenInspection inspection = inspector.inspect(jwt(key));
            assertThat(messages(inspection)).isEmpty();
            assertThat(inspection.report()).contains("matches the given key");
        }
    }

    @Test
    void wrongSecretOfTheNamedKeyIsToldOfThatKey() {
        TokenInspector inspector = portal().key(portalKey("north-1", "north", OTHER_SECRET))
                .key(SOUTH)
                .build();

        assertThat(messages(inspector.inspect(jwt(NORTH))))
                .containsExactly("The signature is not that of the given key over this token: it was signed with"
                        + " another secret, or changed since. Is the key the one that the token names?");
    }

    @Test
    void tokenOfNoneOfTheKeysIsToldOnce() {
        TokenInspection inspection = portal().key(portalKey("east-1", "east", OTHER_SECRET))
                .key(SOUTH)
                .build()
                .inspect(jwt(NORTH));

        assertThat(messages(inspection))
                .containsExactly("None of the keys is the one that the token names: it is of another key, or these are"
                        + " the wrong ones to check it with.");
        assertThat(inspection.report()).contains("not checked: none of the keys is the token's");
    }

    @Test
    void keysWithoutIdsAreTriedInTurn() {
        VerificationKey wrong =
                VerificationKey.of(Algorithm.ES384, KeyPairs.of(Algorithm.ES384).getPublic());
        VerificationKey right =
                VerificationKey.of(Algorithm.ES256, KeyPairs.of(Algorithm.ES256).getPublic());
        String jwt = PairTokens.builder(SigningKey.of(
                        Algorithm.ES256, KeyPairs.of(Algorithm.ES256).getPrivate()))
                .subject("ada")
                .build()
                .toJwt();

        assertThat(messages(TokenInspector.builder(PairTokens.TYPE)
                        .key(wrong)
                        .key(right)
                        .build()
                        .inspect(jwt)))
                .isEmpty();
    }

    @Test
    void sourceIsAskedForWhatTheTokenSaysOfItsKey() {
        List<KeyHint> hints = new ArrayList<>();
        TokenInspector inspector = portal().keys(hint -> {
                    hints.add(hint);
                    return NORTH;
                })
                .build();

        assertThat(messages(inspector.inspect(jwt(NORTH)))).isEmpty();
        assertThat(hints).containsExactly(new KeyHint("north-1", "https://portal.example"));
    }

    @Test
    void sourceIsNotAskedForAGivenKey() {
        TokenInspector inspector = portal().key(NORTH)
                .keys(hint -> {
                    throw new AssertionError("asked");
                })
                .build();

        assertThat(messages(inspector.inspect(jwt(NORTH)))).isEmpty();
    }

    @Test
    void sourceThatKnowsNoSuchKeyIsAFinding() {
        TokenInspection inspection = portal().keys(hint -> null).build().inspect(jwt(NORTH));

        assertThat(inspection.findings().get(0).code()).isEqualTo(ErrorCode.UNKNOWN_KEY);
        assertThat(inspection.findings()).hasSize(1);
    }

    @Test
    void sourceThatFailsIsAFindingWithoutItsMessage() {
        TokenInspection inspection = portal().keys(hint -> {
                    throw new IllegalStateException("canary");
                })
                .build()
                .inspect(jwt(NORTH));

        assertThat(inspection.findings().get(0).code()).isEqualTo(ErrorCode.KEY_UNAVAILABLE);
        assertThat(messages(inspection)).hasSize(1);
        assertThat(messages(inspection).get(0))
                .startsWith("The token's key could not be had: the key source threw java.lang.IllegalStateException");
        assertThat(messages(inspection).get(0)).doesNotContain("canary");
    }

    @Test
    void hintOfAControlCharacterIsNotPassedOn() {
        List<KeyHint> hints = new ArrayList<>();
        String jwt = jwt(portalKey("north-1", "north", Fixtures.SECRET));
        String header =
                "{\"alg\":\"HS256\",\"typ\":\"portal+jwt\",\"kid\":\"a\\nb\",\"realm\":\"north\",\"zone\":\"a\"}";

        portal().keys(hint -> {
                    hints.add(hint);
                    return null;
                })
                .build()
                .inspect(Forgery.encode(header.getBytes(StandardCharsets.UTF_8)) + jwt.substring(jwt.indexOf('.')));

        assertThat(hints).containsExactly(new KeyHint(null, "https://portal.example"));
    }
}
