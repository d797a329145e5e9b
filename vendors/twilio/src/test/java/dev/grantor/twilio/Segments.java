package dev.grantor.twilio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the segments of a token say, whoever made it. Trees are equal whatever the order of their members is. */
final class Segments {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Segments() {}

    static ObjectNode header(String jwt) {
        return segment(jwt, 0);
    }

    static ObjectNode payload(String jwt) {
        return segment(jwt, 1);
    }

    private static ObjectNode segment(String jwt, int index) {
        byte[] decoded = Base64.getUrlDecoder().decode(jwt.split("\\.", -1)[index]);
        return object(new String(decoded, StandardCharsets.UTF_8));
    }

    static ObjectNode object(String json) {
        try {
            return MAPPER.readValue(json, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
