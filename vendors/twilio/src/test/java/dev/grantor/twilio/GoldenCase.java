package dev.grantor.twilio;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of nine libraries makes of one input: a case of {@code golden/mint.json}.
 *
 * @param token the token that the library made, null for those that were read off its source
 */
@JsonIgnoreProperties({"source", "note"})
record GoldenCase(
        String name,
        JsonNode input,
        JsonNode header,
        JsonNode payload,
        @Nullable String token) {

    private static final List<GoldenCase> ALL = load();

    static List<GoldenCase> all() {
        return ALL;
    }

    static List<GoldenCase> withIssuedAt() {
        return ALL.stream().filter(GoldenCase::writesIssuedAt).toList();
    }

    static List<GoldenCase> withoutIssuedAt() {
        return ALL.stream().filter(golden -> !golden.writesIssuedAt()).toList();
    }

    static List<GoldenCase> withToken() {
        return ALL.stream().filter(golden -> golden.token() != null).toList();
    }

    static GoldenCase named(String name) {
        return ALL.stream()
                .filter(golden -> golden.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private boolean writesIssuedAt() {
        return input.get("emitIat").booleanValue();
    }

    String secret() {
        return input.get("apiSecret").textValue();
    }

    private static List<GoldenCase> load() {
        try (InputStream json = GoldenCase.class.getResourceAsStream("/golden/mint.json")) {
            return new ObjectMapper().readValue(json, new TypeReference<List<GoldenCase>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
