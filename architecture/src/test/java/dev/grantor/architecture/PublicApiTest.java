package dev.grantor.architecture;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is promised changes only together with the file that records it. */
class PublicApiTest {

    @ParameterizedTest
    @EnumSource
    void publicApiIsTheRecordedOne(Artifact artifact) throws IOException {
        Path record = artifact.folder().resolve("public.api");
        String api = PublicApi.of(artifact);
        String recorded = Files.exists(record) ? Files.readString(record) : "";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(record, api);
        }

        assertWithMessage("-Dgolden.update=true records the public API of %s anew", artifact)
                .that(api)
                .isEqualTo(recorded);
    }
}
