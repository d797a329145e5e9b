package dev.grantor.codec;

import dev.grantor.ErrorCode;
import dev.grantor.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/** A codec whose {@code copy} can refuse a value, and then tells where in it. */
interface PlacedCodec<T> extends ClaimCodec<T> {

    T copy(Place place, T value);

    @Override
    default T copy(T value) {
        return copyAt(Place.root(""), this, value);
    }

    /** Has {@code codec} copy the value at {@code place}, and whatever it throws be an error of Grantor at that place. */
    static <T> T copyAt(Place place, ClaimCodec<T> codec, @Nullable T value) {
        if (value == null) {
            throw place.refused(ErrorCode.PARAMETER_MISSING, "it must not be null");
        }
        @Nullable T copy;
        try {
            copy = codec instanceof PlacedCodec<T> placed ? placed.copy(place, value) : copyWhole(place, codec, value);
        } catch (Exception e) {
            throw Failures.during("copying", codec, place.path(), e);
        }
        if (copy == null) {
            throw place.refused(ErrorCode.PARAMETER_TYPE, codec.getClass().getName() + " copied it to null");
        }
        return copy;
    }

    /** What other codecs refuse they name by a path of their own, such as {@code Host.name}. */
    private static <T> T copyWhole(Place place, ClaimCodec<T> codec, T value) {
        try {
            return codec.copy(value);
        } catch (InvalidParameterException e) {
            String path = place.path();
            throw new InvalidParameterException(
                    e.code(), path, JsonPath.subject(path) + ": " + e.getMessage(), e.getCause());
        }
    }
}
