package dev.grantor.codec;

/** What a JSON document consists of, as {@link JsonScanner} tells it; commas and colons are left out. */
enum JsonToken {
    BEGIN_OBJECT("an object"),
    END_OBJECT("the end of an object"),
    BEGIN_ARRAY("an array"),
    END_ARRAY("the end of an array"),
    NAME("a name"),
    STRING("a string"),
    INTEGER("an integer"),
    NUMBER("a number with a fraction or an exponent"),
    TRUE("a boolean"),
    FALSE("a boolean"),
    NULL("null"),
    END("the end of the document");

    private final String description;

    JsonToken(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    /** Whether it is a value, or the begin of one. */
    boolean isValue() {
        return switch (this) {
            case BEGIN_OBJECT, BEGIN_ARRAY, STRING, INTEGER, NUMBER, TRUE, FALSE, NULL -> true;
            case END_OBJECT, END_ARRAY, NAME, END -> false;
        };
    }
}
