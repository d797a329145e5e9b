package dev.grantor.codec;

import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/** A codec whose {@code copy} can refuse a value, and then tells where in it. */
interface PathAwareCodec<T> extends ClaimCodec<T> {

    T copy(CopyPath place, T value);

    @Override
    default T copy(T value) {
        return copyAt(CopyPath.root(""), this, value);
    }

    /**
     * Has {@code codec} copy the value at {@code place}, and whatever it throws be an error of Grantor at that place.
     */
    static <T> T copyAt(CopyPath place, ClaimCodec<T> codec, @Nullable T value) {
        if (value == null) {
            throw place.refused(ErrorCode.PARAMETER_MISSING, "it must not be null");
        }
        @Nullable T copy;
        try {
            copy = codec instanceof PathAwareCodec<T> placed ? placed.copy(place, value) : codec.copy(value);
        } catch (Exception e) {
            throw failed(place, codec, e);
        }
        if (copy == null) {
            throw copiedToNull(place, codec);
        }
        return copy;
    }

    /**
     * As {@link #copyAt}, for a codec whose copy is nearly always the value itself: there is no place unless it is
     * needed.
     */
    static <T> T copyMember(String parent, String name, ClaimCodec<T> codec, T value) {
        if (codec instanceof PathAwareCodec<T>) {
            return copyAt(CopyPath.root(parent + '.' + name), codec, value);
        }
        @Nullable T copy;
        try {
            copy = codec.copy(value);
        } catch (Exception e) {
            throw failed(CopyPath.root(parent + '.' + name), codec, e);
        }
        if (copy == null) {
            throw copiedToNull(CopyPath.root(parent + '.' + name), codec);
        }
        return copy;
    }

    /** What other codecs refuse they name by a path of their own, such as {@code Host.name}. */
    private static AccessTokenException failed(CopyPath place, ClaimCodec<?> codec, Exception failure) {
        String path = place.path();
        if (failure instanceof InvalidParameterException e && !(codec instanceof PathAwareCodec<?>)) {
            String placed = JsonPath.placed(path, e.path());
            return placed == null
                    ? new InvalidParameterException(e.code(), path, Failures.described(e), e.getCause())
                    : new InvalidParameterException(e.code(), placed, e.problem(), e.getCause());
        }
        return Failures.during("copying", codec, path, failure);
    }

    private static InvalidParameterException copiedToNull(CopyPath place, ClaimCodec<?> codec) {
        return place.refused(ErrorCode.PARAMETER_TYPE, codec.getClass().getName() + " copied it to null");
    }
}
