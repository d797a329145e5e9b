package dev.grantor.benchmarks.size;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

    private final DependencyGraph graph = DependencyGraph.ofThisModule();

    @Test
    void aLibraryComesWithWhatItBringsAndWithNothingOfItsPeers() {
        assertThat(names("dev.grantor:grantor-runtime"))
                .containsExactly("grantor-runtime", "grantor-annotations", "jspecify");
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
