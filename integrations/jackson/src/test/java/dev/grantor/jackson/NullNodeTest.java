package dev.grantor.jackson;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.MALFORMED_CLAIM;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.Codecs;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.testsupport.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Jackson's null is no value: what is written or read as JSON null is refused wherever it is set. */
class NullNodeTest {

    private static final String PATH = "grants.x.claim";

    private static final ClaimCodec<JsonNode> NODE = new DatabindCodec<>(JsonNode.class);
    private static final ClaimCodec<Tag> TAG = new DatabindCodec<>(Tag.class);
    private static final ClaimCodec<Label> LABEL = new DatabindCodec<>(Label.class);

    /** Of a user: Jackson writes its text alone. */
    public record Tag(@JsonValue @Nullable String text) {}

    /** Of a user, who makes nothing of an empty text. */
    public record Label(@JsonValue String text) {

        @JsonCreator
        static @Nullable Label of(String text) {
            return text.isEmpty() ? null : new Label(text);
        }
    }

    static Stream<Arguments> nullsOfJackson() {
        return Stream.of(
                        everywhere(NODE, NullNode.instance),
                        everywhere(NODE, MissingNode.getInstance()),
                        everywhere(TAG, new Tag(null)))
                .flatMap(Function.identity());
    }

    private static <T> Stream<Arguments> everywhere(ClaimCodec<T> codec, T value) {
        return Stream.of(
                arguments("", codec, value),
                arguments("[0]", Codecs.ofList(codec), List.of(value)),
                arguments("[0]", Codecs.ofSet(codec), Set.of(value)),
                arguments(".k", Codecs.ofMap(codec), Map.of("k", value)),
                arguments("[0].k[0]", nested(codec), List.of(Map.of("k", List.of(value)))));
    }

    private static <T> ClaimCodec<List<Map<String, List<T>>>> nested(ClaimCodec<T> codec) {
        return Codecs.ofList(Codecs.ofMap(Codecs.ofList(codec)));
    }

    @ParameterizedTest
    @MethodSource("nullsOfJackson")
    <T> void isRefusedWhenItIsSet(String place, ClaimCodec<T> codec, T value) {
        assertInvalid(PARAMETER_TYPE, PATH + place, () -> GeneratedSupport.copy(PATH, codec, value));
    }

    @ParameterizedTest
    @MethodSource("nullsOfJackson")
    <T> void isRefusedWhenItIsWritten(String place, ClaimCodec<T> codec, T value) {
        JsonWriter out = JsonWriter.create(1 << 20, PATH);

        assertInvalid(PARAMETER_TYPE, PATH + place, () -> out.value(codec, value));
    }

    @Test
    void nullInsideOfWhatACodecWritesIsKept() {
        JsonNode node = JsonNodeFactory.instance
                .arrayNode()
                .addNull()
                .add(JsonNodeFactory.instance.objectNode().putNull("n"));

        assertThat(Json.read(NODE, Json.write(NODE, GeneratedSupport.copy(PATH, NODE, node))))
                .isEqualTo(node);
    }

    static Stream<Arguments> readAsNull() {
        return everywhere(LABEL, new Label(""));
    }

    @ParameterizedTest
    @MethodSource("readAsNull")
    <T> void whatACodecReadsAsNullIsRefused(String place, ClaimCodec<T> codec, T value) {
        byte[] json = Json.write(codec, value).getBytes(UTF_8);

        assertMalformedJson(
                MALFORMED_CLAIM, PATH + place, () -> JsonReader.of(json, PATH).next(codec));
    }

    @Test
    void whatIsReadBackAsNullIsRefusedWhenItIsSet() {
        assertInvalid(PARAMETER_TYPE, PATH, () -> GeneratedSupport.copy(PATH, LABEL, new Label("")));
    }

    @Test
    void noClaimOfAGrantCanBeSetToIt() {
        JsonNode none = NullNode.instance;
        TreeGrants.Builder tree = TreeGrants.builder();

        assertInvalid(PARAMETER_TYPE, "tree.required", () -> tree.required(none));
        assertInvalid(PARAMETER_TYPE, "tree.nullable", () -> tree.nullable(none));
        assertInvalid(PARAMETER_TYPE, "tree.optional", () -> tree.optional(none));
        assertInvalid(PARAMETER_TYPE, "tree.list[0]", () -> tree.list(List.of(none)));
        assertInvalid(PARAMETER_TYPE, "tree.inner.map.k[0]", () -> tree.map(Map.of("k", List.of(none))));
    }
}
