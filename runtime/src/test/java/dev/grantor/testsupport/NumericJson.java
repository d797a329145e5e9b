package dev.grantor.testsupport;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON whose numbers are equal if they are the same number, whatever their types: 1, 1.0 and 10e-1. */
public final class NumericJson {

    private NumericJson() {}

    public static @Nullable Object of(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, value) -> members.put(name, of(value)));
            return members;
        }
        if (json instanceof List<?> list) {
            return list.stream().map(NumericJson::of).collect(Collectors.toList());
        }
        return json instanceof Number number ? new BigDecimal(text(number)).stripTrailingZeros() : json;
    }

    /** Before JDK 19, {@code Double.toString} gives more digits than it takes. */
    private static String text(Number number) {
        return number instanceof Double ? NumberOutput.toString(number.doubleValue(), true) : number.toString();
    }
}
