package dev.grantor.examples.vendors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The header and the payload of a token, as JSON. */
public record Segments(String header, String payload) {

    public static Segments of(String jwt) {
        String[] segments = jwt.split("\\.");
        return new Segments(decoded(segments[0]), decoded(segments[1]));
    }

    /** The payload's members. */
    public Map<String, Object> claims() {
        try {
            return new ObjectMapper().readValue(payload, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(String segment) {
        return new String(Base64.getUrlDecoder().decode(segment), StandardCharsets.UTF_8);
    }
}
