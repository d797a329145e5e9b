package dev.grantor.codec;

import dev.grantor.internal.text.ShownText;
import java.math.BigDecimal;
import java.net.URI;

/** Compares what was read with the value that every token of a type has. */
final class ConstantValue {

    private ConstantValue() {}

    /** As constants of the token's own object are compared: 0.50 is 0.5, and case counts in a URI (RFC 7519 §2). */
    static boolean isSame(Object read, Object constant) {
        if (read instanceof BigDecimal number && constant instanceof BigDecimal expected) {
            return number.compareTo(expected) == 0;
        }
        return read instanceof URI uri ? uri.toString().equals(constant.toString()) : read.equals(constant);
    }

    /** What is wrong with another value. A constant stands in the declaration, so it is no secret. */
    static String difference(Object constant) {
        String shown = constant instanceof String || constant instanceof URI
                ? '"' + ShownText.ofName(constant.toString()) + '"'
                : constant.toString();
        return "not %s, which every such token has".formatted(shown);
    }
}
