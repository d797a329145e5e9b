package dev.grantor.jackson3;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** What reading and writing grants by way of their own JSON have in common. */
final class GrantJackson {

    /** As many bytes as {@link dev.grantor.GrantType#fromJson} reads and {@code toJson} writes. */
    static final int MAX_BYTES = 1_048_576;

    /** Remembers no names, since whoever sends grants chooses them, and completes nothing that was cut off. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(constraints())
            .build();

    private GrantJackson() {}

    /** None that a document of {@link #MAX_BYTES} could come up against: it has its limits already. */
    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNumberLength(MAX_BYTES)
                .maxStringLength(MAX_BYTES)
                .maxNameLength(MAX_BYTES)
                .maxNestingDepth(MAX_BYTES)
                .build();
    }

    /** What {@code failure} of Jackson or of foreign code may tell: its class and where it happened. */
    static Exception withoutMessage(Exception failure) {
        IllegalStateException cause =
                new IllegalStateException(failure.getClass().getName());
        cause.setStackTrace(failure.getStackTrace());
        return cause;
    }

    static String describe(String path, Exception failure) {
        return failure instanceof StreamConstraintsException
                ? path + ": it exceeds a limit of Jackson's."
                : path + ": there is something in it that has no JSON form.";
    }
}
