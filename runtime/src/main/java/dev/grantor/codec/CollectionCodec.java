package dev.grantor.codec;

import java.util.Collection;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lists and sets as JSON arrays, in the same order and without null. */
final class CollectionCodec<T, C extends Collection<T>> implements PathAwareCodec<C> {

    private final ClaimCodec<T> element;
    private final Supplier<C> empty;
    private final UnaryOperator<C> unmodifiable;

    CollectionCodec(ClaimCodec<T> element, Supplier<C> empty, UnaryOperator<C> unmodifiable) {
        this.element = GeneratedSupport.required("element", element);
        this.empty = empty;
        this.unmodifiable = unmodifiable;
    }

    @Override
    public C copy(CopyPath place, C values) {
        CopyPath here = place.inside(values);
        C copy = empty.get();
        for (T value : values) {
            here.next(null);
            copy.add(PathAwareCodec.copyAt(here, element, value));
        }
        return unmodifiable.apply(copy);
    }

    @Override
    public void write(JsonWriter out, C values) {
        out.beginArray();
        for (T value : values) {
            out.value(element, value);
        }
        out.endArray();
    }

    @Override
    public C read(JsonReader in) {
        C values = empty.get();
        in.beginArray();
        while (in.hasNext()) {
            if (in.nextNull()) {
                throw in.malformed("an element must not be null");
            }
            if (!values.add(in.next(element))) {
                throw in.malformed("the element is in the set already");
            }
        }
        return unmodifiable.apply(values);
    }
}
