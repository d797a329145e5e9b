package dev.grantor.jwks;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are none. */
class RemoteJwkSetAnswersTest extends RemoteJwkSetFixture {

    private static final String SET = Jwks.setOfIds("a");

    private void assertRefused(JwkServer.Answer answer, String reason) {
        server.answer(answer);

        assertThat(assertUnavailable("a")).hasMessageThat().endsWith("/jwks: " + reason + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 400, 401, 403, 404, 429, 500, 503})
    void onlyTheStatus200IsAnAnswer(int status) {
        assertRefused(
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(status, -1);
                },
                "HTTP " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreNotFollowed(int status) {
        assertRefused(JwkServer.redirect(status), "HTTP " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "text/html; charset=utf-8", "text/plain", "application/octet-stream", "json", ""})
    void otherTypesThanJsonAreRefused(String type) {
        assertRefused(JwkServer.body(type, SET.getBytes(UTF_8)), "its Content-Type is not JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/jwk-set+json",
                "Application/JSON;charset=UTF-8",
                "application/json ; charset=utf-8"
            })
    void jsonIsAccepted(String type) {
        server.answer(JwkServer.body(type, SET.getBytes(UTF_8)));

        assertFound("a");
    }

    @Test
    void anAnswerWithoutATypeIsAccepted() {
        server.answer(exchange -> {
            exchange.sendResponseHeaders(200, SET.length());
            exchange.getResponseBody().write(SET.getBytes(UTF_8));
        });

        assertFound("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html></html>",
                "null",
                "[]",
                "7",
                "\"keys\"",
                "{}",
                "{\"keys\":null}",
                "{\"keys\":{}}",
                "{\"keys\":\"a\"}",
                "{\"keys\":[",
                "{\"key\":[]}",
                "{\"keys\":[]}{\"keys\":[]}"
            })
    void whatIsNoSetIsRefused(String body) {
        assertRefused(JwkServer.json(body), "no JWK set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "\"a\"", "[]"})
    void aSetOfOtherThanObjectsIsRefused(String key) {
        assertRefused(JwkServer.json(Jwks.setOf(key)), "a key that is no JSON object");
    }

    @Test
    void deepNestingIsRefused() {
        assertRefused(JwkServer.json("{\"keys\":" + "[".repeat(200_000)), "no JWK set");
    }

    @Test
    void aBodyThatIsCutOffIsRefused() {
        assertRefused(JwkServer.truncated(SET), "java.io.IOException");
    }

    @Test
    void compressedBodiesAreRefused() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(SET.getBytes(UTF_8));
        }

        assertRefused(JwkServer.body("application/json", compressed.toByteArray()), "no JWK set");
    }

    @Test
    void aBodyOf100MegabytesIsNotRead() {
        assertRefused(server.endless(200), "more than 524288 bytes");
        assertThat(server.sent()).isLessThan(20_000_000);
    }

    @Test
    void theBodyOfAnErrorIsNotRead() {
        assertRefused(server.endless(500), "HTTP 500");
        assertThat(server.sent()).isLessThan(20_000_000);
    }

    @Test
    void aBodyOfTheLongestLengthIsRead() {
        server.answer(JwkServer.json(SET + " ".repeat(JwkSetClient.MAX_BYTES - SET.length())));

        assertFound("a");
    }

    @Test
    void aBodyThatIsOneByteLongerIsRefused() {
        assertRefused(
                JwkServer.json(SET + " ".repeat(JwkSetClient.MAX_BYTES - SET.length() + 1)), "more than 524288 bytes");
    }

    @Test
    void aHundredKeysAreRead() {
        server.answer(JwkServer.json(Jwks.setOf(unknownKeys(99) + "," + Jwks.es256("a"))));

        assertFound("a");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 10_000})
    void moreKeysAreRefused(int count) {
        assertRefused(JwkServer.json(Jwks.setOf(unknownKeys(count))), "more than 100 keys");
    }

    private static String unknownKeys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{\"kty\":\"new\"}").collect(Collectors.joining(","));
    }
}
