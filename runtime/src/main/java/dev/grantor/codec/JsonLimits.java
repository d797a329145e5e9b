package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;

/**
 * The limits of a {@link JsonReader} for one document.
 *
 * @param depth how deep objects and arrays may be nested, 1 to 32
 * @param members how many members all objects of the document may have together, from 0
 * @param stringLength how many characters (UTF-16) a name or a string may have, from 0
 */
public record JsonLimits(int depth, int members, int stringLength) {

    /** 32 levels; as many members and as long strings as the document has room for. */
    public static final JsonLimits DOCUMENT =
            new JsonLimits(JsonWriter.MAX_DEPTH, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** @throws InvalidParameterException if one of them is out of range */
    public JsonLimits {
        requireRange("depth", depth, 1, JsonWriter.MAX_DEPTH);
        requireRange("members", members, 0, Integer.MAX_VALUE);
        requireRange("stringLength", stringLength, 0, Integer.MAX_VALUE);
    }

    private static void requireRange(String parameter, int value, int min, int max) {
        if (value < min || value > max) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_RANGE, parameter, "must be " + min + " to " + max);
        }
    }
}
