package dev.grantor.spring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ResourceLoader;

/** The files that keys are read from: {@code file:}, {@code classpath:} or a path. */
record KeyFiles(ResourceLoader resources) {

    /** The text of a file; empty if it cannot be read. Why is not told, since the location may be a key by mistake. */
    Optional<String> read(String location) {
        try {
            return Optional.of(resources.getResource(location).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
