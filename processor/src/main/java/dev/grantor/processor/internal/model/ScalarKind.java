package dev.grantor.processor.internal.model;

import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The types with a JSON string, number or boolean as their form. */
public enum ScalarKind {
    STRING(String.class, "String", true),
    BOOLEAN(Boolean.class, "Boolean", true),
    CHARACTER(Character.class, "Char", true),
    BYTE(Byte.class, "Byte", true),
    SHORT(Short.class, "Short", true),
    INTEGER(Integer.class, "Int", true),
    LONG(Long.class, "Long", true),
    FLOAT(Float.class, "Float", true),
    DOUBLE(Double.class, "Double", true),
    BIG_INTEGER(BigInteger.class, "BigInteger", true),
    BIG_DECIMAL(BigDecimal.class, "BigDecimal", true),
    URI(URI.class, "Uri", false),
    UUID(UUID.class, "Uuid", false);

    private final Class<?> javaClass;
    private final String label;
    private final boolean direct;

    ScalarKind(Class<?> javaClass, String label, boolean direct) {
        this.javaClass = javaClass;
        this.label = label;
        this.direct = direct;
    }

    public static Optional<ScalarKind> of(TypeName boxed) {
        return Arrays.stream(values())
                .filter(kind -> TypeName.get(kind.javaClass).equals(boxed))
                .findFirst();
    }

    /** Whether {@code JsonWriter} and {@code JsonReader} have methods for it, so that it needs no codec. */
    public boolean isDirect() {
        return direct;
    }

    /** The reader's method, for example {@code nextInt}; only for those that are {@linkplain #isDirect direct}. */
    public String readMethod() {
        return "next" + label;
    }

    /** The factory of its codec, for example {@code ofInteger}. */
    public String codecFactory() {
        return "of" + (direct ? javaClass.getSimpleName() : label);
    }
}
