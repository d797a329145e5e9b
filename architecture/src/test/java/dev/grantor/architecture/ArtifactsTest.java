package dev.grantor.architecture;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArtifactsTest {

    @ParameterizedTest
    @EnumSource
    void everyArtifactHasClasses(Artifact artifact) {
        assertThat(artifact.packages()).isNotEmpty();
    }

    @Test
    void noTwoArtifactsShareAPackage() {
        Map<String, Artifact> owners = new HashMap<>();
        for (Artifact artifact : Artifact.values()) {
            for (String name : artifact.packages()) {
                assertWithMessage(name + " of " + artifact)
                        .that(owners.put(name, artifact))
                        .isNull();
            }
        }
    }
}
