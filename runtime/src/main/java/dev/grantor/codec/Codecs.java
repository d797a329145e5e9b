package dev.grantor.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of the types that Grantor knows. All are immutable and reject JSON of another type than theirs.
 * Collections are copied and read in order, unmodifiable, and without null elements.
 */
public final class Codecs {

    private static final ClaimCodec<String> STRING = new ScalarCodec<>(JsonWriter::value, JsonReader::nextString);
    private static final ClaimCodec<Boolean> BOOLEAN =
            new ScalarCodec<>((out, value) -> out.value(value.booleanValue()), JsonReader::nextBoolean);
    private static final ClaimCodec<Character> CHARACTER =
            new ScalarCodec<>((out, value) -> out.value(value.charValue()), JsonReader::nextChar);
    private static final ClaimCodec<Byte> BYTE =
            new ScalarCodec<>((out, value) -> out.value(value.intValue()), JsonReader::nextByte);
    private static final ClaimCodec<Short> SHORT =
            new ScalarCodec<>((out, value) -> out.value(value.intValue()), JsonReader::nextShort);
    private static final ClaimCodec<Integer> INTEGER =
            new ScalarCodec<>((out, value) -> out.value(value.intValue()), JsonReader::nextInt);
    private static final ClaimCodec<Long> LONG =
            new ScalarCodec<>((out, value) -> out.value(value.longValue()), JsonReader::nextLong);
    private static final ClaimCodec<Float> FLOAT =
            new ScalarCodec<>((out, value) -> out.value(value.floatValue()), JsonReader::nextFloat);
    private static final ClaimCodec<Double> DOUBLE =
            new ScalarCodec<>((out, value) -> out.value(value.doubleValue()), JsonReader::nextDouble);
    private static final ClaimCodec<BigInteger> BIG_INTEGER =
            new ScalarCodec<>(JsonWriter::value, JsonReader::nextBigInteger);
    private static final ClaimCodec<BigDecimal> BIG_DECIMAL =
            new ScalarCodec<>(JsonWriter::value, JsonReader::nextBigDecimal);
    private static final ClaimCodec<URI> URI_TEXT =
            new ScalarCodec<>((out, value) -> out.value(value.toString()), Codecs::readUri);
    private static final ClaimCodec<UUID> UUID_TEXT =
            new ScalarCodec<>((out, value) -> out.value(value.toString()), Codecs::readUuid);

    private static final int UUID_LENGTH = 36;

    private Codecs() {}

    public static ClaimCodec<String> ofString() {
        return STRING;
    }

    public static ClaimCodec<Boolean> ofBoolean() {
        return BOOLEAN;
    }

    /** A text of one character. */
    public static ClaimCodec<Character> ofCharacter() {
        return CHARACTER;
    }

    public static ClaimCodec<Byte> ofByte() {
        return BYTE;
    }

    public static ClaimCodec<Short> ofShort() {
        return SHORT;
    }

    public static ClaimCodec<Integer> ofInteger() {
        return INTEGER;
    }

    public static ClaimCodec<Long> ofLong() {
        return LONG;
    }

    public static ClaimCodec<Float> ofFloat() {
        return FLOAT;
    }

    public static ClaimCodec<Double> ofDouble() {
        return DOUBLE;
    }

    /** A number of at most 64 characters. */
    public static ClaimCodec<BigInteger> ofBigInteger() {
        return BIG_INTEGER;
    }

    /** A number of at most 64 characters, counted without an exponent. */
    public static ClaimCodec<BigDecimal> ofBigDecimal() {
        return BIG_DECIMAL;
    }

    /** A text that {@link URI} can parse. */
    public static ClaimCodec<URI> ofUri() {
        return URI_TEXT;
    }

    /** A text of 36 characters as {@link UUID#toString()} gives it; upper case is read too. */
    public static ClaimCodec<UUID> ofUuid() {
        return UUID_TEXT;
    }

    /** The number of whole units since 1970-01-01T00:00:00Z; what is less than a unit is dropped. */
    public static ClaimCodec<Instant> ofInstant(TimeUnit unit) {
        return TimeCodec.ofInstant(unit);
    }

    /** The number of whole units; what is less than a unit is dropped. */
    public static ClaimCodec<Duration> ofDuration(TimeUnit unit) {
        return TimeCodec.ofDuration(unit);
    }

    /**
     * Constants as texts.
     *
     * @param typeName the enum as messages name it
     */
    public static <E extends Enum<E>> ClaimCodec<E> ofEnum(String typeName, Map<E, String> wireNames) {
        return new EnumCodec<>(typeName, wireNames);
    }

    /**
     * Constants as integers.
     *
     * @param typeName the enum as messages name it
     */
    public static <E extends Enum<E>> ClaimCodec<E> ofNumberedEnum(String typeName, Map<E, Long> numbers) {
        return new NumberedEnumCodec<>(typeName, numbers);
    }

    /** One text with the elements of a collection of texts, which must not be empty or have the separator in them. */
    public static <C extends Collection<?>> ClaimCodec<C> ofSeparated(String separator, ClaimCodec<C> collection) {
        return new SeparatedCodec<>(separator, collection);
    }

    /** One text with the JSON of a value. */
    public static <T> ClaimCodec<T> ofJsonText(ClaimCodec<T> value) {
        return new JsonTextCodec<>(value);
    }

    /** The audience of a token: a text, or an array of one. */
    public static ClaimCodec<String> ofAudience() {
        return AudienceCodec.single();
    }

    /** The audiences of a token: a text, or an array of texts. */
    public static <C extends Collection<String>> ClaimCodec<C> ofAudiences(ClaimCodec<C> audiences) {
        return new AudienceCodec<>(audiences);
    }

    public static <T> ClaimCodec<List<T>> ofList(ClaimCodec<T> element) {
        return new CollectionCodec<T, List<T>>(element, ArrayList::new, Collections::unmodifiableList);
    }

    /** An array in which no element is twice. */
    public static <T> ClaimCodec<Set<T>> ofSet(ClaimCodec<T> element) {
        return new CollectionCodec<T, Set<T>>(element, LinkedHashSet::new, Collections::unmodifiableSet);
    }

    public static <T> ClaimCodec<Map<String, T>> ofMap(ClaimCodec<T> element) {
        return new MapCodec<>(new TextKey(), element);
    }

    /** An object whose names are wire names of an enum; {@code typeName} is the enum as messages name it. */
    public static <K extends Enum<K>, T> ClaimCodec<Map<K, T>> ofEnumMap(
            String typeName, Map<K, String> wireNames, ClaimCodec<T> element) {
        return new MapCodec<>(new EnumCodec<>(typeName, wireNames), element);
    }

    /** Any object: see {@link GeneratedSupport#copyFreeForm} for what may be in it. */
    public static ClaimCodec<Map<String, @Nullable Object>> freeForm() {
        return FreeForm.CODEC;
    }

    private static URI readUri(JsonReader in) {
        try {
            return new URI(in.nextString());
        } catch (URISyntaxException e) {
            throw in.malformed("not a URI");
        }
    }

    private static UUID readUuid(JsonReader in) {
        String text = in.nextString();
        try {
            if (text.length() == UUID_LENGTH && UUID.fromString(text).toString().equalsIgnoreCase(text)) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // told below, without what Java says about the text
        }
        throw in.malformed("not a UUID of 36 characters");
    }

    private record TextKey() implements MapCodec.Key<String> {

        @Override
        public String name(String key) {
            return key;
        }

        @Override
        public String key(JsonReader in, String name) {
            return name;
        }
    }
}
