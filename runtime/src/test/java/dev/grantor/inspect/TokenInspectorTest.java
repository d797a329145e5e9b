package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static java.util.stream.Collectors.joining;

import dev.grantor.GrantType;
import dev.grantor.error.ErrorCode;
import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.tannoy.TannoyGrants;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.RoomGrant;
import dev.grantor.testsupport.RoomListType;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenInspectorTest {

    private static final String GOOD = Forgery.withPayload(Forgery.payload("""
            "identity":"Zo\u00eb","video":{"room":"daily"},"voice":{"outgoing":{"application_sid":"AP1",\
            "params":{"price":1.10,"list":[1,{}],"none":[ ]}}}\
            """));

    private static final String BAD = Forgery.withPayload("""
            {"iss":"%s","sub":"%s","iat":1699985600,"exp":1699989200,"identity":"bob",\
            "grants":{"video":{"roomName":"daily"},"voice":{"incoming":{"alow":true}}}}\
            """.formatted(Fixtures.KEY_SID, Fixtures.ACCOUNT_SID));

    private static TokenInspector.Builder builder() {
        return TannoyFindings.inspector().clock(Fixtures.CLOCK);
    }

    @Test
    void reportOfAGoodTokenShowsWhatItHolds() {
        assertThat(builder().build().inspect(GOOD).report()).isEqualTo("""
                ACCESS TOKEN, inspected but not verified

                Nothing wrong was found

                Times, now being 2023-11-14T22:13:20Z
                  issued      2023-11-14T22:13:20Z  now
                  expires     2023-11-14T23:13:20Z  in 1 h
                  lifetime    1 h

                Signature
                  not checked: no key was given

                Header
                  {
                    "alg": "HS256",
                    "typ": "JWT",
                    "cty": "tannoy-fpa;v=1"
                  }

                Claims
                  {
                    "iss": "SK0123456789abcdef0123456789abcdef",
                    "sub": "AC0123456789abcdef0123456789abcdef",
                    "iat": 1700000000,
                    "exp": 1700003600,
                    "jti": "id-1",
                    "grants": {
                      "identity": "Zo\u00eb",
                      "video": {
                        "room": "daily"
                      },
                      "voice": {
                        "outgoing": {
                          "application_sid": "AP1",
                          "params": {
                            "price": 1.10,
                            "list": [
                              1,
                              {}
                            ],
                            "none": []
                          }
                        }
                      }
                    }
                  }
                """);
    }

    @Test
    void reportOfABadTokenBeginsWithTheFindings() {
        TokenInspection inspection = builder().key(Fixtures.KEY).build().inspect("Authorization: Bearer " + BAD);

        assertThat(inspection.report()).startsWith("""
                ACCESS TOKEN, inspected but not verified

                6 findings
                  1. The token was given with "Bearer" before it. A verifier refuses that; it
                     was taken off to look at the token (Tannoy error 20160).
                  2. The token expired at 2023-11-14T19:13:20Z, 3 h ago. Mint a new one; if it
                     is new, compare the clocks (Tannoy error 20104).
                  3. identity stands beside grants, where nobody looks for it: move it into
                     grants (Tannoy error 20106).
                  4. grants.video.roomName is not a claim of VideoGrant; did you mean "room"?
                  5. grants.voice.incoming.alow is not a claim of VoiceGrant; did you mean
                     "allow"?
                  6. grants.identity: missing; call acceptWaived() if tokens without it are to
                     be accepted (Tannoy error 20106).

                Times, now being 2023-11-14T22:13:20Z
                  issued      2023-11-14T18:13:20Z  4 h ago
                  expires     2023-11-14T19:13:20Z  3 h ago
                  lifetime    1 h

                Signature
                  matches the given key

                Header
                """);
    }

    @Test
    void reportOfWhatIsNoTokenIsShort() {
        assertThat(builder().build().inspect("canary").report()).isEqualTo("""
                ACCESS TOKEN, inspected but not verified

                1 finding
                  1. A token is three segments joined by two dots, but this has 0 dots (Tannoy
                     error 20160).

                Signature
                  not checked: there is no token
                """);
    }

    @Test
    void reportSaysWhatBecameOfTheSignature() {
        TokenInspector inspector = builder().key(Fixtures.KEY).build();
        String anotherKey = Forgery.withPayload(Forgery.payload("").replace(Fixtures.KEY_SID, "SK1"));

        assertThat(inspector.inspect(GOOD).report()).contains("\n  matches the given key\n");
        assertThat(inspector.inspect(Forgery.withWrongSignature(GOOD)).report())
                .contains("\n  does not match the given key\n");
        assertThat(inspector.inspect(anotherKey).report())
                .contains("\n  not checked: the token names another key than the given one\n");
        assertThat(inspector.inspect(Forgery.withHeader("{}")).report()).contains("\n  not checked: only HS256 is\n");
        assertThat(inspector.inspect(GOOD + "A").report())
                .contains("\n  not checked: it does not have the length of one\n");
    }

    @Test
    void reportDoesNotHoldTheSignature() {
        assertThat(builder().build().inspect(GOOD).report()).doesNotContain(GOOD.substring(GOOD.lastIndexOf('.') + 1));
    }

    @Test
    void contentOfATokenCannotMessUpATerminal() {
        String hostile = "\\u001b[2J\u202e\u200b\u0085\u2028\u05d0\u0301\ue000\ud83d\ude00";

        String report = builder()
                .build()
                .inspect(Forgery.withPayload(
                        Forgery.payload("\"" + hostile + "\":{},\"video\":{\"" + hostile + "\":1}")))
                .report();

        assertThat(report).contains("\"\\u001B[2J\\u202E\\u200B\\u0085\\u2028\\u05D0\\u0301\\uE000\ud83d\ude00\": {}");
        assertThat(report).containsMatch("grants\\.video\\.\\\\u001B\\[2J\\\\u202E");
        assertThat(report).doesNotContainMatch("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}&&[^\n]]");
    }

    @Test
    void lettersThatAreNotSeenAreEscaped() {
        String report = builder()
                .build()
                .inspect(Forgery.withPayload(Forgery.payload("\"identity\":\"a\u115f\u1160\u3164\uffa0\u2800b\"")))
                .report();

        assertThat(report).contains("\"a\\u115F\\u1160\\u3164\\uFFA0\\u2800b\"");
    }

    @Test
    void grantsOfUnknownTypesAreSaidNotToHaveBeenLookedInto() {
        TokenInspection inspection = builder()
                .build()
                .inspect(Forgery.withPayload(
                        Forgery.payload("\"video\":{},\"room_booking\":{\"x\":1},\"o\\nurs\":{},\"vidoe\":{}")));
        TokenInspection good =
                builder().acceptWaived().build().inspect(Forgery.withPayload(Forgery.payload("\"room_booking\":{}")));

        assertThat(inspection.report()).contains("""

                Grants
                  room_booking: not looked into, its type was not given
                  o\\u000Aurs: not looked into, its type was not given

                Times""");
        assertThat(good.findings()).isEmpty();
        assertThat(good.report()).contains("\nNothing wrong was found in what was looked into\n");
        assertThat(good.report()).doesNotContain("Nothing wrong was found\n");
    }

    @Test
    void noMoreThanFiftyGrantsAreNamed() {
        String members =
                IntStream.range(0, 60).mapToObj("\"g%s\":{}"::formatted).collect(joining(","));

        String report = builder()
                .build()
                .inspect(Forgery.withPayload(Forgery.payload(members)))
                .report();

        assertThat(report).contains("  g49: not looked into, its type was not given\n  and 10 more\n");
        assertThat(report).doesNotContain("g50:");
    }

    @Test
    void untrustedClaimsAreFreeFormJson() {
        TokenInspection inspection = builder().build().inspect(BAD);

        assertThat(inspection.untrustedHeader()).containsExactly("alg", "HS256", "typ", "JWT", "cty", "tannoy-fpa;v=1");
        assertThat(inspection.untrustedClaims())
                .containsEntry(
                        "grants",
                        Map.of(
                                "video",
                                Map.of("roomName", "daily"),
                                "voice",
                                Map.of("incoming", Map.of("alow", true))));
    }

    @Test
    void numberThatJavaCannotHoldIsShownAsItIs() {
        TokenInspection inspection =
                builder().build().inspect(Forgery.withPayload(Forgery.payload("\"ours\":{\"n\":1e400}")));

        assertThat(inspection.untrustedClaims()).doesNotContainKey("grants");
        assertThat(inspection.report()).contains("\"n\": 1e400");
    }

    @Test
    void toStringShowsNothingOfTheToken() {
        TokenInspection inspection = builder().build().inspect(BAD);

        assertThat(inspection.toString()).isEqualTo("TokenInspection[not verified, findings: 5]");
    }

    @Test
    void ownGrantsAreLookedIntoToo() {
        TokenInspector inspector = TannoyFindings.inspector()
                .grantType(RoomGrant.TYPE)
                .clock(Fixtures.CLOCK)
                .build();

        TokenInspection inspection = inspector.inspect(Forgery.withPayload(Forgery.payload("\"room\":{\"x\":1}")));

        assertThat(inspection.findings().get(0).message()).isEqualTo("grants.room.x is not a claim of RoomGrant.");
        assertThat(inspector.toString()).isEqualTo("TokenInspector[TannoyToken]");
    }

    @Test
    void failureOfAHandWrittenTypeIsAFinding() {
        TokenInspector inspector = TannoyFindings.inspector()
                .grantType(new RoomListType())
                .clock(Fixtures.CLOCK)
                .build();

        TokenInspection inspection = inspector.inspect(Forgery.withPayload(Forgery.payload("\"rooms\":{}")));

        assertThat(inspection.findings().get(0).message()).contains("UnsupportedOperationException");
    }

    @Test
    void builderIsNotSharedWithTheInspector() {
        TokenInspector.Builder builder = TokenInspector.builder(TannoyTokens.TYPE)
                .clock(Fixtures.CLOCK)
                .key(Fixtures.KEY)
                .acceptWaived();
        TokenInspector inspector = builder.build();

        builder.grantTypes(TannoyGrants.TYPES);

        assertThat(inspector
                        .inspect(Forgery.withPayload(Forgery.payload("\"video\":{\"x\":1}")))
                        .findings())
                .isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void builderRefusesNullAndBadKeys() {
        TokenInspector.Builder builder = TannoyFindings.inspector();
        List<GrantType<?>> types = Arrays.asList(RoomGrant.TYPE, null);

        assertInvalid(ErrorCode.PARAMETER_MISSING, "grantTypes", () -> builder.grantTypes(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "grantType", () -> builder.grantTypes(types));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", () -> builder.grantType(RoomGrant.typeOfKey(null)));
        assertInvalid(ErrorCode.PARAMETER_TYPE, "grantTypes", () -> builder.grantTypes(new FailingTypes()));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "key", () -> builder.key(null));
        assertInvalid(ErrorCode.PARAMETER_MISSING, "clock", () -> builder.clock(null));
        assertInvalid(ErrorCode.PARAMETER_RANGE, "maxLength", () -> builder.maxLength(255));
    }

    @Test
    void failureOfTheClockIsToldAsThat() {
        TokenInspector inspector = TannoyFindings.inspector()
                .clock(() -> {
                    throw new IllegalStateException("canary");
                })
                .build();

        assertInvalid(ErrorCode.PARAMETER_TYPE, "clock", "clock threw", () -> inspector.inspect(GOOD));
    }

    @Test
    void longerTokensAreLookedAtOnRequest() {
        String large = Forgery.withPayload(Forgery.payload("\"ours\":{\"x\":\"" + "x".repeat(20_000) + "\"}"));

        assertThat(builder().build().inspect(large).findings().get(0).code()).isEqualTo(ErrorCode.TOKEN_TOO_LARGE);
        assertThat(builder()
                        .acceptWaived()
                        .maxLength(50_000)
                        .build()
                        .inspect(large)
                        .findings())
                .isEmpty();
    }

    private static final class FailingTypes extends AbstractList<GrantType<?>> {

        @Override
        public GrantType<?> get(int index) {
            throw new IllegalStateException("canary");
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
