package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/**
 * The place in a value that is being copied. There is one instance for each container, so that a path costs nothing
 * until it is needed.
 */
final class CopyPath {

    /** No token could hold as many. It stops iterators that do not end and shared references that multiply. */
    private static final int MAX_VALUES = 1_000_000;

    private static final int CHARACTERS_PER_VALUE = 16;

    private final String base;
    private final @Nullable CopyPath parent;
    private final @Nullable Object container;
    private final int depth;
    private final CopyPath root;
    private int index = -1;
    private int valuesBelowRoot;
    private @Nullable String name;

    private CopyPath(String base, @Nullable CopyPath parent, @Nullable Object container) {
        this.base = base;
        this.parent = parent;
        this.container = container;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.root = parent == null ? this : parent.root;
    }

    static CopyPath root(String path) {
        return new CopyPath(path, null, null);
    }

    /**
     * Returns the place of the first value in {@code container}, which is at this place.
     *
     * @throws InvalidParameterException if the container is inside itself, or too deep
     */
    CopyPath inside(Object container) {
        for (CopyPath place = this; place != null; place = place.parent) {
            if (place.container == container) {
                throw refused(ErrorCode.PARAMETER_CYCLE, "it contains itself");
            }
        }
        if (depth == JsonWriter.MAX_DEPTH) {
            throw refused(ErrorCode.PARAMETER_DEPTH, "it is nested more than " + JsonWriter.MAX_DEPTH + " levels deep");
        }
        return new CopyPath(base, this, container);
    }

    /** Goes on to the next element, or to the member with this name. */
    void next(@Nullable String memberName) {
        name = memberName;
        index++;
        charge(1);
    }

    /** Counts a text at this place. */
    void text(String text) {
        charge(text.length() / CHARACTERS_PER_VALUE);
    }

    private void charge(int values) {
        root.valuesBelowRoot += values;
        if (root.valuesBelowRoot > MAX_VALUES) {
            throw root.refused(
                    ErrorCode.PARAMETER_RANGE,
                    "there are more than " + MAX_VALUES + " values inside it, where " + CHARACTERS_PER_VALUE
                            + " characters of text count as one");
        }
    }

    /** Makes the refusal of the value at this place. */
    InvalidParameterException refused(ErrorCode code, String problem) {
        return new InvalidParameterException(code, path(), problem);
    }

    String path() {
        StringBuilder path = new StringBuilder(base);
        appendTo(path);
        return path.toString();
    }

    private void appendTo(StringBuilder path) {
        if (parent == null) {
            return;
        }
        parent.appendTo(path);
        if (name != null) {
            JsonPath.appendName(path, name);
        } else if (index >= 0) {
            JsonPath.appendIndex(path, index);
        }
    }
}
