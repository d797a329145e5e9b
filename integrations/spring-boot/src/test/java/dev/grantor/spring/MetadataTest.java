package dev.grantor.spring;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What IDEs complete properties from. */
class MetadataTest {

    private static JsonNode property(String name) throws IOException {
        try (InputStream metadata =
                MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return new JsonMapper()
                    .readTree(metadata)
                    .get("properties")
                    .valueStream()
                    .filter(property -> property.get("name").stringValue().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void propertiesOfTokensAreCompleted() throws IOException {
        assertThat(property("grantor.tokens").get("type").stringValue())
                .isEqualTo("java.util.Map<java.lang.String,dev.grantor.spring.TokenProperties>");
    }

    @Test
    void descriptionsAreText() throws IOException {
        String description = property("grantor.public-paths").get("description").stringValue();

        assertThat(description).contains("need no token");
        assertThat(description).doesNotContain("{@");
    }
}
