package dev.grantor.examples.vendors;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The header and the payload of a token, as JSON. */
public record Segments(String header, String payload) {

    public static Segments of(String jwt) {
        String[] segments = jwt.split("\\.");
        return new Segments(decoded(segments[0]), decoded(segments[1]));
    }

    private static String decoded(String segment) {
        return new String(Base64.getUrlDecoder().decode(segment), StandardCharsets.UTF_8);
    }
}
