package dev.grantor.codec;

import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.internal.text.Utf16;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON nobody declared: texts, booleans, numbers, lists, maps with text keys, and null; nothing else. */
final class FreeForm {

    static final ClaimCodec<Map<String, @Nullable Object>> CODEC = new Codec();

    private FreeForm() {}

    /** A deep, unmodifiable copy, in the same order. */
    static @Nullable Object copy(CopyPath place, @Nullable Object value) {
        if (value instanceof String text) {
            return checked(place, text);
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(place, map);
        }
        if (value instanceof List<?> list) {
            return copyList(place, list);
        }
        if (value instanceof Number number) {
            return checked(place, number);
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        throw unsupported(place, value);
    }

    private static List<@Nullable Object> copyList(CopyPath place, List<?> list) {
        CopyPath here = place.inside(list);
        List<@Nullable Object> copy = new ArrayList<>();
        try {
            for (Object element : list) {
                here.next(null);
                copy.add(copy(here, element));
            }
        } catch (Exception e) {
            throw Failures.during("copying", list, place.path(), e);
        }
        return Collections.unmodifiableList(copy);
    }

    static Map<String, @Nullable Object> copyMap(CopyPath place, Map<?, ?> map) {
        CopyPath here = place.inside(map);
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        try {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String key = key(place, entry.getKey());
                here.next(key);
                checked(here, key);
                if (copy.containsKey(key)) {
                    throw here.refused(ErrorCode.PARAMETER_TYPE, "the map has this key twice");
                }
                copy.put(key, copy(here, entry.getValue()));
            }
        } catch (Exception e) {
            throw Failures.during("copying", map, place.path(), e);
        }
        return Collections.unmodifiableMap(copy);
    }

    private static String key(CopyPath map, @Nullable Object key) {
        if (key instanceof String text) {
            return text;
        }
        String type = key == null ? "null" : "a " + key.getClass().getName();
        throw map.refused(ErrorCode.PARAMETER_TYPE, "a key is " + type + "; JSON has texts only");
    }

    private static String checked(CopyPath place, String text) {
        place.text(text);
        if (!Utf16.isWellFormed(text)) {
            throw place.refused(ErrorCode.PARAMETER_TEXT, "the text holds an unpaired surrogate");
        }
        return text;
    }

    private static Number checked(CopyPath place, Number number) {
        Class<?> type = number.getClass();
        if (type == Integer.class || type == Long.class || type == Short.class || type == Byte.class) {
            return number;
        }
        boolean fits;
        if (type == Double.class || type == Float.class) {
            fits = Double.isFinite(number.doubleValue());
        } else if (type == BigDecimal.class) {
            fits = Numbers.fits((BigDecimal) number);
        } else if (type == BigInteger.class) {
            fits = Numbers.fits((BigInteger) number);
        } else {
            throw unsupported(place, number);
        }
        if (!fits) {
            throw place.refused(
                    ErrorCode.PARAMETER_RANGE,
                    "a number must be finite and have at most " + Numbers.MAX_LENGTH + " characters when written out");
        }
        return number;
    }

    private static AccessTokenException unsupported(CopyPath place, Object value) {
        return place.refused(ErrorCode.PARAMETER_TYPE, noJsonForm(value));
    }

    private static String noJsonForm(Object value) {
        return "a " + value.getClass().getTypeName()
                + " has no JSON form; give it as a text, a number, a boolean, a list or " + "a map with text keys";
    }

    static void write(JsonWriter out, @Nullable Object value) {
        if (value == null) {
            out.nullValue();
        } else if (value instanceof String text) {
            out.value(text);
        } else if (value instanceof Boolean bool) {
            out.value(bool);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(out, map);
        } else if (value instanceof List<?> list) {
            writeList(out, list);
        } else {
            writeNumber(out, value);
        }
    }

    private static void writeMap(JsonWriter out, Map<?, ?> map) {
        out.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                throw out.refused(ErrorCode.PARAMETER_TYPE, "a key is not a text");
            }
            out.name(name);
            write(out, entry.getValue());
        }
        out.endObject();
    }

    private static void writeList(JsonWriter out, List<?> list) {
        out.beginArray();
        for (Object element : list) {
            write(out, element);
        }
        out.endArray();
    }

    private static void writeNumber(JsonWriter out, Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            out.value(((Number) value).intValue());
        } else if (value instanceof Long number) {
            out.value(number.longValue());
        } else if (value instanceof Double number) {
            out.value(number.doubleValue());
        } else if (value instanceof Float number) {
            out.value(number.floatValue());
        } else if (value instanceof BigInteger number) {
            out.value(number);
        } else if (value instanceof BigDecimal number) {
            out.value(number);
        } else {
            throw out.refused(ErrorCode.PARAMETER_TYPE, noJsonForm(value));
        }
    }

    static @Nullable Object read(JsonReader in) {
        return switch (in.requireValue()) {
            case BEGIN_OBJECT -> readMap(in);
            case BEGIN_ARRAY -> readList(in);
            case STRING -> in.nextString();
            case TRUE, FALSE -> in.nextBoolean();
            case INTEGER -> in.nextSmallestInteger();
            case NUMBER -> NumberText.toDoubleOrBigDecimal(in, in.nextNumber());
            default -> {
                in.nextNull();
                yield null;
            }
        };
    }

    private static Map<String, @Nullable Object> readMap(JsonReader in) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            map.put(name, read(in));
        }
        return Collections.unmodifiableMap(map);
    }

    private static List<@Nullable Object> readList(JsonReader in) {
        List<@Nullable Object> list = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            list.add(read(in));
        }
        return Collections.unmodifiableList(list);
    }

    private static final class Codec implements PathAwareCodec<Map<String, @Nullable Object>> {

        @Override
        public Map<String, @Nullable Object> copy(CopyPath place, Map<String, @Nullable Object> value) {
            return copyMap(place, value);
        }

        @Override
        public void write(JsonWriter out, Map<String, @Nullable Object> value) {
            writeMap(out, value);
        }

        @Override
        public Map<String, @Nullable Object> read(JsonReader in) {
            return readMap(in);
        }
    }
}
