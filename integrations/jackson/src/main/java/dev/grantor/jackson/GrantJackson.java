package dev.grantor.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** What reading and writing grants by way of their own JSON have in common. */
final class GrantJackson {

    /** As many bytes as {@link dev.grantor.GrantType#fromJson} reads and {@code toJson} writes. */
    static final int MAX_BYTES = 1_048_576;

    /** Remembers no names, since whoever sends grants chooses them, and completes nothing that was cut off. */
    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(constraints())
            .build();

    private GrantJackson() {}

    /** None that a document of {@link #MAX_BYTES} could come up against: it has its limits already. */
    private static StreamReadConstraints constraints() {
        StreamReadConstraints.Builder constraints = StreamReadConstraints.builder()
                .maxNumberLength(MAX_BYTES)
                .maxStringLength(MAX_BYTES)
                .maxNestingDepth(MAX_BYTES);
        try {
            constraints.maxNameLength(MAX_BYTES);
        } catch (NoSuchMethodError e) {
            return constraints.build(); // Jackson 2.15 has no limit for names
        }
        return constraints.build();
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
