package dev.grantor;

import static dev.grantor.testsupport.Verdicts.assertVerdict;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.error.VerificationException;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import dev.grantor.testsupport.JsonArbitraries;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever a verifier is given, it gives a token or a {@link VerificationException}. */
class HostileInputPropertiesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property(seed = "1")
    void anyTextHasAVerdict(@ForAll String text) {
        assertVerdict(text);
    }

    @Property(seed = "2")
    void anyThreeSegmentsHaveAVerdict(
            @ForAll @StringLength(max = 60) String header,
            @ForAll @StringLength(max = 60) String payload,
            @ForAll @StringLength(max = 60) String signature) {
        assertVerdict(header + '.' + payload + '.' + signature);
    }

    /** Among them, pairs of surrogates: one character of two {@code char}s, and one question mark in ASCII. */
    @Property(seed = "10")
    void anyThreeSegmentsOfUnicodeHaveAVerdict(
            @ForAll @From("texts") String header,
            @ForAll @From("texts") String payload,
            @ForAll @From("texts") String signature) {
        assertVerdict(header + '.' + payload + '.' + signature);
    }

    @Property(seed = "3")
    void anyBytesSignedAsTheHeaderHaveAVerdict(@ForAll @Size(max = 200) byte[] header) {
        assertVerdict(Forgery.signed(
                header, Forgery.payload("\"identity\":\"canary\"").getBytes(UTF_8)));
    }

    @Property(seed = "4")
    void anyBytesSignedAsThePayloadHaveAVerdict(@ForAll @Size(max = 200) byte[] payload) {
        assertVerdict(Forgery.signed(Forgery.HEADER.getBytes(UTF_8), payload));
    }

    @Property(seed = "5")
    void anyObjectSignedAsTheHeaderHasAVerdict(@ForAll @From("objects") Map<String, Object> header) {
        assertVerdict(Forgery.withHeader(json(header)));
    }

    @Property(seed = "6")
    void anyObjectSignedAsThePayloadHasAVerdict(@ForAll @From("objects") Map<String, Object> payload) {
        assertVerdict(Forgery.withPayload(json(payload)));
    }

    @Property(seed = "7")
    void anyGrantsHaveAVerdict(@ForAll @From("objects") Map<String, Object> grants) {
        assertVerdict(Forgery.withPayload(Forgery.openPayload() + ",\"grants\":" + json(grants) + '}'));
    }

    @Property(seed = "8")
    void anyGrantOfOursHasAVerdict(@ForAll @From("values") Object grant) {
        assertVerdict(Forgery.withPayload(Forgery.payload("\"identity\":\"canary\",\"voice\":" + json(grant))));
    }

    @Property(seed = "9")
    void anyValueOfARegisteredClaimHasAVerdict(@ForAll @From("values") Object value) {
        assertVerdict(
                Forgery.withPayload("{\"iss\":\"%s\",\"sub\":\"%s\",\"grants\":{\"identity\":\"canary\"},\"exp\":%s}"
                        .formatted(Fixtures.KEY_SID, Fixtures.ACCOUNT_SID, json(value))));
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return JsonArbitraries.text();
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return JsonArbitraries.object();
    }

    @Provide
    Arbitrary<Object> values() {
        return JsonArbitraries.value();
    }
}
