package dev.grantor.livekit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What LiveKit's own libraries for Node and Kotlin make of one input: a case of {@code golden/livekit.json}. */
@JsonIgnoreProperties({"verified", "header"})
record GoldenCase(String name, String library, JsonNode input, JsonNode payload, String token) {

    static List<GoldenCase> all() {
        try (InputStream json = GoldenCase.class.getResourceAsStream("/golden/livekit.json")) {
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
