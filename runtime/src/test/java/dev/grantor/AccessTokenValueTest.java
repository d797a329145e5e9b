package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.KEY;
import static dev.grantor.testsupport.Fixtures.KEY_SID;
import static dev.grantor.testsupport.Fixtures.SECRET;
import static dev.grantor.testsupport.Fixtures.payload;
import static dev.grantor.testsupport.Fixtures.token;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import dev.grantor.error.ErrorCode;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.RoomGrant;
import dev.grantor.testsupport.RoomListType;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenValueTest {

    @Test
    void sameInputGivesTheSameToken() {
        assertThat(everything().build().toJwt()).isEqualTo(everything().build().toJwt());
    }

    @Test
    void toJwtGivesTheSameStringEachTime() {
        AccessToken token = token().build();

        assertThat(token.toJwt()).isSameInstanceAs(token.toJwt());
    }

    @Test
    void usingTheBuilderAgainLeavesTheFirstTokenAsItIs() {
        TannoyTokens.Builder builder = everything();
        AccessToken first = builder.build();
        String jwt = first.toJwt();

        AccessToken second = builder.identity("bob")
                .ttl(Duration.ofMinutes(1))
                .id("other")
                .region("au1")
                .otherClaims(Map.of("more", 1))
                .grant("more", Map.of())
                .build();

        assertThat(first.toJwt()).isEqualTo(jwt);
        assertThat(first.id()).isEqualTo("id-1");
        assertThat(second.toJwt()).isNotEqualTo(jwt);
        assertThat(Fixtures.grants(second).get("room"))
                .isEqualTo(Fixtures.grants(first).get("room"));
    }

    @Test
    void changingWhatWasGivenLeavesTheTokenAsItIs() {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        List<Object> list = new ArrayList<>(List.of("x"));
        Map<String, Object> grant = new HashMap<>(Map.of("list", list));
        TannoyTokens.Builder builder = token(TannoyKey.of(Fixtures.ACCOUNT_SID, KEY_SID, secret))
                .id("1")
                .grant("voice", grant);
        AccessToken token = builder.build();
        String jwt = token.toJwt();

        Arrays.fill(secret, (byte) 0);
        list.add("changed");
        grant.clear();

        assertThat(token.toJwt()).isEqualTo(jwt);
        assertThat(builder.build().toJwt()).isEqualTo(jwt);
    }

    @Test
    void grantIsTheCopyThatItsTypeTakesWhenItIsAdded() {
        RoomListType type = new RoomListType();
        List<String> rooms = new ArrayList<>(List.of("daily"));
        TannoyTokens.Builder builder = token().grant(type, rooms);

        rooms.add("changed");

        assertThat(Fixtures.grants(builder.build()).get("rooms").get("all")).hasSize(1);
    }

    @Test
    void idIsTheKeysSidAndSomethingUnique() {
        AccessToken token = token().build();

        assertThat(token.id()).matches(KEY_SID + "-[0-9a-f]{32}");
        assertThat(payload(token).get("jti").textValue()).isEqualTo(token.id());
    }

    @Test
    void tokensOfOneBuilderInOneSecondHaveDifferentIds() {
        TannoyTokens.Builder builder = token();

        Set<String> ids = Stream.generate(builder::build)
                .limit(10_000)
                .map(AccessToken::id)
                .collect(Collectors.toSet());

        assertThat(ids).hasSize(10_000);
    }

    @Test
    void givenIdIsWritten() {
        AccessToken token = token().id("SK1-1700000000").build();

        assertThat(token.id()).isEqualTo("SK1-1700000000");
        assertThat(payload(token).get("jti").textValue()).isEqualTo("SK1-1700000000");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIdIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "id", "id: must not be null", () -> token().id(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void blankIdIsRefused(String id) {
        assertInvalid(ErrorCode.PARAMETER_BLANK, "id", "id: must not be blank.", () -> token().id(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary\n", "canary\ud800"})
    void idThatIsNoTextIsRefused(String id) {
        assertInvalid(ErrorCode.PARAMETER_TEXT, "id", "id: must not contain", () -> token().id(id));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullKeyIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", "key: must not be null", () -> TannoyTokens.builder(null));
    }

    @Test
    void toStringTellsNothing() {
        assertThat(everything().build().toString()).isEqualTo("AccessToken[redacted]");
    }

    @Test
    void tokenIsNotSerializable() {
        assertThat(token().build()).isNotInstanceOf(Serializable.class);
        assertThat(token()).isNotInstanceOf(Serializable.class);
    }

    @Test
    void threadsMayShareAKey() throws Exception {
        JWTVerifier verifier = JWT.require(Algorithm.HMAC256(SECRET)).build();
        Callable<List<DecodedJWT>> mint =
                () -> Stream.generate(() -> token().clock(Instant::now).build())
                        .limit(500)
                        .map(token -> verifier.verify(token.toJwt()))
                        .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Set<String> ids = new HashSet<>();

        for (Future<List<DecodedJWT>> tokens : threads.invokeAll(List.of(mint, mint, mint, mint))) {
            tokens.get().forEach(token -> ids.add(token.getId()));
        }
        threads.shutdown();

        assertThat(ids).hasSize(2_000);
    }

    private static TannoyTokens.Builder everything() {
        return TannoyTokens.builder(KEY)
                .clock(CLOCK)
                .id("id-1")
                .identity("canary")
                .ttl(Duration.ofMinutes(5))
                .notBefore(CLOCK.instant())
                .region("ie1")
                .otherClaims(Map.of("z", List.of(1, "x"), "a", Map.of("k", true)))
                .grant(RoomGrant.TYPE, new RoomGrant("canary"))
                .grant("undeclared", Map.of("k", 1.5));
    }
}
