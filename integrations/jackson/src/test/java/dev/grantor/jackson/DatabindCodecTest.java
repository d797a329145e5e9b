package dev.grantor.jackson;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.MALFORMED_CLAIM;
import static dev.grantor.error.ErrorCode.PARAMETER_DEPTH;
import static dev.grantor.error.ErrorCode.PARAMETER_TEXT;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static dev.grantor.testsupport.Refusals.sneakyThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Named.named;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.testsupport.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabindCodecTest {

    private static final String PATH = "grants.order.items";
    private static final ClaimCodec<Order> ORDER = new DatabindCodec<>(Order.class);
    private static final ClaimCodec<JsonNode> NODE = new DatabindCodec<>(JsonNode.class);

    /** A class of a user, who wrote it for Jackson. */
    public static final class Order {
        public String firstItem = "";
        public List<Integer> counts = new ArrayList<>();
        public BigDecimal price = BigDecimal.ONE;
    }

    public static final class Selfish {
        public Selfish getSelf() {
            return this;
        }
    }

    public static final class Failing {
        public String getValue() {
            throw new IllegalStateException(CANARY);
        }
    }

    public static final class WithBytes {
        public byte[] bytes = {1};
    }

    /** What Jackson writes of it, Jackson cannot read. */
    public static final class OneWay {
        public final String text;

        public OneWay(String text, int ignored) {
            this.text = text;
        }
    }

    private static final class SnakeCaseCodec extends DatabindCodec<Order> {
        SnakeCaseCodec() {
            super(
                    Order.class,
                    JsonMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .build());
        }
    }

    private static Order order() {
        Order order = new Order();
        order.firstItem = "tea";
        order.counts.add(2);
        order.price = new BigDecimal("0.1000000000000000055511151231257827");
        return order;
    }

    private static ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("text", "a")
                .put("number", 1)
                .put("decimal", new BigDecimal("1.50"))
                .putNull("none");
        node.putArray("list").add(true).add(2L).add(0.5).addObject();
        return node;
    }

    @Test
    void writesAndReadsClassesOfAUserWithoutLoss() {
        String json = Json.write(ORDER, order());
        Order read = Json.read(ORDER, json);

        assertThat(json).contains("\"firstItem\":\"tea\"");
        assertThat(json).contains("\"price\":0.1000000000000000055511151231257827");
        assertThat(read.firstItem).isEqualTo("tea");
        assertThat(read.counts).containsExactly(2);
        assertThat(read.price).isEqualTo(order().price);
    }

    @Test
    void writesAndReadsTrees() {
        String json = Json.write(NODE, node());

        assertThat(json)
                .isEqualTo("{\"text\":\"a\",\"number\":1,\"decimal\":1.50,\"none\":null,\"list\":[true,2,0.5,{}]}");
        assertThat(Json.write(NODE, Json.read(NODE, json))).isEqualTo(json.replace("1.50", "1.5"));
    }

    @Test
    void sharesNothingWithTheObjectThatWasCopied() {
        Order order = order();

        Order copy = GeneratedSupport.copy(PATH, ORDER, order);
        order.firstItem = "coffee";
        order.counts.add(3);

        assertThat(copy.firstItem).isEqualTo("tea");
        assertThat(copy.counts).containsExactly(2);
    }

    @Test
    void sharesNothingWithTheTreeThatWasCopied() {
        ObjectNode node = node();

        JsonNode copy = GeneratedSupport.copy(PATH, NODE, node);
        node.put("text", "b");

        assertThat(copy.get("text").textValue()).isEqualTo("a");
    }

    @Test
    void ignoresMembersThatTheClassDoesNotKnow() {
        assertThat(Json.read(ORDER, "{\"unknown\":[1],\"firstItem\":\"tea\"}").firstItem)
                .isEqualTo("tea");
    }

    @Test
    void usesTheMapperOfASubclass() {
        assertThat(Json.write(new SnakeCaseCodec(), order())).contains("\"first_item\":\"tea\"");
    }

    static Stream<Named<JsonNode>> nodesWithoutJson() {
        return Stream.of(
                named("object", new POJONode(new StringBuilder(CANARY))),
                named("bytes", BinaryNode.valueOf(new byte[] {1})),
                named("missing", MissingNode.getInstance()));
    }

    @ParameterizedTest
    @MethodSource("nodesWithoutJson")
    void refusesNodesWithoutAJsonForm(JsonNode node) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.putArray("x").add(1).add(node);

        assertInvalid(PARAMETER_TYPE, "x[1]", () -> Json.write(NODE, tree));
        InvalidParameterException refusal =
                assertInvalid(PARAMETER_TYPE, PATH, () -> GeneratedSupport.copy(PATH, NODE, tree));

        assertThat(refusal).hasMessageThat().startsWith(PATH + ": x[1]: ");
    }

    @Test
    void refusesBytesInAClass() {
        assertInvalid(PARAMETER_TYPE, "bytes", () -> Json.write(new DatabindCodec<>(WithBytes.class), new WithBytes()));
    }

    @Test
    void refusesATreeThatContainsItself() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("a", node);
        node.set("b", node);

        assertInvalid(PARAMETER_DEPTH, PATH, () -> GeneratedSupport.copy(PATH, NODE, node));
    }

    @Test
    void refusesAnObjectThatContainsItself() {
        assertInvalid(
                PARAMETER_TYPE,
                PATH,
                () -> GeneratedSupport.copy(PATH, new DatabindCodec<>(Selfish.class), new Selfish()));
    }

    @Test
    void refusesUnpairedSurrogates() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("a", CANARY + "\uD800");

        assertInvalid(PARAMETER_TEXT, "a", () -> Json.write(NODE, node));
    }

    @Test
    void refusesATreeThatIsTooLarge() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("a", "x".repeat(4 << 20));

        assertThrows(TokenTooLargeException.class, () -> GeneratedSupport.copy(PATH, NODE, node));
    }

    @Test
    void copiesWhatWasReadFromAMegabyte() {
        JsonNode read = Json.read(NODE, "[" + "1e9,".repeat(250_000) + "1]");

        assertThat(GeneratedSupport.copy(PATH, NODE, read)).isEqualTo(read);
    }

    @Test
    void doesNotTellWhatJacksonSaysWhenItCannotWrite() {
        InvalidParameterException refusal =
                assertInvalid(PARAMETER_TYPE, "", () -> Json.write(new DatabindCodec<>(Failing.class), new Failing()));

        assertThat(refusal).hasMessageThat().contains("Jackson could not write a " + Failing.class.getName());
    }

    @Test
    void tellsWhichExceptionTheValueThrewAndWhere() {
        assertInvalid(
                PARAMETER_TYPE,
                "",
                "Failing: java.lang.IllegalStateException at value.",
                () -> Json.write(new DatabindCodec<>(Failing.class), new Failing()));
        assertMalformedJson(
                MALFORMED_CLAIM,
                "grants.video",
                "Order: com.fasterxml.jackson.databind.exc.MismatchedInputException at counts[1].",
                () -> Json.read(ORDER, "{\"counts\":[1,{}]}"));
    }

    public static final class Endless {
        public Endless getNext() {
            return new Endless();
        }
    }

    @Test
    void cutsAPathInsideAValueThatIsLong() {
        InvalidParameterException refusal = assertInvalid(
                PARAMETER_TYPE,
                PATH,
                () -> GeneratedSupport.copy(PATH, new DatabindCodec<>(Endless.class), new Endless()));

        assertThat(refusal).hasMessageThat().contains(" at next.next.next.");
        assertThat(refusal.getMessage().length()).isLessThan(400);
    }

    @Test
    void doesNotTellWhatJacksonSaysWhenItCannotRead() {
        MalformedJsonException refusal = assertMalformedJson(
                MALFORMED_CLAIM, "grants.video", () -> Json.read(ORDER, "{\"counts\":[\"" + CANARY + "\"]}"));

        assertThat(refusal).hasMessageThat().contains("Jackson could not read a " + Order.class.getName());
        assertThat(refusal).hasCauseThat().isNull();
    }

    @Test
    void doesNotTellWhichCheckedExceptionAMapperThrew() {
        ClaimCodec<Order> codec = new DatabindCodec<>(Order.class, new ObjectMapper() {
            @Override
            public <T extends JsonNode> T valueToTree(Object value) {
                throw sneakyThrow();
            }

            @Override
            public <T> T convertValue(Object value, Class<T> type) {
                throw sneakyThrow();
            }
        });

        assertInvalid(
                PARAMETER_TYPE,
                "",
                "Jackson could not write a " + Order.class.getName(),
                () -> Json.write(codec, order()));
        assertMalformedJson(
                MALFORMED_CLAIM,
                "grants.video",
                "Jackson could not read a " + Order.class.getName(),
                () -> Json.read(codec, "{}"));
    }

    public static final class Scalars {
        public int number;
        public boolean flag;
        public double fraction;
        public String text = "";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":\"1\"}",
                "{\"number\":\"\"}",
                "{\"number\":1.0}",
                "{\"number\":1.5}",
                "{\"number\":true}",
                "{\"number\":null}",
                "{\"flag\":1}",
                "{\"flag\":\"true\"}",
                "{\"flag\":null}",
                "{\"fraction\":\"0.5\"}",
                "{\"fraction\":null}",
                "{\"text\":1}",
                "{\"text\":1.5}",
                "{\"text\":true}",
            })
    void convertsNoScalars(String json) {
        ClaimCodec<Scalars> codec = new DatabindCodec<>(Scalars.class);

        assertMalformedJson(MALFORMED_CLAIM, "grants.video", () -> Json.read(codec, json));
    }

    @Test
    void readsScalarsOfTheDeclaredType() {
        Scalars read = Json.read(
                new DatabindCodec<>(Scalars.class), "{\"number\":1,\"flag\":true,\"fraction\":2,\"text\":\"1\"}");

        assertThat(read.number).isEqualTo(1);
        assertThat(read.flag).isTrue();
        assertThat(read.fraction).isEqualTo(2.0);
        assertThat(read.text).isEqualTo("1");
    }

    @Test
    void refusesToCopyWhatCannotBeReadBack() {
        assertInvalid(
                PARAMETER_TYPE,
                PATH,
                () -> GeneratedSupport.copy(PATH, new DatabindCodec<>(OneWay.class), new OneWay(CANARY, 1)));
    }
}
