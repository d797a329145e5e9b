package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The constants of an enum as texts, both as values and as keys. */
final class EnumCodec<E extends Enum<E>> implements ClaimCodec<E>, MapCodec.Key<E> {

    private final String typeName;
    private final Map<E, String> names;
    private final Map<String, E> constants = new HashMap<>();

    EnumCodec(String typeName, Map<E, String> wireNames) {
        this.typeName = GeneratedSupport.required("typeName", typeName);
        this.names = new TreeMap<>(GeneratedSupport.required("wireNames", wireNames));
        names.forEach((constant, name) -> constants.put(name, constant));
    }

    @Override
    public void write(JsonWriter out, E value) {
        String name = name(value);
        if (name == null) {
            throw out.refused(
                    ErrorCode.PARAMETER_TYPE,
                    typeName + "." + value.name() + " has no wire name: it was not there when the claim was compiled");
        }
        out.value(name);
    }

    @Override
    public E read(JsonReader in) {
        return key(in, in.nextString());
    }

    @Override
    public @Nullable String name(E constant) {
        return names.get(constant);
    }

    @Override
    public E key(JsonReader in, String name) {
        E constant = constants.get(name);
        if (constant == null) {
            throw in.malformed("not a value of " + typeName + ", which has " + String.join(", ", names.values()));
        }
        return constant;
    }
}
