package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.Presence;
import dev.grantor.processor.internal.model.TypeNames;
import javax.lang.model.element.Modifier;

/** The expressions of generated code about one claim, from which the generators make statements. */
record ClaimCode(GrantModel grant, ClaimModel claim, GeneratedNames names) {

    /** The builder's field. It is not called like the property, since Kotlin would take it for the property. */
    String field() {
        return "_" + claim.property();
    }

    /** The builder's field that says whether the token is to be without the claim. */
    String waivedField() {
        return "without" + CompanionNames.capitalise(claim.property());
    }

    /** Whether somebody has to tell it, or to waive it by name. */
    boolean isRequired() {
        return (claim.presence() == Presence.REQUIRED && !isConstant() && !isFromKey())
                || claim.role().waivable();
    }

    /** Whether its field has the value from the start: it is a constant that is not read from JSON. */
    boolean isConstant() {
        return claim.role().origin() instanceof ClaimRole.Origin.Constant && !claim.isOwn();
    }

    private boolean isFromKey() {
        return claim.role().origin() instanceof ClaimRole.Origin.FromKey;
    }

    /** Whether it is required and not there. */
    CodeBlock missing() {
        if (claim.role().place() == ClaimRole.Place.GRANTS) {
            return CodeBlock.of("$1L == null || ($1L.isEmpty() && !$2L)", field(), waivedField());
        }
        return claim.role().waivable()
                ? CodeBlock.of("$L == null && !$L", field(), waivedField())
                : CodeBlock.of("$L == null", field());
    }

    /** As {@link #missing}, beside others. */
    CodeBlock orMissing() {
        boolean isAnd = claim.role().waivable() && claim.role().place() != ClaimRole.Place.GRANTS;
        return isAnd ? CodeBlock.of("($L)", missing()) : missing();
    }

    /** What the record is made of: the field, which the key may not have filled. */
    CodeBlock component(String field) {
        return isFromKey()
                ? CodeBlock.of("$T.required($S, $L)", TypeNames.GENERATED_SUPPORT, path(), field)
                : CodeBlock.of("$L", field);
    }

    boolean keepsCodec() {
        return !claim.type().hasSharedCodec();
    }

    /** The codec, as the companion and its classes name it, but for those that implement the interface. */
    CodeBlock codec() {
        return keepsCodec() ? CodeBlock.of("Builder.$L", names.codec(claim)) : codecExpression();
    }

    CodeBlock codecExpression() {
        return claim.type().accept(new CodecExpression(names));
    }

    String path() {
        return grant.pathOf(claim);
    }

    /** What the accessor returns. */
    TypeName returned() {
        return ofAccessor(claim.returnType());
    }

    /** What the builder's getter returns and its setter takes: what can be waived by name is not null otherwise. */
    TypeName propertyType() {
        return claim.role().waivable() ? claim.returnType() : returned();
    }

    /** What an implementation of the accessor returns. */
    TypeName implemented() {
        return ofAccessor(claim.inheritedType());
    }

    private TypeName ofAccessor(TypeName type) {
        return claim.presence() == Presence.NULLABLE ? TypeNames.nullable(type) : type;
    }

    /** What the builder holds. */
    TypeName held() {
        return switch (claim.presence()) {
            case REQUIRED, NULLABLE, DEFAULT ->
                isConstant()
                        ? claim.returnType()
                        : TypeNames.nullable(claim.returnType().box());
            case OPTIONAL, EMPTY -> claim.returnType();
        };
    }

    /** What the builder's fluent method takes: the value, out of its {@code Optional}. */
    TypeName taken() {
        return switch (claim.presence()) {
            case REQUIRED, DEFAULT, EMPTY -> takenValue();
            case NULLABLE -> claim.role().waivable() ? takenValue() : TypeNames.nullable(takenValue());
            case OPTIONAL -> claim.isOptionalOfPrimitive() ? TypeNames.primitiveIn(claim.returnType()) : takenValue();
        };
    }

    private TypeName takenValue() {
        return claim.type() instanceof ClaimType.FreeForm
                ? TypeNames.mapOfString(WildcardTypeName.subtypeOf(TypeNames.nullable(ClassName.OBJECT)))
                : claim.type().javaType();
    }

    /** The value as the builder is to hold it, checked and copied. */
    CodeBlock stored() {
        String parameter = GeneratedNames.parameter(claim);
        CodeBlock kept = kept(parameter);
        return switch (claim.presence()) {
            case REQUIRED, DEFAULT, EMPTY -> kept;
            case NULLABLE ->
                claim.role().waivable()
                        ? kept
                        : claim.type().needsCopy()
                                ? CodeBlock.of("$L == null$W? null$W: $L", parameter, kept)
                                : keptOrNull(parameter);
            case OPTIONAL -> CodeBlock.of("$T.of($L)", rawOptional(), kept);
        };
    }

    private CodeBlock kept(String parameter) {
        if (claim.role().place() == ClaimRole.Place.OTHER_CLAIMS) {
            return CodeBlock.of("$T.copyOtherClaims(TYPE.policy(), $L)", TypeNames.GENERATED_SUPPORT, parameter);
        }
        return claim.type() instanceof ClaimType.FreeForm
                ? CodeBlock.of("$T.copyFreeForm($S, $L)", TypeNames.GENERATED_SUPPORT, path(), parameter)
                : checked(CodeBlock.of("$L", parameter));
    }

    /** A value, checked and copied. */
    CodeBlock checked(CodeBlock value) {
        if (claim.type().needsCopy()) {
            return copied(value);
        }
        if (taken().isPrimitive()) {
            return value;
        }
        return CodeBlock.of(
                "$T.$L($S, $L)",
                TypeNames.GENERATED_SUPPORT,
                claim.notBlank() ? "notBlank" : "required",
                path(),
                value);
    }

    private CodeBlock copied(CodeBlock value) {
        CodeBlock given = claim.notBlank()
                ? CodeBlock.of("$T.notBlank($S, $L)", TypeNames.GENERATED_SUPPORT, path(), value)
                : value;
        return CodeBlock.of("$T.copy($S, $L, $L)", TypeNames.GENERATED_SUPPORT, path(), codec(), given);
    }

    private CodeBlock keptOrNull(String parameter) {
        return claim.notBlank()
                ? CodeBlock.of("$L == null$W? null$W: $L", parameter, kept(parameter))
                : CodeBlock.of("$L", parameter);
    }

    /** What {@code variable} holds, as it is handed out: as a copy, where it can be changed. */
    CodeBlock shown(CodeBlock variable) {
        return claim.type().staysMutable() ? CodeBlock.of("$L($L)", names.copyMethod(claim), variable) : variable;
    }

    /** The field, as methods of the builder name it. */
    String builderField() {
        return grant.isToken() ? "claims." + field() : field();
    }

    /** What the field holds, as {@link #shown}; where it is required, it must be set. */
    CodeBlock shownField(String named) {
        CodeBlock field = CodeBlock.of("$L", named);
        return mayBeMissing()
                ? CodeBlock.of("$T.required($S, $L)", TypeNames.GENERATED_SUPPORT, path(), field)
                : shown(field);
    }

    /** Whether the getter has to refuse null. A copy refuses it anyway. */
    boolean mayBeMissing() {
        return claim.presence() == Presence.REQUIRED
                && !isConstant()
                && !claim.type().staysMutable();
    }

    /** The companion's method that copies what may be changed. */
    MethodSpec copyMethod() {
        String parameter = GeneratedNames.parameter(claim);
        CodeBlock copy = copied(CodeBlock.of("$L$L", parameter, unwrap()));
        CodeBlock result = switch (claim.presence()) {
            case REQUIRED, DEFAULT, EMPTY -> copy;
            case NULLABLE -> CodeBlock.of("$L == null$W? null$W: $L", parameter, copy);
            case OPTIONAL -> CodeBlock.of("$1L.isEmpty()$W? $1L$W: $2T.of($3L)", parameter, rawOptional(), copy);
        };
        TypeName taken = claim.presence() == Presence.OPTIONAL ? returned() : TypeNames.nullable(claim.returnType());
        return MethodSpec.methodBuilder(names.copyMethod(claim))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(taken, parameter)
                .returns(returned())
                .addStatement("return $L", result)
                .build();
    }

    /** What reads the value from {@code in} into {@code builder}. */
    CodeBlock read() {
        String holder = grant.isToken() ? "claims" : "builder";
        CodeBlock value =
                claim.type() instanceof ClaimType.Scalar scalar && scalar.kind().isDirect()
                        ? CodeBlock.of("in.$L()", scalar.kind().readMethod())
                        : CodeBlock.of("in.next($L)", codec());
        if (claim.notBlank() && grant.isToken()) {
            CodeBlock checked = CodeBlock.of("$T.notBlank($S, $L)", TypeNames.GENERATED_SUPPORT, path(), value);
            return CodeBlock.of(
                    "$L.$L = $L",
                    holder,
                    field(),
                    claim.presence() == Presence.OPTIONAL
                            ? CodeBlock.of("$T.of($L)", rawOptional(), checked)
                            : checked);
        }
        if (claim.notBlank()) {
            return CodeBlock.of("builder.$L($L)", CompanionNames.method(claim.property()), value);
        }
        if (claim.role().origin() instanceof ClaimRole.Origin.Constant constant) {
            return CodeBlock.of(
                    "$L.$L = $T.same(in, $L, $L)",
                    holder,
                    field(),
                    TypeNames.GENERATED_SUPPORT,
                    value,
                    constant.value());
        }
        return claim.presence() == Presence.OPTIONAL
                ? CodeBlock.of("$L.$L = $T.of($L)", holder, field(), rawOptional(), value)
                : CodeBlock.of("$L.$L = $L", holder, field(), value);
    }

    /** The component of {@code value}, with the type argument that an {@code Optional} is asked for. */
    private CodeBlock component() {
        CodeBlock component = CodeBlock.of("value.$L", claim.accessor());
        return claim.wildcards() && claim.presence() == Presence.OPTIONAL
                ? CodeBlock.of("(($T) $L)", claim.returnType(), component)
                : component;
    }

    /** When the claim of {@code value} is written; empty for always. */
    CodeBlock condition() {
        CodeBlock value = component();
        if (claim.include() == Include.ALWAYS) {
            return CodeBlock.of("");
        }
        return switch (claim.presence()) {
            case REQUIRED -> CodeBlock.of("");
            case NULLABLE -> CodeBlock.of(claim.skipsEmpty() ? "$1L != null && !$1L.isEmpty()" : "$1L != null", value);
            case OPTIONAL ->
                CodeBlock.of(claim.skipsEmpty() ? "$1L.isPresent() && !$1L.get().isEmpty()" : "$1L.isPresent()", value);
            case EMPTY -> CodeBlock.of("!$L.isEmpty()", value);
            case DEFAULT -> unlessDefault(value);
        };
    }

    private CodeBlock unlessDefault(CodeBlock value) {
        if (!claim.isComparedWithDefault()) {
            return CodeBlock.of("");
        }
        CodeBlock differs = CodeBlock.of("!value.$L", names.isDefault(claim));
        return claim.skipsEmpty() ? CodeBlock.of("!$L.isEmpty() || $L", value, differs) : differs;
    }

    /** When there is nothing to write but a JSON {@code null}; empty for never. */
    CodeBlock absent() {
        CodeBlock value = component();
        if (claim.include() != Include.ALWAYS) {
            return CodeBlock.of("");
        }
        return switch (claim.presence()) {
            case NULLABLE -> CodeBlock.of("$L == null", value);
            case OPTIONAL -> CodeBlock.of("$L.isEmpty()", value);
            case REQUIRED, DEFAULT, EMPTY -> CodeBlock.of("");
        };
    }

    /** The statement that writes the value of {@code value}, which is there. */
    CodeBlock write() {
        CodeBlock value = CodeBlock.of("$L$L", component(), unwrap());
        return claim.type() instanceof ClaimType.Scalar scalar && scalar.kind().isDirect()
                ? CodeBlock.of("out.value($L)", value)
                : CodeBlock.of("out.value($L, $L)", codec(), value);
    }

    /** The call that takes a value out of an {@code Optional}; empty where there is none. */
    String unwrap() {
        if (claim.presence() != Presence.OPTIONAL) {
            return "";
        }
        return claim.isOptionalOfPrimitive()
                ? ".getAs"
                        + CompanionNames.capitalise(
                                TypeNames.primitiveIn(claim.returnType()).toString()) + "()"
                : ".get()";
    }

    /** {@code Optional} or one of its primitive kin, without its type argument. */
    TypeName rawOptional() {
        return TypeNames.raw(claim.returnType());
    }
}
