package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    @Test
    void runtimeBringsItsAnnotationsAndJSpecify() throws Exception {
        String list = Files.readString(Path.of("target/dependencies.txt"));

        assertEquals(
                Set.of("dev.grantor:grantor-runtime", "dev.grantor:grantor-annotations", "org.jspecify:jspecify"),
                Pattern.compile("([\\w.-]+:[\\w.-]+):jar:")
                        .matcher(list)
                        .results()
                        .map(MatchResult::group)
                        .map(text -> text.replace(":jar:", ""))
                        .collect(Collectors.toSet()));
    }
}
