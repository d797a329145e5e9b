package dev.grantor.jackson;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.grantor.GrantType;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.testsupport.Refusals;
import dev.grantor.twilio.ChatGrant;
import dev.grantor.twilio.ChatGrants;
import dev.grantor.twilio.PlaybackGrant;
import dev.grantor.twilio.PlaybackGrants;
import dev.grantor.twilio.TwilioGrants;
import dev.grantor.twilio.VideoGrant;
import dev.grantor.twilio.VideoGrants;
import dev.grantor.twilio.VoiceGrant;
import dev.grantor.twilio.VoiceGrants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrantModuleTest {

    private static final JsonMapper MAPPER = mapper().build();
    private static final VideoGrant DAILY = VideoGrants.builder().room("daily").build();
    private static final VoiceGrant VOICE = VoiceGrants.builder()
            .incomingAllow(true)
            .outgoingApplicationSid("AP1")
            .pushCredentialSid("CR1")
            .build();

    record Request(@Nullable VideoGrant video) {}

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addModule(new GrantModule(TwilioGrants.TYPES))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Test
    void bodyOfARequestIsReadAndWritten() throws IOException {
        Request request = MAPPER.readValue("{\"video\":{\"room\":\"daily\"}}", Request.class);

        assertThat(request).isEqualTo(new Request(DAILY));
        assertThat(MAPPER.writeValueAsString(request)).isEqualTo("{\"video\":{\"room\":\"daily\"}}");
    }

    @Test
    void grantsThatWereGeneratedAreFound() throws IOException {
        JsonMapper mapper =
                JsonMapper.builder().addModule(GrantModule.ofGenerated()).build();

        Request request = mapper.readValue("{\"video\":{\"room\":\"daily\"}}", Request.class);

        assertThat(request).isEqualTo(new Request(DAILY));
        assertThat(mapper.writeValueAsString(request)).isEqualTo("{\"video\":{\"room\":\"daily\"}}");
        assertThat(mapper.writerFor(VideoGrant.class).writeValueAsString(DAILY)).isEqualTo("{\"room\":\"daily\"}");
        assertThat(mapper.writeValueAsString(Map.of("other", List.of(1)))).isEqualTo("{\"other\":[1]}");
    }

    @Test
    void whatIsNotThereIsNull() throws IOException {
        assertThat(MAPPER.readValue("{\"video\":null}", Request.class)).isEqualTo(new Request(null));
        assertThat(MAPPER.readValue("{}", Request.class)).isEqualTo(new Request(null));
        assertThat(MAPPER.readValue("null", VideoGrant.class)).isNull();
        assertThat(MAPPER.writeValueAsString(new Request(null))).isEqualTo("{\"video\":null}");
    }

    @Test
    void listsAndMapsOfGrantsAreReadAndWritten() throws IOException {
        String list = "[{\"room\":\"daily\"},{}]";
        String map = "{\"a\":{\"room\":\"daily\"},\"b\":{}}";

        List<VideoGrant> grants = MAPPER.readValue(list, new TypeReference<List<VideoGrant>>() {});
        Map<String, VideoGrant> byName = MAPPER.readValue(map, new TypeReference<Map<String, VideoGrant>>() {});

        assertThat(grants).containsExactly(DAILY, VideoGrants.builder().build()).inOrder();
        assertThat(byName).containsEntry("a", DAILY);
        assertThat(MAPPER.writeValueAsString(grants)).isEqualTo(list);
        assertThat(MAPPER.writeValueAsString(byName)).isEqualTo(map);
    }

    @Test
    void rootValuesTreesAndConversionsGiveTheSameGrant() throws IOException {
        String json = MAPPER.writeValueAsString(VOICE);
        JsonNode tree = MAPPER.valueToTree(VOICE);

        assertThat(json).isEqualTo(VoiceGrants.TYPE.toJson(VOICE));
        assertThat(MAPPER.readValue(json, VoiceGrant.class)).isEqualTo(VOICE);
        assertThat(tree).isEqualTo(MAPPER.readTree(json));
        assertThat(MAPPER.treeToValue(tree, VoiceGrant.class)).isEqualTo(VOICE);
        assertThat(MAPPER.convertValue(Map.of("room", "daily"), VideoGrant.class))
                .isEqualTo(DAILY);
        assertThat(MAPPER.convertValue(DAILY, Map.class)).containsExactly("room", "daily");
    }

    @Test
    void tokenBuffersOfOtherFormatsAreReadAndWritten() throws IOException {
        assertThat(Mappers.throughTokenBuffer(MAPPER, List.of(VOICE, VOICE), new TypeReference<List<VoiceGrant>>() {}))
                .containsExactly(VOICE, VOICE);
    }

    @Test
    void numbersOfFreeFormClaimsAreReadAsInATokenAndWrittenExactly() throws IOException {
        String json = "{\"a\":1.10,\"b\":12345678901234567890.123456789,\"c\":%s,\"d\":1E-30,\"e\":0.1}"
                .formatted(BigInteger.TEN.pow(40));

        PlaybackGrant grant = MAPPER.readValue(json, PlaybackGrant.class);

        assertThat(grant).isEqualTo(PlaybackGrants.TYPE.fromJson(json));
        assertThat(grant.getGrant()).containsEntry("b", new BigDecimal("12345678901234567890.123456789"));
        assertThat(grant.getGrant()).containsEntry("c", BigInteger.TEN.pow(40));
        assertThat(MAPPER.writeValueAsString(grant)).isEqualTo(PlaybackGrants.TYPE.toJson(grant));
    }

    static Stream<ObjectMapper> otherSettings() {
        return Stream.concat(
                Mappers.withOtherSettings(GrantModuleTest::mapper),
                Stream.of(
                        mapper().propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                                .build(),
                        mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                                .build(),
                        mapper().addMixIn(VoiceGrant.class, MixIn.class).build(),
                        mapper().activateDefaultTyping(
                                        BasicPolymorphicTypeValidator.builder()
                                                .allowIfBaseType(Object.class)
                                                .build(),
                                        DefaultTyping.NON_FINAL)
                                .build(),
                        MAPPER.rebuild().build()));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    interface MixIn {

        @JsonProperty("other")
        boolean isIncomingAllow();
    }

    @ParameterizedTest
    @MethodSource("otherSettings")
    void otherSettingsDoNotChangeTheForm(ObjectMapper mapper) throws IOException {
        assertThat(mapper.writeValueAsString(VOICE)).isEqualTo(VoiceGrants.TYPE.toJson(VOICE));
        assertThat(mapper.writerFor(VoiceGrant.class).writeValueAsString(VOICE))
                .isEqualTo(VoiceGrants.TYPE.toJson(VOICE));
        assertThat(mapper.readValue(VoiceGrants.TYPE.toJson(VOICE), VoiceGrant.class))
                .isEqualTo(VOICE);
    }

    @Test
    void severalModulesWorkTogether() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new GrantModule(VideoGrants.TYPE))
                .addModule(new GrantModule(ChatGrants.TYPE))
                .build();

        assertThat(mapper.readValue("{\"room\":\"daily\"}", VideoGrant.class)).isEqualTo(DAILY);
        assertThat(mapper.readValue("{\"service_sid\":\"IS1\"}", ChatGrant.class))
                .isEqualTo(ChatGrants.builder().serviceSid("IS1").build());
    }

    @Test
    void handWrittenTypeIsReadAndWritten() throws IOException {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new GrantModule(Badge.TYPE)).build();

        assertThat(mapper.writeValueAsString(new Badge("x"))).isEqualTo("{\"label\":\"x\"}");
        assertThat(mapper.readValue("{\"label\":\"x\"}", Badge.class)).isEqualTo(new Badge("x"));
    }

    @Test
    void mapperIsSharedBetweenThreads() {
        String json = VoiceGrants.TYPE.toJson(VOICE);

        List<VoiceGrant> read = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> MAPPER.convertValue(readTree(json), VoiceGrant.class))
                .distinct()
                .toList();

        assertThat(read).containsExactly(VOICE);
    }

    private static JsonNode readTree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void serializationByJavaIsRefused() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new GrantModule(VideoGrants.TYPE))
                .build();

        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThrows(NotSerializableException.class, () -> out.writeObject(mapper));
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        GrantType<?>[] none = null;
        List<GrantType<?>> types = Arrays.asList(VideoGrants.TYPE, null);

        Refusals.assertInvalid(ErrorCode.PARAMETER_MISSING, "types", () -> new GrantModule(none));
        Refusals.assertInvalid(ErrorCode.PARAMETER_MISSING, "type", () -> new GrantModule(VideoGrants.TYPE, null));
        Refusals.assertInvalid(ErrorCode.PARAMETER_MISSING, "type", () -> new GrantModule(types));
        assertThrows(InvalidParameterException.class, () -> new GrantModule((Iterable<GrantType<?>>) null));
    }

    @Test
    void unknownClaimsAreIgnoredWhereTheMapperIgnoresProperties() throws IOException {
        ObjectMapper lenient = mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(lenient.readValue("{\"room\":\"daily\",\"more\":[{}]}", VideoGrant.class))
                .isEqualTo(DAILY);
    }

    @Test
    void nullIsAbsentWhetherKnownOrNot() throws IOException {
        assertThat(MAPPER.readValue("{\"room\":null,\"more\":null}", VideoGrant.class))
                .isEqualTo(VideoGrants.builder().build());
    }

    @Test
    void namesAsLongAsADocumentAreReadAndWritten() throws IOException {
        String json = "{\"" + "x".repeat(60_000) + "\":1}";
        PlaybackGrant grant = PlaybackGrants.TYPE.fromJson(json);

        assertThat(MAPPER.writeValueAsString(grant)).isEqualTo(json);
        assertThat(MAPPER.convertValue(Map.of("x".repeat(60_000), 1), PlaybackGrant.class))
                .isEqualTo(grant);
    }

    @Test
    void spellingOfJsonIsTheGenerators() throws IOException {
        JsonMapper quoting =
                mapper().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build();

        assertThat(quoting.writeValueAsString(PlaybackGrants.TYPE.fromJson("{\"x\":1}")))
                .isEqualTo("{\"x\":\"1\"}");
    }

    @Test
    void failureOfATypeIsToldWithoutItsMessage() {
        Iterable<GrantType<?>> failing = () -> {
            throw new IllegalStateException("canary");
        };

        assertFailure("key", () -> new GrantModule(new FailingType(true)));
        assertFailure("javaType", () -> new GrantModule(new FailingType(false)));
        assertFailure("types", () -> new GrantModule(failing));
    }

    private static void assertFailure(String parameter, Executable action) {
        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, action);
        assertThat(refusal.path()).isEqualTo(parameter);
        assertThat(refusal).hasMessageThat().contains("IllegalStateException");
        assertThat(refusal).hasMessageThat().doesNotContain("canary");
        assertThat(refusal).hasCauseThat().isNull();
    }

    @Test
    void keyThatNoGrantCanHaveIsRefused() {
        Refusals.assertInvalid(ErrorCode.PARAMETER_BLANK, "key", () -> new GrantModule(new FailingType(" ")));
    }

    /** A type that knows nothing of itself but, perhaps, its key. */
    private record FailingType(String name, boolean ofKey) implements GrantType<Badge> {

        FailingType(String name) {
            this(name, false);
        }

        FailingType(boolean ofKey) {
            this("badge", ofKey);
        }

        @Override
        public String key() {
            if (ofKey) {
                throw new IllegalStateException("canary");
            }
            return name;
        }

        @Override
        public Class<Badge> javaType() {
            throw new IllegalStateException("canary");
        }

        @Override
        public void write(JsonWriter out, Badge badge) {
            throw new IllegalStateException("canary");
        }

        @Override
        public Badge read(JsonReader in) {
            throw new IllegalStateException("canary");
        }
    }
}
