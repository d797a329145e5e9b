package dev.grantor.processor.internal.generate;

/** Text for generated comments. */
final class CommentText {

    private CommentText() {}

    /** Escapes a name so that it can neither end the comment nor begin a Unicode escape. */
    static String escaped(String name) {
        return name.replace("\\", "&#92;").replace("*/", "*&#47;");
    }
}
