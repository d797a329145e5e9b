package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.codec.JsonWriter;
import dev.grantor.error.InvalidParameterException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Implementations that are not generated: grants are copied, but parts inside other values are refused. */
class ForeignTest {

    private static final String REFUSAL =
            "TreeNode: must be built with TreeNodes.builder(), or copied with TreeNodes.builder(value).";

    private record ForeignTreeNode(String name, List<TreeNode> children) implements TreeNode {}

    private static final TreeNode FOREIGN = new ForeignTreeNode("root", List.of(Samples.tree("leaf")));

    static Stream<Arguments> placesOfAPart() {
        return Stream.of(
                Arguments.of("claim of a grant", (Executable)
                        () -> Samples.collections().trees(List.of(FOREIGN))),
                Arguments.of("claim of a part", (Executable) () -> Samples.tree("parent", FOREIGN)),
                Arguments.of("copied by the codec", (Executable) () -> TreeNodes.CODEC.copy(FOREIGN)),
                Arguments.of("written by the codec", (Executable)
                        () -> JsonWriter.create(100).value(TreeNodes.CODEC, FOREIGN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("placesOfAPart")
    void partIsRefused(String place, Executable call) {
        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, call);

        assertThat(refusal).hasMessageThat().endsWith(REFUSAL);
    }

    @Test
    void builderOfAPartCopiesIt() {
        assertThat(TreeNodes.builder(FOREIGN).build()).isEqualTo(Samples.tree("root", Samples.tree("leaf")));
    }

    @Test
    void grantIsCopiedClaimByClaim() {
        AccountGrant foreign = new ForeignAccount("AC1", 1, 2);
        AccountGrant generated = Samples.account().build();

        assertThat(AccountGrants.builder(foreign).build()).isEqualTo(generated);
        assertThat(AccountGrants.TYPE.copy(foreign)).isEqualTo(generated);
    }
}
