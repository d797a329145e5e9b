package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.grantor.GrantBuilder;
import dev.grantor.VerifiedToken;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.twilio.TwilioToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A claim of another type than the declared one is refused where it stands, and the refusal does not hold its value.
 */
class TokenRefusalTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static Arguments wrong(String claim, String json) {
        return wrong(claim, json, "");
    }

    /** @param place where it is wrong inside the claim */
    private static Arguments wrong(String claim, String json, String place) {
        return Arguments.of(claim, json, claim + place);
    }

    static Stream<Arguments> wrongScalars() {
        return Stream.of(
                wrong("text", "7"),
                wrong("text", "[\"canary\"]"),
                wrong("yes", "\"true\""),
                wrong("yes", "1"),
                wrong("letter", "\"canary\""),
                wrong("letter", "\"\""),
                wrong("tiny", "128"),
                wrong("tiny", "\"1\""),
                wrong("small", "-32769"),
                wrong("number", "2147483648"),
                wrong("number", "1.5"),
                wrong("number", "1.0"),
                wrong("large", "9223372036854775808"),
                wrong("approximate", "1e39"),
                wrong("approximate", "\"NaN\""),
                wrong("precise", "{}"),
                wrong("boxed_yes", "0"),
                wrong("boxed_letter", "\"canary\""),
                wrong("boxed_tiny", "-129"),
                wrong("boxed_small", "true"),
                wrong("boxed_number", "\"canary\""),
                wrong("boxed_large", "0.5"),
                wrong("boxed_approximate", "[]"),
                wrong("boxed_precise", "\"1\""),
                wrong("huge", "\"1\""),
                wrong("huge", "1.5"),
                wrong("exact", "\"1.50\""),
                wrong("address", "\"canary canary\""),
                wrong("address", "7"),
                wrong("id", "\"canary\""),
                wrong("id", "\"1-1-1-1-1\""),
                wrong("day", "\"canary\""),
                wrong("day", "0"),
                wrong("since", "\"1700000000\""),
                wrong("since", "true"),
                wrong("since_millis", "\"canary\""),
                wrong("lasts", "\"PT1H\""),
                wrong("lasts", "{}"),
                wrong("lasts_hours", "\"canary\""));
    }

    static Stream<Arguments> wrongCollections() {
        return Stream.of(
                wrong("list", "\"canary\""),
                wrong("list", "[\"a\",7]", "[1]"),
                wrong("list", "[\"a\",null]", "[1]"),
                wrong("set", "{}"),
                wrong("set", "[\"canary\"]", "[0]"),
                wrong("map", "[]"),
                wrong("map", "{\"a\":1,\"b\":\"canary\"}", ".b"),
                wrong("map", "{\"a\":null}", ".a"),
                wrong("enum_map", "{\"mon\":[1],\"canary\":[1]}", ".canary"),
                wrong("enum_map", "{\"mon\":[1,\"canary\"]}", ".mon[1]"),
                wrong("breaks", "[5,\"canary\"]", "[1]"),
                wrong("nested", "{\"x\":{\"y\":[[1],[1,\"canary\"]]}}", ".x.y[1][1]"),
                wrong("person", "\"canary\""),
                wrong("person", "{\"name\":7}", ".name"),
                wrong(
                        "person",
                        "{\"name\":\"a\",\"employer\":{\"title\":\"b\",\"staff\":{\"c\":[]}}}",
                        ".employer.staff.c"),
                wrong("person", "{}"),
                wrong("trees", "[{\"name\":\"a\",\"children\":[{\"name\":7}]}]", "[0].children[0].name"),
                wrong("free_form", "[]"),
                wrong("maybe_free_form", "\"canary\""),
                wrong("price", "250"),
                wrong("price", "\"canary\""),
                wrong("prices", "[\"EUR 1\",\"x\"]", "[1]"),
                wrong("seat", "\"canary\""),
                wrong("seats", "{\"first\":{\"row\":\"A\",\"number\":\"canary\"}}", ".first"),
                wrong("maybe_seat", "[1]"));
    }

    static Stream<Arguments> wrongWithin() {
        return Stream.of(
                wrong("kitchen", "7"),
                wrong("kitchen", "{\"name\":7}", ".name"),
                wrong("kitchen", "{\"hours\":[]}", ".hours"),
                wrong("kitchen", "{\"hours\":{\"open\":\"canary\"}}", ".hours.open"),
                wrong("bar", "{\"cocktails\":{\"list\":[\"a\",7]}}", ".cocktails.list[1]"),
                wrong("dishes", "[7]", "[0]"),
                wrong("prices", "{\"a\":\"canary\"}", ".a"),
                wrong("guests", "{}"),
                wrong("staff", "\"canary\""),
                wrong("notes", "[]"),
                wrong("chef", "7"));
    }

    static Stream<Arguments> wrongOptionals() {
        return Stream.of(
                wrong("room_sid", "7"),
                wrong("floor", "\"canary\""),
                wrong("seats", "1.5"),
                wrong("nick", "[]"),
                wrong("age", "\"canary\""),
                wrong("visits", "9223372036854775808"),
                wrong("score", "\"canary\""),
                wrong("valid_for", "\"PT1H\""),
                wrong("title", "7"),
                wrong("tags", "\"canary\""),
                wrong("long", "\"canary\""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongScalars")
    void wrongScalarIsRefused(String claim, String json, String place) throws IOException {
        assertRefused(Samples.scalars(), claim, json, place);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongCollections")
    void wrongCollectionIsRefused(String claim, String json, String place) throws IOException {
        assertRefused(Samples.collections(), claim, json, place);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongWithin")
    void wrongClaimWithinAnObjectIsRefused(String claim, String json, String place) throws IOException {
        assertRefused(MenuGrants.builder(), claim, json, place);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongOptionals")
    void wrongOptionalClaimIsRefused(String claim, String json, String place) throws IOException {
        assertRefused(Samples.booking(), claim, json, place);
    }

    @Test
    void everyClaimHasItsCase() throws IOException {
        assertThat(claims(wrongScalars())).containsAtLeastElementsIn(names(Samples.scalars()));
        assertThat(claims(wrongWithin())).containsAtLeastElementsIn(names(MenuGrants.builder()));
        assertThat(claims(wrongOptionals())).containsAtLeastElementsIn(names(Samples.booking()));
        assertThat(withTree(claims(wrongCollections()))).containsAtLeastElementsIn(names(Samples.collections()));
    }

    private static Set<String> claims(Stream<Arguments> cases) {
        return new HashSet<>(cases.map(each -> (String) each.get()[0]).toList());
    }

    /** Any JSON is a tree. */
    private static Set<String> withTree(Set<String> claims) {
        claims.add("tree");
        return claims;
    }

    private static <T> List<String> names(GrantBuilder<T> sample) throws IOException {
        List<String> names = new ArrayList<>();
        tree(sample).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static <T> ObjectNode tree(GrantBuilder<T> sample) throws IOException {
        return (ObjectNode) JACKSON.readTree(sample.grantType().toJson(sample.build()));
    }

    private static <T> void assertRefused(GrantBuilder<T> sample, String claim, String json, String place)
            throws IOException {
        ObjectNode grant = tree(sample);
        grant.set(claim, JACKSON.readTree(json));
        VerifiedToken<TwilioToken> token = Tokens.with(sample.grantType().key(), grant.toString());

        MalformedTokenException refusal =
                assertThrows(MalformedTokenException.class, () -> token.grant(sample.grantType()));

        assertThat(refusal.code()).isEqualTo(ErrorCode.MALFORMED_CLAIM);
        assertThat(refusal.path()).isEqualTo("grants." + sample.grantType().key() + "." + place);
        assertWithMessage("what it tells, but for the path")
                .that(refusal.getMessage().replace(refusal.path(), ""))
                .doesNotContain("canary");
    }
}
