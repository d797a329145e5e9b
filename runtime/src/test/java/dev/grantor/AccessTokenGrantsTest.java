package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.grants;
import static dev.grantor.testsupport.Fixtures.payloadJson;
import static dev.grantor.testsupport.Fixtures.token;
import static dev.grantor.testsupport.Refusals.assertConflict;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.sneakyThrow;

import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.RoomGrant;
import java.util.Collections;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenGrantsTest {

    @Test
    void grantsFollowTheIdentityInTheOrderAdded() {
        AccessToken token = token().grant("zebra", Map.of("a", 1))
                .grant(new RoomGrantBuilder(RoomGrant.typeOfKey("aardvark"), new RoomGrant("weekly")))
                .grant("empty", Map.of())
                .build();

        assertThat(payloadJson(token))
                .endsWith("\"grants\":{\"identity\":\"alice\",\"room\":{\"room\":\"daily\"},\"zebra\":{\"a\":1},"
                        + "\"aardvark\":{\"room\":\"weekly\"},\"empty\":{}}}");
    }

    @Test
    void membersOfThePayloadHaveAFixedOrder() {
        AccessToken token = token().otherClaims(Collections.singletonMap("nonce", 7))
                .id("id-1")
                .notBefore(Fixtures.CLOCK.instant())
                .build();

        assertThat(payloadJson(token))
                .isEqualTo("{\"iss\":\"SK0123456789abcdef0123456789abcdef\","
                        + "\"sub\":\"AC0123456789abcdef0123456789abcdef\",\"jti\":\"id-1\",\"iat\":1700000000,"
                        + "\"nbf\":1700000000,"
                        + "\"exp\":1700003600,"
                        + "\"grants\":{\"identity\":\"alice\",\"room\":{\"room\":\"daily\"}},\"nonce\":7}");
    }

    @Test
    void twoGrantsOfOneKeyAreRefused() {
        String message = "The token has a grant \"room\" already (Tannoy error 20106).";

        assertConflict(
                ErrorCode.CONFLICT_DUPLICATE,
                "room",
                message,
                () -> token().grant(RoomGrant.TYPE, new RoomGrant("canary")));
        assertConflict(
                ErrorCode.CONFLICT_DUPLICATE, "room", message, () -> token().grant("room", Map.of("room", "canary")));
        assertConflict(
                ErrorCode.CONFLICT_DUPLICATE,
                "room",
                message,
                () -> token().grant(new RoomGrantBuilder(RoomGrant.TYPE, new RoomGrant("canary"))));
    }

    @Test
    void refusedGrantLeavesTheBuilderAsItWas() {
        TannoyTokens.Builder builder = token().id("1");
        AccessToken before = builder.build();

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "grants.other.bad",
                "java.lang.Object",
                () -> builder.grant("other", Map.of("bad", new Object())));

        assertThat(builder.build().toJwt()).isEqualTo(before.toJwt());
    }

    @Test
    void identityIsNotAGrantsKey() {
        String message = "The key \"identity\" is not for the open place: a TannoyToken has it as identity(…) "
                + "(Tannoy error 20106).";

        assertConflict(ErrorCode.CONFLICT_RESERVED, "identity", message, () -> token().grant("identity", Map.of()));
        assertConflict(
                ErrorCode.CONFLICT_RESERVED,
                "identity",
                message,
                () -> token().grant(RoomGrant.typeOfKey("identity"), new RoomGrant("canary")));
    }

    static Stream<Arguments> wrongKeys() {
        return Stream.of(
                Arguments.of(null, ErrorCode.PARAMETER_MISSING, "key: must not be null"),
                Arguments.of("", ErrorCode.PARAMETER_BLANK, "key: must not be blank."),
                Arguments.of(" \t", ErrorCode.PARAMETER_BLANK, "key: must not be blank."),
                Arguments.of("a\nb", ErrorCode.PARAMETER_TEXT, "a control character, but has U+000A at index 1."),
                Arguments.of(
                        "ab\ud800", ErrorCode.PARAMETER_TEXT, "an unpaired surrogate, but has U+D800 at index 2."));
    }

    @ParameterizedTest
    @MethodSource("wrongKeys")
    @SuppressWarnings("NullAway")
    void wrongKeyIsRefused(@Nullable String key, ErrorCode code, String message) {
        assertInvalid(code, "key", message, () -> token().grant(key, Map.of()));
        assertInvalid(code, "key", message, () -> token().grant(RoomGrant.typeOfKey(key), new RoomGrant("canary")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data_sync", "a.b", "with space", "\u00fc\u2028", "\ud83d\ude00", "Identity", "\"\\"})
    void anyOtherKeyIsWrittenAsItIs(String key) {
        assertThat(grants(token().grant(key, Map.of("a", true)).build())
                        .get(key)
                        .get("a")
                        .booleanValue())
                .isTrue();
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullGrantIsRefused() {
        assertInvalid(ErrorCode.PARAMETER_MISSING, "grant", "grant: must not be null", () -> token().grant(null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "type",
                "type: must not be null",
                () -> token().grant((GrantType<RoomGrant>) null, new RoomGrant("canary")));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "grants.other",
                "grants.other",
                () -> token().grant(RoomGrant.typeOfKey("other"), null));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "grants.other",
                "grants.other",
                () -> token().grant("other", (Map<String, ?>) null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void builderThatGivesNullIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "type",
                "type: must not be null",
                () -> token().grant(new RoomGrantBuilder(null, new RoomGrant("canary"))));
        assertInvalid(
                ErrorCode.PARAMETER_MISSING,
                "grant",
                "grant: must not be null",
                () -> token().grant(new RoomGrantBuilder(RoomGrant.typeOfKey("other"), null)));
    }

    @Test
    void builderThatThrowsIsRefusedWithoutItsMessage() {
        GrantBuilder<RoomGrant> broken = new GrantBuilder<>() {
            @Override
            public GrantType<RoomGrant> grantType() {
                return RoomGrant.TYPE;
            }

            @Override
            public RoomGrant build() {
                throw new IllegalStateException("canary");
            }
        };

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "grant",
                "AccessTokenGrantsTest$1 threw java.lang.IllegalStateException at ",
                () -> token().grant(broken));
    }

    @Test
    void refusalOfAGrantsBuilderPassesAsItIs() {
        InvalidParameterException refusal =
                new InvalidParameterException(ErrorCode.PARAMETER_BLANK, "grants.video.room", "blank room");
        GrantBuilder<RoomGrant> refusing = new GrantBuilder<>() {
            @Override
            public GrantType<RoomGrant> grantType() {
                return RoomGrant.TYPE;
            }

            @Override
            public RoomGrant build() {
                throw refusal;
            }
        };

        assertInvalid(ErrorCode.PARAMETER_BLANK, "grants.video.room", "blank room", () -> token().grant(refusing));
    }

    @Test
    void checkedExceptionOfABuilderIsRefusedWithoutItsMessage() {
        GrantBuilder<RoomGrant> broken = new GrantBuilder<>() {
            @Override
            public GrantType<RoomGrant> grantType() {
                return RoomGrant.TYPE;
            }

            @Override
            public RoomGrant build() {
                throw sneakyThrow();
            }
        };

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "grant",
                "threw java.util.concurrent.TimeoutException",
                () -> token().grant(broken));
    }

    @Test
    void checkedExceptionOfATypesKeyIsRefusedWithoutItsMessage() {
        GrantType<RoomGrant> type = new CustomType((out, grant) -> {}) {
            @Override
            public String key() {
                throw sneakyThrow();
            }
        };

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "threw java.util.concurrent.TimeoutException",
                () -> token().grant(type, new RoomGrant("canary")));
    }

    @Test
    void whatATypeWritesIsFoundWhenTheTokenIsBuilt() {
        TannoyTokens.Builder token =
                token().grant(new CustomType((out, grant) -> out.value(grant.room())), new RoomGrant("canary"));

        assertInvalid(ErrorCode.PARAMETER_TYPE, "grants.custom", "did not write a JSON object", token::build);
    }

    static Stream<Arguments> wrongWriters() {
        return Stream.of(
                writer("nothing", (out, grant) -> {}),
                writer("a string", (out, grant) -> out.value(grant.room())),
                writer("null", (out, grant) -> out.nullValue()),
                writer("an array", (out, grant) -> {
                    out.beginArray();
                    out.endArray();
                }),
                writer("half an object", (out, grant) -> out.beginObject()),
                writer("two objects", (out, grant) -> {
                    out.beginObject();
                    out.endObject();
                    out.beginObject();
                    out.endObject();
                }),
                writer("a member of the grants", (out, grant) -> {
                    out.beginObject();
                    out.endObject();
                    out.name("identity");
                    out.value("mallory");
                }),
                writer("the end of the grants", (out, grant) -> {
                    out.beginObject();
                    out.endObject();
                    out.endObject();
                }),
                writer("an exception", (out, grant) -> {
                    throw new IllegalStateException(grant.room());
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongWriters")
    void typeThatDoesNotWriteOneObjectIsRefused(String written, GrantType<RoomGrant> type) {
        RoomGrant grant = new RoomGrant("canary");

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "grants.custom",
                "grants.custom: ",
                () -> token().grant(type, grant).build());
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "grants.custom",
                "grants.custom: ",
                () -> token().grant(new RoomGrantBuilder(type, grant)).build());
        assertInvalid(ErrorCode.PARAMETER_TYPE, "custom", "custom: ", () -> type.toJson(grant));
    }

    @Test
    void typeWhoseKeyThrowsIsRefusedWithoutItsMessage() {
        GrantType<RoomGrant> type = new CustomType((out, grant) -> {}) {
            @Override
            public String key() {
                throw new IllegalStateException("canary");
            }
        };

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "key",
                "threw java.lang.IllegalStateException",
                () -> token().grant(type, new RoomGrant("canary")));
    }

    @Test
    void typeWhoseCopyThrowsIsRefusedWithoutItsMessage() {
        GrantType<RoomGrant> type = new CustomType((out, grant) -> {}) {
            @Override
            public RoomGrant copy(RoomGrant grant) {
                throw new IllegalStateException(grant.room());
            }
        };

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "grants.custom",
                "java.lang.IllegalStateException",
                () -> token().grant(type, new RoomGrant("canary")));
    }

    @Test
    void noGrantIsRefusedUnlessWaived() {
        TannoyTokens.Builder token = TannoyTokens.builder(Fixtures.KEY).identity("canary");

        assertInvalid(ErrorCode.PARAMETER_MISSING, "", "unless withoutGrants() is called", token::build);
        assertThat(grants(token.withoutGrants().build())).hasSize(1);
    }

    @Test
    void grantsMayBeAddedAfterWaivingThem() {
        assertThat(grants(token().withoutGrants().build()).has("room")).isTrue();
    }

    private static Arguments writer(String written, BiConsumer<JsonWriter, RoomGrant> writer) {
        return Arguments.of(written, new CustomType(writer));
    }

    private record RoomGrantBuilder(
            @Nullable GrantType<RoomGrant> type, @Nullable RoomGrant grant) implements GrantBuilder<RoomGrant> {

        @Override
        @SuppressWarnings("NullAway") // some tests want a type that is null
        public GrantType<RoomGrant> grantType() {
            return type;
        }

        @Override
        @SuppressWarnings("NullAway") // some tests want a grant that is null
        public RoomGrant build() {
            return grant;
        }
    }

    private static class CustomType implements GrantType<RoomGrant> {

        private final BiConsumer<JsonWriter, RoomGrant> writer;

        CustomType(BiConsumer<JsonWriter, RoomGrant> writer) {
            this.writer = writer;
        }

        @Override
        public String key() {
            return "custom";
        }

        @Override
        public Class<RoomGrant> javaType() {
            return RoomGrant.class;
        }

        @Override
        public void write(JsonWriter out, RoomGrant grant) {
            writer.accept(out, grant);
        }

        @Override
        public RoomGrant read(JsonReader in) {
            throw new IllegalStateException("canary");
        }
    }
}
