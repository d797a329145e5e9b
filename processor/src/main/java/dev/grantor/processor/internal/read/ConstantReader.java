package dev.grantor.processor.internal.read;

import com.palantir.javapoet.CodeBlock;
import dev.grantor.processor.internal.model.ClaimRole.Origin.Constant;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.JsonNameRules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Reads the text of a constant as a value of its claim's type. */
final class ConstantReader {

    /** How long numbers of a token may be. */
    private static final int MAX_LENGTH = 64;

    private ConstantReader() {}

    static boolean hasConstants(ClaimType type) {
        return type instanceof ClaimType.Scalar || type instanceof ClaimType.Enumeration;
    }

    /**
     * What is wrong with a text that is no constant of the type.
     *
     * @param label the type, as messages name it
     */
    static String flaw(String text, ClaimType type, String label) {
        if (type instanceof ClaimType.Scalar scalar) {
            Optional<String> flaw = switch (scalar.kind()) {
                case STRING, URI -> JsonNameRules.flaw(text);
                case FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL -> flawOfLength(text);
                default -> Optional.empty();
            };
            return flaw.orElse("is no " + label);
        }
        return "is no " + label;
    }

    private static Optional<String> flawOfLength(String text) {
        try {
            return isShort(new BigDecimal(text))
                    ? Optional.empty()
                    : Optional.of("has more than %s characters, written out".formatted(MAX_LENGTH));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The constant; empty if the text is no value of the type, or none that a token can have. */
    static Optional<Constant> read(String text, ClaimType type) {
        if (type instanceof ClaimType.Enumeration enumeration) {
            return enumeration.constants().stream()
                    .filter(each -> each.wireName().equals(text))
                    .findFirst()
                    .map(each -> constant(enumeration, each));
        }
        try {
            return scalar(text, (ClaimType.Scalar) type);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Constant constant(ClaimType.Enumeration type, ClaimType.Constant constant) {
        CodeBlock value = CodeBlock.of("$T.$L", type.javaType(), constant.name());
        return new Constant(
                value,
                type.numbers() ? CodeBlock.of("$LL", constant.wireName()) : CodeBlock.of("$S", constant.wireName()));
    }

    private static Optional<Constant> scalar(String text, ClaimType.Scalar type) {
        return switch (type.kind()) {
            case STRING -> JsonNameRules.flaw(text).isPresent() ? Optional.empty() : same(CodeBlock.of("$S", text));
            case BOOLEAN ->
                text.equals("true") || text.equals("false") ? same(CodeBlock.of("$L", text)) : Optional.empty();
            case CHARACTER ->
                text.length() == 1 && !Character.isSurrogate(text.charAt(0))
                        ? of(CodeBlock.of("$S.charAt(0)", text), CodeBlock.of("$S", text))
                        : Optional.empty();
            case BYTE -> of(CodeBlock.of("(byte) $L", Byte.parseByte(text)), whole(text));
            case SHORT -> of(CodeBlock.of("(short) $L", Short.parseShort(text)), whole(text));
            case INTEGER -> of(CodeBlock.of("$L", Integer.parseInt(text)), whole(text));
            case LONG -> same(CodeBlock.of("$LL", Long.parseLong(text)));
            case FLOAT -> of(CodeBlock.of("$Lf", finite(Float.parseFloat(text))), decimal(text));
            case DOUBLE -> of(CodeBlock.of("$Ld", finite(Double.parseDouble(text))), decimal(text));
            case BIG_INTEGER ->
                of(CodeBlock.of("new $T($S)", BigInteger.class, new BigInteger(text).toString()), decimal(text));
            case BIG_DECIMAL -> same(decimal(text));
            case URI ->
                JsonNameRules.flaw(text).isPresent()
                        ? Optional.empty()
                        : of(CodeBlock.of("$T.create($S)", URI.class, URI.create(text)), CodeBlock.of("$S", text));
            case UUID ->
                UUID.fromString(text).toString().equals(text)
                        ? of(CodeBlock.of("$T.fromString($S)", UUID.class, text), CodeBlock.of("$S", text))
                        : Optional.empty();
        };
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new NumberFormatException();
        }
        return value;
    }

    private static CodeBlock whole(String text) {
        return CodeBlock.of("$LL", Long.parseLong(text));
    }

    private static CodeBlock decimal(String text) {
        BigDecimal number = new BigDecimal(text);
        if (!isShort(number)) {
            throw new NumberFormatException();
        }
        return CodeBlock.of("new $T($S)", BigDecimal.class, number.toString());
    }

    /** Whether the runtime writes the number: it counts the characters without an exponent. */
    private static boolean isShort(BigDecimal number) {
        long scale = number.scale();
        long digits = scale > 0 ? Math.max(number.precision(), scale + 1) + 1 : number.precision() - scale;
        return (number.signum() < 0 ? digits + 1 : digits) <= MAX_LENGTH;
    }

    private static Optional<Constant> same(CodeBlock code) {
        return of(code, code);
    }

    private static Optional<Constant> of(CodeBlock value, CodeBlock json) {
        return Optional.of(new Constant(value, json));
    }
}
