package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.HiddenTypes;
import dev.grantor.processor.internal.model.Presence;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the equality of values with arrays in them, which a record would compare by identity. */
final class EqualityGenerator {

    private final GrantModel grant;
    private final GeneratedNames names;
    private final ClassName value;

    EqualityGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.names = names;
        this.value = grant.companion().nestedClass("Value");
    }

    private boolean isNeeded() {
        return grant.claims().stream().anyMatch(claim -> claim.type().javaType() instanceof ArrayTypeName);
    }

    /** The record's methods. */
    List<MethodSpec> valueMethods() {
        HiddenTypes hidden = grant.hiddenTypes();
        AnnotationSpec override =
                AnnotationSpec.builder(hidden.name(TypeNames.OVERRIDE)).build();
        MethodSpec equals = MethodSpec.methodBuilder("equals")
                .addAnnotation(override)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(hidden.name(TypeNames.nullable(ClassName.OBJECT)), "other")
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L(this, other)", names.equalsMethod())
                .build();
        MethodSpec hashCode = MethodSpec.methodBuilder("hashCode")
                .addAnnotation(override)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return $L(this)", names.hashMethod())
                .build();
        return isNeeded() ? List.of(equals, hashCode) : List.of();
    }

    /** The companion's methods. */
    List<MethodSpec> companionMethods() {
        TypeName claims = ArrayTypeName.of(TypeNames.nullable(ClassName.OBJECT));
        MethodSpec claimsOf = helper(names.claimsMethod())
                .addParameter(value, "value")
                .returns(claims)
                .addStatement("return new $T {$L}", claims, components())
                .build();
        MethodSpec areEqual = helper(names.equalsMethod())
                .addParameter(value, "value")
                .addParameter(TypeNames.nullable(ClassName.OBJECT), "other")
                .returns(TypeName.BOOLEAN)
                .addStatement(
                        "return other instanceof $1T$W&& $2T.deepEquals($3L(value), $3L(($1T) other))",
                        value,
                        Arrays.class,
                        names.claimsMethod())
                .build();
        MethodSpec hashOf = helper(names.hashMethod())
                .addParameter(value, "value")
                .returns(TypeName.INT)
                .addStatement("return $T.deepHashCode($L(value))", Arrays.class, names.claimsMethod())
                .build();
        return isNeeded() ? List.of(claimsOf, areEqual, hashOf) : List.of();
    }

    private static MethodSpec.Builder helper(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    /** Compares an array in an {@code Optional} without the {@code Optional}, which would compare it by identity. */
    private CodeBlock components() {
        return CodeBlock.join(
                grant.claims().stream()
                        .map(claim -> CodeBlock.of(
                                claim.presence() == Presence.OPTIONAL && !claim.isOptionalOfPrimitive()
                                        ? "value.$L.orElse(null)"
                                        : "value.$L",
                                claim.accessor()))
                        .toList(),
                ",$W");
    }
}
