package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.CodeBlock;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.concurrent.TimeUnit;

/** The expression that gives the codec of a type. */
record CodecExpression(GeneratedNames names) implements ClaimType.Visitor<CodeBlock> {

    private CodeBlock of(ClaimType type) {
        return type.accept(this);
    }

    @Override
    public CodeBlock scalar(ClaimType.Scalar type) {
        return CodeBlock.of("$T.$L()", TypeNames.CODECS, type.kind().codecFactory());
    }

    @Override
    public CodeBlock enumeration(ClaimType.Enumeration type) {
        return CodeBlock.of(
                "$T.$L($S, $L)",
                TypeNames.CODECS,
                type.numbers() ? "ofNumberedEnum" : "ofEnum",
                type.javaType().simpleName(),
                names.enumNames(type.javaType()));
    }

    @Override
    public CodeBlock grant(ClaimType.GrantOf type) {
        return CodeBlock.of("$T.TYPE", type.companion());
    }

    @Override
    public CodeBlock grantSet(ClaimType.GrantSetOf type) {
        throw new IllegalArgumentException("a set of grants has no codec");
    }

    @Override
    public CodeBlock formatted(ClaimType.Formatted type) {
        return switch (type.format()) {
            case SPACE_SEPARATED -> CodeBlock.of("$T.ofSeparated($S, $L)", TypeNames.CODECS, " ", of(type.type()));
            case COMMA_SEPARATED -> CodeBlock.of("$T.ofSeparated($S, $L)", TypeNames.CODECS, ",", of(type.type()));
            case TEXT -> CodeBlock.of("$T.ofJsonText($L)", TypeNames.CODECS, of(type.type()));
            case AUDIENCE ->
                type.type().isCollection()
                        ? CodeBlock.of("$T.ofAudiences($L)", TypeNames.CODECS, of(type.type()))
                        : CodeBlock.of("$T.ofAudience()", TypeNames.CODECS);
        };
    }

    @Override
    public CodeBlock part(ClaimType.Part type) {
        return CodeBlock.of("$T.CODEC", type.companion());
    }

    @Override
    public CodeBlock list(ClaimType.ListOf type) {
        return CodeBlock.of("$T.ofList($L)", TypeNames.CODECS, of(type.element()));
    }

    @Override
    public CodeBlock set(ClaimType.SetOf type) {
        return CodeBlock.of("$T.ofSet($L)", TypeNames.CODECS, of(type.element()));
    }

    @Override
    public CodeBlock map(ClaimType.MapOf type) {
        ClaimType.Enumeration key = type.key();
        return key == null
                ? CodeBlock.of("$T.ofMap($L)", TypeNames.CODECS, of(type.value()))
                : CodeBlock.of(
                        "$T.ofEnumMap($S, $L, $L)",
                        TypeNames.CODECS,
                        key.javaType().simpleName(),
                        names.enumNames(key.javaType()),
                        of(type.value()));
    }

    @Override
    public CodeBlock temporal(ClaimType.Temporal type) {
        String factory = switch (type.kind()) {
            case INSTANT -> "ofInstant";
            case DURATION -> "ofDuration";
        };
        return CodeBlock.of("$T.$L($T.$L)", TypeNames.CODECS, factory, TimeUnit.class, type.unit());
    }

    @Override
    public CodeBlock freeForm(ClaimType.FreeForm type) {
        return CodeBlock.of("$T.freeForm()", TypeNames.CODECS);
    }

    @Override
    public CodeBlock custom(ClaimType.Custom type) {
        return type.takesClass()
                ? CodeBlock.of("new $T<>($T.class)", type.codec(), type.javaType())
                : CodeBlock.of("new $T()", type.codec());
    }
}
