package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.inspect.TokenInspection.Finding;
import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 8725 warns of is told, even where a verifier of ours is safe from it. */
class BestPracticesTest {

    private static List<Finding> headerFindings(String parameter) {
        String header = Forgery.HEADER.replace("}", "," + parameter + "}");
        return TannoyFindings.inspector()
                .clock(Fixtures.CLOCK)
                .key(Fixtures.KEY)
                .acceptWaived()
                .build()
                .inspect(Forgery.withHeader(header))
                .findings();
    }

    @ParameterizedTest
    @CsvSource({"jku, '\"https://a.example/jwks\"'", "x5u, '\"https://a.example/c\"'", "jwk, '{}'", "x5c, '[\"AA\"]'"})
    void keyInTheHeaderIsTold(String parameter, String value) {
        assertThat(headerFindings("\"%s\":%s".formatted(parameter, value)))
                .containsExactly(new Finding(
                        ErrorCode.UNSUPPORTED_EXTENSION,
                        "The header has " + parameter + ": a key that comes with a token proves nothing, and is never"
                                + " followed here (RFC 8725 §3.10). Give the key to whoever verifies in another way."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../dev/null", "/etc/passwd", "https://a.example/k", "file:///k", "x' OR 1", "1; DROP", "a--"
            })
    void keyIdThatIsAPathAnAddressOrAQueryIsTold(String id) {
        List<Finding> findings = headerFindings("\"kid\":\"" + id + '"');

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).startsWith("The header's kid has what a path, an address or a query has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key-1", "app/key", "2026-11-27T10:00:00Z", "arn:aws:ivs:eu:1:public-key/AbC", "k_1.2"})
    void usualKeyIdIsNotTold(String id) {
        assertThat(headerFindings("\"kid\":\"" + id + '"')).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HS256, secret",
        "HS256, your-256-bit-secret",
        "HS256, a-string-secret-at-least-256-bits-long",
        "HS384, a-valid-string-secret-that-is-at-least-384-bits-long",
        "HS384, changeme"
    })
    void secretOfDocumentationIsToldAndNotShown(Algorithm algorithm, String secret) {
        Secret bytes = Secret.unchecked(secret);
        HmacKey key = (algorithm == Algorithm.HS256 ? HmacKey.hs256(bytes) : HmacKey.hs384(bytes))
                .withId("key-1")
                .withClaim("realm", "north");
        String jwt = PortalTokens.builder(key)
                .audience("rooms")
                .subject("ada")
                .level(1)
                .tenant("acme")
                .zone("a")
                .build()
                .toJwt();

        List<Finding> findings = TokenInspector.builder(PortalTokens.TYPE)
                .key(key)
                .audience("rooms")
                .build()
                .inspect(jwt)
                .findings();

        assertThat(findings)
                .containsExactly(new Finding(
                        ErrorCode.SECRET_PUBLISHED,
                        "The token is signed with a secret that stands in documentation: who accepts it accepts tokens"
                                + " that anybody made (RFC 8725 §3.5). Make a random one."));
    }

    @Test
    void secretOfTheVendorsDocumentationIsTold() {
        String jwt = Fixtures.token().build().toJwt();
        TokenInspector.Builder builder = TannoyFindings.inspector().clock(Fixtures.CLOCK);

        assertThat(builder.build().inspect(jwt).findings()).isEmpty();
        assertThat(builder.vendor(new VendorFindings() {
                            @Override
                            public Set<String> publishedSecrets() {
                                return Set.of(Fixtures.SECRET);
                            }
                        })
                        .build()
                        .inspect(jwt)
                        .findings()
                        .get(0)
                        .code())
                .isEqualTo(ErrorCode.SECRET_PUBLISHED);
    }
}
