package dev.grantor.benchmarks.size;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

    private final DependencyGraph graph = DependencyGraph.ofThisModule();

    @Test
    void aLibraryComesWithWhatItBringsAndWithNothingOfItsPeers() {
        List<String> names = names("dev.grantor:grantor-runtime");

        assertThat(names).containsAtLeast("grantor-runtime", "grantor-annotations", "jackson-core", "jspecify");
        assertThat(names).doesNotContain("twilio");
    }

    @Test
    void whatMavenShowsElsewhereIsFound() {
        assertThat(names("io.fusionauth:fusionauth-jwt")).containsAtLeast("jackson-databind", "jackson-core");
    }

    @Test
    void whatOnlyTheTestsNeedIsLeftOut() {
        assertThat(names("org.bitbucket.b_c:jose4j")).containsExactly("jose4j", "slf4j-api");
    }

    private List<String> names(String key) {
        return graph.closure(List.of(key)).stream().map(Artifact::name).toList();
    }
}
