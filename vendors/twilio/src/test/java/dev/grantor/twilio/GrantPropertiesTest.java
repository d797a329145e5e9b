package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.testsupport.JsonArbitraries;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever values a grant has, they come out of a token as they went in. */
class GrantPropertiesTest {

    private static final ApiKey KEY = ApiKey.of(
            "AC0123456789abcdef0123456789abcdef",
            "SK0123456789abcdef0123456789abcdef",
            "canary-secret-of-thirty-two-bytes-or-more");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1_700_000_000L));
    private static final int LARGE = 1 << 20;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TokenVerifier<TwilioToken> VERIFIER = TwilioTokens.verifier()
            .acceptWaived()
            .key(KEY)
            .clock(CLOCK)
            .maxLength(LARGE)
            .refuseUnknownClaims()
            .build();

    @Property(seed = "1")
    <T> void grantIsReadAsItWasMinted(@ForAll("grants") GrantSample<T> sample) {
        String jwt = token().grant(sample.type(), sample.grant()).build().toJwt();

        VerifiedToken<TwilioToken> verified = VERIFIER.verify(jwt);

        assertThat(verified.require(sample.type())).isEqualTo(sample.grant());
        assertThat(verified.claims().grants().grant(sample.type().key())).hasValue(sample.json());
    }

    @Property(seed = "2")
    <T> void grantIsReadFromTheJsonThatItIsWrittenAs(@ForAll("grants") GrantSample<T> sample) {
        String json = sample.type().toJson(sample.grant());

        assertThat(sample.type().fromJson(json)).isEqualTo(sample.grant());
    }

    @Property(seed = "3")
    <T> void generatedWriterWritesWhatJacksonWouldWrite(@ForAll("grants") GrantSample<T> sample) throws IOException {
        String json = sample.type().toJson(sample.grant());

        JsonNode written = MAPPER.readTree(json);
        JsonNode expected = MAPPER.valueToTree(sample.json());
        assertThat(written).isEqualTo(expected);
    }

    @Property(seed = "4")
    void undeclaredGrantIsReadAsItWasMinted(@ForAll("names") String key, @ForAll("objects") Map<String, Object> grant) {
        String jwt = token().grant(key, grant).build().toJwt();

        assertThat(VERIFIER.verify(jwt).claims().grants().grant(key)).hasValue(grant);
    }

    @Property(seed = "5")
    void claimIsReadAsItWasMinted(@ForAll("names") String name, @ForAll("values") Object value) {
        Assume.that(value != null);
        String jwt = token().withoutGrants()
                .otherClaims(Collections.singletonMap(name, value))
                .build()
                .toJwt();

        assertThat(VERIFIER.verify(jwt).claims().otherClaims()).containsExactly(name, value);
    }

    @Property(seed = "6")
    void identityAndIdAreReadAsTheyWereMinted(@ForAll("names") String identity, @ForAll("names") String id) {
        String jwt = token().identity(identity).id(id).withoutGrants().build().toJwt();

        assertThat(VERIFIER.verify(jwt).claims().identity()).isEqualTo(identity);
        assertThat(VERIFIER.verify(jwt).id()).hasValue(id);
    }

    private static TwilioTokens.Builder token() {
        return TwilioTokens.builder(KEY).clock(CLOCK).maxLength(LARGE).identity("alice");
    }

    @Provide
    Arbitrary<GrantSample<?>> grants() {
        return GrantSample.all();
    }

    @Provide
    Arbitrary<String> names() {
        return JsonArbitraries.name();
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
