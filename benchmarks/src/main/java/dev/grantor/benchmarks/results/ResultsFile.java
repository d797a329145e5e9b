package dev.grantor.benchmarks.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The results of one run, as JSON. */
public final class ResultsFile {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path path;

    private ResultsFile(Path path) {
        this.path = path;
    }

    public static ResultsFile in(Path directory) {
        return new ResultsFile(directory.resolve("results.json"));
    }

    public void write(Results results) throws IOException {
        Files.writeString(path, MAPPER.writeValueAsString(results) + '\n', UTF_8);
    }

    public Results read() throws IOException {
        return MAPPER.readValue(Files.readString(path, UTF_8), Results.class);
    }
}
