package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The constants of an enum as integers. */
final class NumberedEnumCodec<E extends Enum<E>> implements ClaimCodec<E> {

    private final String typeName;
    private final Map<E, Long> numbers;
    private final Map<Long, E> constants = new HashMap<>();

    NumberedEnumCodec(String typeName, Map<E, Long> numbers) {
        this.typeName = GeneratedSupport.required("typeName", typeName);
        this.numbers = new TreeMap<>(GeneratedSupport.required("numbers", numbers));
        this.numbers.forEach((constant, number) -> constants.put(number, constant));
    }

    @Override
    public void write(JsonWriter out, E value) {
        Long number = numbers.get(value);
        if (number == null) {
            throw out.refused(
                    ErrorCode.PARAMETER_TYPE,
                    typeName + "." + value.name() + " has no number: it was not there when the claim was compiled");
        }
        out.value(number.longValue());
    }

    @Override
    public E read(JsonReader in) {
        E constant = constants.get(in.nextLong());
        if (constant == null) {
            throw in.malformed("not a number of " + typeName + ", which has " + numbers.values());
        }
        return constant;
    }
}
