package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import dev.grantor.internal.text.Utf16;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps as JSON objects, in the same order and without null. */
final class MapCodec<K, T> implements PathAwareCodec<Map<K, T>> {

    private final Key<K> keys;
    private final ClaimCodec<T> element;

    MapCodec(Key<K> keys, ClaimCodec<T> element) {
        this.keys = keys;
        this.element = GeneratedSupport.required("element", element);
    }

    /** How keys become the names of members. */
    interface Key<K> {

        /** Null where {@code key} has no name. */
        @Nullable
        String name(K key);

        /** The key with this name, which has been read. */
        K key(JsonReader in, String name);
    }

    @Override
    public Map<K, T> copy(CopyPath place, Map<K, T> values) {
        CopyPath here = place.inside(values);
        Map<K, T> copy = new LinkedHashMap<>();
        for (Map.Entry<K, T> entry : values.entrySet()) {
            here.next(name(place, entry.getKey()));
            copy.put(entry.getKey(), PathAwareCodec.copyAt(here, element, entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    private String name(CopyPath place, @Nullable K key) {
        String name = key == null ? null : keys.name(key);
        if (name == null) {
            throw place.refused(ErrorCode.PARAMETER_TYPE, "a key is null, or a constant without a wire name");
        }
        if (!Utf16.isWellFormed(name)) {
            throw place.refused(ErrorCode.PARAMETER_TEXT, "a key holds an unpaired surrogate");
        }
        return name;
    }

    @Override
    public void write(JsonWriter out, Map<K, T> values) {
        out.beginObject();
        for (Map.Entry<K, T> entry : values.entrySet()) {
            String name = keys.name(entry.getKey());
            if (name == null) {
                throw out.refused(ErrorCode.PARAMETER_TYPE, "a key has no wire name");
            }
            out.name(name);
            out.value(element, entry.getValue());
        }
        out.endObject();
    }

    @Override
    public Map<K, T> read(JsonReader in) {
        Map<K, T> values = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            K key = keys.key(in, name);
            if (in.nextNull()) {
                throw in.malformed("a value in the map must not be null");
            }
            values.put(key, in.next(element));
        }
        return Collections.unmodifiableMap(values);
    }
}
