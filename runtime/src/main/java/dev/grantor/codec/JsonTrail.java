package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far a document has been read: the containers that are open, and what was met in each. It counts against the
 * limits, knows the names that an object has already, and tells where something is wrong; a path is made only then.
 */
final class JsonTrail {

    private static final int USUAL_LEVELS = 6;

    private final String base;

    /** The member of the object at {@link #base} that the document is; empty if it is at {@code base} itself. */
    private final String member;

    private final JsonLimits limits;

    /** The open containers, at 1 to {@link #depth}. Entries above {@link #depth} are kept for reuse. */
    private Level[] levels = new Level[USUAL_LEVELS];

    private int depth;
    private int members;
    private @Nullable ErrorCode refusal;

    JsonTrail(String base, String member, JsonLimits limits) {
        this.base = base;
        this.member = member;
        this.limits = limits;
    }

    int depth() {
        return depth;
    }

    boolean inObject() {
        return levels[depth].object;
    }

    void begin(boolean object) {
        if (depth == limits.depth()) {
            throw refused(ErrorCode.MALFORMED_DEPTH, "nested more than " + limits.depth() + " levels deep");
        }
        depth++;
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, 2 * depth);
        }
        if (levels[depth] == null) {
            levels[depth] = new Level();
        }
        levels[depth].begin(object);
    }

    void end() {
        depth--;
    }

    void element() {
        levels[depth].entries++;
    }

    void member(String name) {
        members++;
        boolean isNew = levels[depth].member(name);
        if (!isNew) {
            throw refused(ErrorCode.MALFORMED_DUPLICATE_NAME, "the object has this name twice");
        }
        if (members > limits.members()) {
            throw refused(ErrorCode.MALFORMED_SIZE, "more than " + limits.members() + " members in all");
        }
    }

    /** The name of the member that was met last. */
    String name() {
        return levels[depth].name;
    }

    /** How many elements or members have been met in the container at {@code level} of those that are open. */
    int entries(int level) {
        return level == 0 ? 0 : levels[level].entries;
    }

    void requireLength(int stringLength) {
        if (stringLength > limits.stringLength()) {
            throw refused(
                    ErrorCode.MALFORMED_SIZE, "a name or string of more than " + limits.stringLength() + " characters");
        }
    }

    void requireUnrefused() {
        if (refusal != null) {
            throw malformed(refusal, "nothing more can be read after the document was refused", null);
        }
    }

    /** That the document is refused for good; {@code problem} continues a sentence about where it has been read to. */
    MalformedJsonException refused(ErrorCode code, String problem) {
        refusal = code;
        return malformed(code, problem, null);
    }

    MalformedJsonException notJson(String problem) {
        return refused(ErrorCode.MALFORMED_JSON, "not strict JSON (RFC 8259): " + problem);
    }

    MalformedJsonException malformed(ErrorCode code, String problem, @Nullable Throwable cause) {
        return new MalformedJsonException(code, path(), problem, cause);
    }

    String path() {
        return path(depth);
    }

    /**
     * The path of what was met last in the container at {@code level}; {@code path(level - 1)} is the container's own.
     */
    String path(int level) {
        StringBuilder path = new StringBuilder(base);
        if (!member.isEmpty()) {
            path.append('.').append(member);
        }
        for (int i = 1; i <= level; i++) {
            levels[i].appendTo(path);
        }
        return path.toString();
    }

    private static final class Level {

        private final ObjectNames names = new ObjectNames();
        private boolean object;
        private int entries;
        private String name = "";

        void begin(boolean isObject) {
            object = isObject;
            entries = 0;
            names.clear();
        }

        boolean member(String memberName) {
            entries++;
            name = memberName;
            return names.add(memberName);
        }

        void appendTo(StringBuilder path) {
            if (entries == 0) {
                return;
            }
            if (object) {
                JsonPath.appendName(path, name);
            } else {
                JsonPath.appendIndex(path, entries - 1);
            }
        }
    }
}
