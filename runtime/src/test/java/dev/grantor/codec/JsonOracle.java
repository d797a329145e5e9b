package dev.grantor.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.grantor.error.MalformedJsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What two readers that do not know of each other make of a document: ours, and Jackson at its strictest. A tree has
 * numbers as they are written, so that trees are equal only if every character of them was read.
 */
final class JsonOracle {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonWriter.MAX_DEPTH)
                    .build())
            .build();

    private JsonOracle() {}

    /** Jackson's tree; nothing where the document is refused. A list of one, as null is a tree, too. */
    static Optional<List<Object>> jackson(byte[] json) {
        try {
            JacksonOracle.requireUtf8(json);
            try (JsonParser parser = FACTORY.createParser(json)) {
                JsonToken first = parser.nextToken();
                if (first == null) {
                    return Optional.empty();
                }
                Object tree = tree(parser);
                return parser.nextToken() == null ? Optional.of(Arrays.asList(tree)) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Object tree(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = wellFormed(parser.currentName());
                    parser.nextToken();
                    object.put(name, tree(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(tree(parser));
                }
                yield array;
            }
            case VALUE_STRING -> wellFormed(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> shortEnough(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** Jackson takes unpaired surrogates where they are escaped. */
    private static String wellFormed(String text) throws IOException {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IOException("unpaired surrogate");
        }
        return text;
    }

    /** Jackson counts digits only. */
    private static NumberAsWritten shortEnough(String number) throws IOException {
        if (number.length() > Numbers.MAX_LENGTH) {
            throw new IOException("too long");
        }
        return new NumberAsWritten(number);
    }

    /** Our tree. Also asserts that what is skipped is validated as what is read: the two verdicts are one. */
    static Optional<List<Object>> ours(byte[] json) {
        boolean skipped = isAccepted(json);
        try {
            JsonReader in = JsonReader.of(json, "");
            Object tree = tree(in);
            in.end();
            if (!skipped) {
                throw new AssertionError("read, but not skipped");
            }
            return Optional.of(Arrays.asList(tree));
        } catch (MalformedJsonException e) {
            if (skipped) {
                throw new AssertionError("skipped, but not read", e);
            }
            return Optional.empty();
        }
    }

    /** Whether our reader takes the document when it is not interested in it. */
    static boolean isAccepted(byte[] json) {
        try {
            JsonReader in = JsonReader.of(json, "");
            in.skipValue();
            in.end();
            return true;
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    private static Object tree(JsonReader in) {
        return switch (in.requireValue()) {
            case BEGIN_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                in.beginObject();
                for (String name = in.nextName(); name != null; name = in.nextName()) {
                    object.put(name, tree(in));
                }
                yield object;
            }
            case BEGIN_ARRAY -> {
                List<Object> array = new ArrayList<>();
                in.beginArray();
                while (in.hasNext()) {
                    array.add(tree(in));
                }
                yield array;
            }
            case STRING -> in.nextString();
            case INTEGER, NUMBER -> new NumberAsWritten(in.nextNumber());
            case TRUE, FALSE -> in.nextBoolean();
            default -> {
                in.nextNull();
                yield null;
            }
        };
    }

    /** A number as it is written, which is not equal to a string that is written so. */
    record NumberAsWritten(String text) {}
}
