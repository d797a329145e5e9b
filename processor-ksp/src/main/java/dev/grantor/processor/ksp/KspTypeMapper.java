package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSName;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeAlias;
import com.google.devtools.ksp.symbol.KSTypeArgument;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;

/** Gives types of Kotlin the form that Java sees. */
final class KspTypeMapper {

    private static final Pattern ERROR = Pattern.compile("<ERROR TYPE: ([\\w$.]+)");

    private final KspSymbols symbols;

    KspTypeMapper(KspSymbols symbols) {
        this.symbols = symbols;
    }

    /** The type by itself: {@code Int} is {@code int}, unless it is nullable. */
    KspType unboxed(KSType type) {
        KSType expanded = expand(type);
        TypeKind primitive = KotlinNames.PRIMITIVES.get(name(expanded.getDeclaration()));
        return primitive == null || expanded.isMarkedNullable() ? boxed(type) : new KspType.Primitive(primitive);
    }

    /** The type as a type argument. */
    KspType boxed(KSType type) {
        if (type.getDeclaration() instanceof KSTypeAlias alias) {
            return alias(type, alias);
        }
        if (type.isError() || !(type.getDeclaration() instanceof KSClassDeclaration declaration)) {
            return type.getDeclaration() instanceof KSTypeParameter parameter
                    ? new KspType.Variable(symbols.typeParameter(parameter))
                    : new KspType.Missing(new KspNamedType(missingName(type)), arguments(type));
        }
        String name = name(declaration);
        TypeKind component = KotlinNames.ARRAYS_OF_PRIMITIVES.get(name);
        if (component != null) {
            return new KspType.Array(new KspType.Primitive(component));
        }
        if (name.equals("kotlin.Array")) {
            return new KspType.Array(component(type));
        }
        return new KspType.Declared(
                symbols.type(declaration),
                arguments(type),
                symbols.annotations().of(type.getAnnotations()));
    }

    /** A type without its aliases. */
    static KSType expand(KSType type) {
        if (!(type.getDeclaration() instanceof KSTypeAlias alias)) {
            return type;
        }
        KSType meant = expand(alias.getType().resolve());
        return type.isMarkedNullable() ? meant.makeNullable() : meant;
    }

    private KspType alias(KSType type, KSTypeAlias alias) {
        Map<TypeParameterElement, KspType> arguments = new HashMap<>();
        List<KSTypeParameter> parameters = alias.getTypeParameters();
        for (int index = 0; index < parameters.size(); index++) {
            arguments.put(
                    symbols.typeParameter(parameters.get(index)),
                    argument(type.getArguments().get(index)));
        }
        return Substitution.apply(arguments, boxed(alias.getType().resolve()));
    }

    private KspType component(KSType array) {
        KspType component = argument(array.getArguments().get(0));
        return component instanceof KspType.Wildcard wildcard
                ? Objects.requireNonNullElse(wildcard.upper(), symbols.object())
                : component;
    }

    /** None if one of them is {@code Nothing}: Java has no such type, so the type is raw in Java. */
    private List<KspType> arguments(KSType type) {
        boolean raw = type.getArguments().stream()
                .map(KSTypeArgument::getType)
                .filter(Objects::nonNull)
                .anyMatch(each -> name(expand(each.resolve()).getDeclaration()).equals("kotlin.Nothing"));
        return raw
                ? List.of()
                : type.getArguments().stream().map(this::argument).toList();
    }

    private KspType argument(KSTypeArgument argument) {
        if (argument.getType() == null) {
            return new KspType.Wildcard(null, null);
        }
        KspType type = boxed(argument.getType().resolve());
        return switch (argument.getVariance()) {
            case STAR -> new KspType.Wildcard(null, null);
            case COVARIANT -> new KspType.Wildcard(type, null);
            case CONTRAVARIANT -> new KspType.Wildcard(null, type);
            case INVARIANT -> type;
        };
    }

    static String name(KSDeclaration declaration) {
        KSName name = declaration.getQualifiedName();
        return name == null ? "" : name.asString();
    }

    /** Of a type that does not exist, KSP has only the text. */
    private static String missingName(KSType type) {
        Matcher text = ERROR.matcher(type.toString());
        return text.find() ? text.group(1) : "?";
    }
}
