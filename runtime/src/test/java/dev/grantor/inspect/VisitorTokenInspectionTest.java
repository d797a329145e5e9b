package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens whose open place for grants is their own object, or deep inside it; a plain issuer, and no audience. */
class VisitorTokenInspectionTest {

    private static final HmacKey KEY =
            HmacKey.hs256(Secret.text(Fixtures.SECRET)).withClaim("desk", "urn:desk:1");

    private static TokenInspector.Builder builder() {
        return TokenInspector.builder(VisitorTokens.TYPE)
                .grantType(DoorGrants.TYPE)
                .clock(Fixtures.CLOCK);
    }

    private static String with(String members) {
        String payload = "{\"desk\":\"urn:desk:1\",\"iss\":\"acme\",\"name\":\"canary\",\"iat\":1700000000,"
                + "\"exp\":1700003600" + members + "}";
        return Forgery.signed("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(UTF_8), payload.getBytes(UTF_8));
    }

    @Test
    void grantAtTopLevelIsLookedInto() {
        assertThat(texts(builder().build().inspect(with(",\"door\":{\"number\":7}"))))
                .isEmpty();
        assertThat(texts(builder().build().inspect(with(",\"door\":{\"number\":\"canary\"}"))))
                .containsExactly("MALFORMED_CLAIM: door.number: expected an integer, found a string.");
        assertThat(texts(builder().build().inspect(with(",\"door\":{\"number\":7,\"nmber\":7}"))))
                .containsExactly("UNKNOWN_CLAIM: door.nmber is not a claim of DoorGrant; did you mean \"number\"?");
    }

    @Test
    void grantAtTopLevelThatIsNotKnownIsToldOrNamed() {
        TokenInspection misspelt = builder().build().inspect(with(",\"doro\":{}"));
        TokenInspection other = builder().build().inspect(with(",\"garden\":{}"));

        assertThat(texts(misspelt))
                .containsExactly("UNKNOWN_GRANT: doro is no grant that is known here; did you mean \"door\"?");
        assertThat(texts(other)).isEmpty();
        assertThat(other.report()).contains("\n  garden: not looked into, its type was not given\n");
        assertThat(other.report()).doesNotContain("name: not looked into");
        assertThat(other.report()).doesNotContain("exp: not looked into");
    }

    @Test
    void memberAtTopLevelThatIsNoObjectIsNoGrant() {
        assertThat(texts(builder().build().inspect(with(",\"door\":7,\"garden\":7"))))
                .containsExactly(
                        "CLAIM_MISSING: grants: missing; call acceptWaived() if tokens without it are to be accepted.");
    }

    @Test
    void everyGrantInAnObjectInAnObjectIsLookedInto() {
        TokenInspector inspector = TokenInspector.builder(TicketTokens.TYPE)
                .grantType(DoorGrants.TYPE)
                .clock(Fixtures.CLOCK)
                .build();
        String token = Forgery.signed(
                "{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(UTF_8),
                "{\"exp\":1700003600,\"event\":{\"grants\":{\"a\":1,\"b\":2,\"door\":{}}}}".getBytes(UTF_8));

        assertThat(texts(inspector.inspect(token)))
                .containsExactly(
                        "MALFORMED_CLAIM: event.grants.a: expected an object, found an integer.",
                        "MALFORMED_CLAIM: event.grants.b: expected an object, found an integer.",
                        "MALFORMED_CLAIM: event.grants.door: lacks the required claim number (\"number\").");
    }

    @Test
    void tokenWithoutGrantsIsToldUnlessThatIsAccepted() {
        String missing = "CLAIM_MISSING: grants: missing; call acceptWaived() if tokens without it are to be accepted.";

        assertThat(texts(builder().build().inspect(with("")))).containsExactly(missing);
        assertThat(texts(builder().build().inspect(with(",\"door\":null")))).containsExactly(missing);
        assertThat(texts(builder().acceptWaived().build().inspect(with("")))).isEmpty();
    }

    @Test
    void issuerIsComparedIfItIsKnown() {
        String token = with(",\"door\":{\"number\":7}");

        assertThat(texts(builder().key(KEY).build().inspect(token))).isEmpty();
        assertThat(texts(builder().key(KEY).issuer("other", "acme").build().inspect(token)))
                .isEmpty();
        assertThat(texts(builder().issuer("other").build().inspect(token)))
                .containsExactly("CLAIM_DIFFERENT: iss: none of those that are expected.");
    }

    @Test
    void audienceThatIsNotDeclaredIsTold() {
        String token = with(",\"aud\":\"rooms\",\"door\":{\"number\":7}");
        String finding = "CLAIM_UNEXPECTED: aud: a VisitorToken has none, so this token is of another type.";

        assertThat(texts(builder().build().inspect(token))).containsExactly(finding);
        assertThat(texts(builder().key(KEY).build().inspect(token))).containsExactly(finding);
    }

    private static List<String> texts(TokenInspection inspection) {
        return inspection.findings().stream()
                .map(finding -> finding.code() + ": " + finding.message())
                .toList();
    }
}
