package dev.grantor.processor.internal.read;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The versions of Jackson, with the artifact of Grantor's for each. */
enum Jackson {
    JACKSON_2("com.fasterxml.jackson.databind.JsonNode", "dev.grantor.jackson", "grantor-jackson"),
    JACKSON_3("tools.jackson.databind.JsonNode", "dev.grantor.jackson3", "grantor-jackson3");

    private final String tree;
    private final String codecPackage;
    private final String artifact;

    Jackson(String tree, String codecPackage, String artifact) {
        this.tree = tree;
        this.codecPackage = codecPackage;
        this.artifact = "dev.grantor:" + artifact;
    }

    /** The version that has the tree type. */
    static Optional<Jackson> ofTree(TypeElement type) {
        return Stream.of(values())
                .filter(each -> type.getQualifiedName().contentEquals(each.tree))
                .findFirst();
    }

    /** The codec that binds claims with it. */
    ClassName codec() {
        return ClassName.get(codecPackage, "DatabindCodec");
    }

    /** The artifact that has the codec. */
    String artifact() {
        return artifact;
    }
}
