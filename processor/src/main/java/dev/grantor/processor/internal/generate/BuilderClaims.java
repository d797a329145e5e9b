package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.grantor.processor.internal.model.BuilderMethods;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.Presence;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates what the builders of grants and tokens do with claims: fields with checked copies, constants with the
 * codecs that copy, methods that set and get, and the value that is made of them.
 */
final class BuilderClaims {

    private final GrantModel grant;
    private final ClassName builder;
    private final List<ClaimCode> claims;
    private final GeneratedNames names;
    private final DefaultsGenerator defaults;

    BuilderClaims(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.builder = grant.builder();
        this.names = names;
        this.claims = grant.claims().stream()
                .map(claim -> new ClaimCode(grant, claim, names))
                .toList();
        this.defaults = new DefaultsGenerator(grant, claims, names);
    }

    /** Adds the constants of the builder. */
    void addConstants(TypeSpec.Builder type) {
        EnumTable.all(grant).forEach(table -> type.addField(table.field(names)));
        claims.stream().filter(ClaimCode::keepsCodec).map(this::codec).forEach(type::addField);
    }

    /** Adds the fields of the holder. */
    void addFields(TypeSpec.Builder type) {
        claims.stream().map(this::field).forEach(type::addField);
        claims.stream()
                .filter(claim -> claim.claim().role().waivable())
                .forEach(claim -> type.addField(TypeName.BOOLEAN, claim.waivedField(), Modifier.PRIVATE));
    }

    /** Adds the methods of the builder for claims. */
    void addMethods(TypeSpec.Builder type) {
        for (ClaimCode claim : claims) {
            if (claim.claim().role().isSet()) {
                addSetters(type, claim);
            }
            if (claim.claim().role().waivable()) {
                type.addMethod(waiver(claim));
            }
        }
    }

    private void addSetters(TypeSpec.Builder type, ClaimCode claim) {
        type.addMethod(fluent(claim));
        if (claim.claim().presence() == Presence.OPTIONAL) {
            type.addMethod(fluentWithOptional(claim));
        }
        if (claim.claim().beanStyle() || grant.isToken()) {
            type.addMethod(getter(claim)).addMethod(setter(claim));
        } else if (needsCurrent(claim)) {
            type.addMethod(currentValue(claim));
        }
    }

    private boolean needsCurrent(ClaimCode claim) {
        return grant.hasDefaults() && claim.mayBeMissing();
    }

    /** Adds what default bodies read, where the builder has no getters for it. */
    void addCurrentValues(TypeSpec.Builder type) {
        claims.stream().filter(this::needsCurrent).map(this::currentValue).forEach(type::addMethod);
    }

    /** Adds what works out defaults. */
    void addDefaults(TypeSpec.Builder type) {
        if (grant.hasDefaults()) {
            type.addMethods(defaults.builderMethods()).addType(defaults.view());
        }
    }

    /** Adds the statements that return the value. */
    void addValue(MethodSpec.Builder build) {
        refuseMissing(build);
        if (grant.hasDefaults()) {
            build.addStatement("Defaults defaults = new Defaults(this)");
        }
        CodeBlock value = CodeBlock.of("new Value($L)", arguments());
        if (grant.checks().isEmpty()) {
            build.addStatement("return $L", value);
            return;
        }
        build.addStatement("Value value = $L", value).beginControlFlow("try");
        grant.checks().forEach(check -> build.addStatement("value.$L()", check));
        build.nextControlFlow("catch ($T failure)", Exception.class)
                .addStatement(
                        "throw $T.checkFailed($S, $T.class, failure)",
                        TypeNames.GENERATED_SUPPORT,
                        grant.path(),
                        grant.type())
                .endControlFlow()
                .addStatement("return value");
    }

    /** A field of the holder, as the builder's setters name it. */
    private String target(String field) {
        return (grant.isToken() ? "this.claims." : "this.") + field;
    }

    private FieldSpec codec(ClaimCode claim) {
        TypeName type = ParameterizedTypeName.get(
                TypeNames.CLAIM_CODEC, claim.claim().type().javaType().box());
        return FieldSpec.builder(type, names.codec(claim.claim()), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(claim.codecExpression())
                .build();
    }

    private FieldSpec field(ClaimCode claim) {
        FieldSpec.Builder field = FieldSpec.builder(claim.held(), claim.field(), Modifier.PRIVATE);
        if (claim.isConstant() && claim.claim().role().origin() instanceof ClaimRole.Origin.Constant constant) {
            return field.addModifiers(Modifier.FINAL)
                    .initializer(constant.value())
                    .build();
        }
        switch (claim.claim().presence()) {
            case REQUIRED, NULLABLE, DEFAULT -> {}
            case OPTIONAL -> field.initializer("$T.empty()", claim.rawOptional());
            case EMPTY ->
                field.initializer("$T.of()", emptyFactory(claim.claim().type()));
        }
        return field.build();
    }

    private static Class<?> emptyFactory(ClaimType type) {
        if (type.plain() instanceof ClaimType.ListOf) {
            return List.class;
        }
        return type.plain() instanceof ClaimType.SetOf ? Set.class : Map.class;
    }

    private MethodSpec fluent(ClaimCode claim) {
        return method(claim, CompanionNames.method(claim.claim().property()))
                .addJavadoc("$L", documentation(claim))
                .addParameter(claim.taken(), GeneratedNames.parameter(claim.claim()))
                .addStatement("$L = $L", target(claim.field()), claim.stored())
                .addStatement("return this")
                .build();
    }

    private MethodSpec fluentWithOptional(ClaimCode claim) {
        String method = CompanionNames.method(claim.claim().property());
        String parameter = GeneratedNames.parameter(claim.claim());
        return method(claim, method)
                .addJavadoc("$L", documentation(claim))
                .addParameter(claim.claim().returnType(), parameter)
                .beginControlFlow(
                        "if ($T.required($S, $L).isPresent())", TypeNames.GENERATED_SUPPORT, claim.path(), parameter)
                .addStatement("return this.$L($L$L)", method, parameter, claim.unwrap())
                .endControlFlow()
                .addStatement("$L = $T.empty()", target(claim.field()), claim.rawOptional())
                .addStatement("return this")
                .build();
    }

    /** Kotlin takes the setter and the {@link #getter} for a property, since both have exactly the same type. */
    private MethodSpec setter(ClaimCode claim) {
        String method = CompanionNames.method(claim.claim().property());
        String parameter = GeneratedNames.parameter(claim.claim());
        return method(claim, BuilderMethods.setter(claim.claim()))
                .addJavadoc("As {@code $L}.", method)
                .addParameter(claim.propertyType(), parameter)
                .addStatement("return this.$L($L)", method, parameter)
                .build();
    }

    /** The getters that default bodies call. */
    private MethodSpec currentValue(ClaimCode claim) {
        return MethodSpec.methodBuilder(names.getter(claim.claim()))
                .addModifiers(Modifier.PRIVATE)
                .returns(claim.returned())
                .addStatement("return $L", claim.shownField(claim.field()))
                .build();
    }

    private MethodSpec getter(ClaimCode claim) {
        MethodSpec.Builder getter = MethodSpec.methodBuilder(BuilderMethods.getter(claim.claim()))
                .addModifiers(Modifier.PUBLIC)
                .returns(claim.propertyType());
        deprecate(getter, claim);
        switch (claim.claim().presence()) {
            case REQUIRED ->
                getter.addJavadoc("What is set.\n\n@throws $L if nothing is", TypeNames.INVALID_PARAMETER)
                        .addStatement("return $L", claim.shownField(claim.builderField()));
            case DEFAULT ->
                getter.addJavadoc("What is set, or the default.")
                        .addStatement(
                                grant.isToken()
                                        ? "return new Claims.Defaults(claims).$L()"
                                        : "return new Defaults(this).$L()",
                                claim.claim().accessor());
            case NULLABLE -> {
                boolean waivable = claim.claim().role().waivable();
                getter.addJavadoc(
                                waivable ? "What is set.\n\n@throws $L if nothing is" : "What is set, or {@code null}.",
                                waivable ? new Object[] {TypeNames.INVALID_PARAMETER} : new Object[0])
                        .addStatement(
                                "return $L",
                                waivable
                                        ? CodeBlock.of(
                                                "$T.required($S, $L)",
                                                TypeNames.GENERATED_SUPPORT,
                                                claim.path(),
                                                claim.builderField())
                                        : claim.shownField(claim.builderField()));
            }
            case OPTIONAL, EMPTY ->
                getter.addJavadoc("What is set, or empty.")
                        .addStatement("return $L", claim.shownField(claim.builderField()));
        }
        return getter.build();
    }

    private MethodSpec.Builder method(ClaimCode claim, String name) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
        deprecate(method, claim);
        return method;
    }

    private static void deprecate(MethodSpec.Builder method, ClaimCode claim) {
        if (claim.claim().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
    }

    private static String documentation(ClaimCode claim) {
        String absent = switch (claim.claim().presence()) {
            case REQUIRED -> "required";
            case NULLABLE, OPTIONAL ->
                claim.claim().role().waivable() ? "required unless waived by name" : "absent unless set";
            case DEFAULT -> "has a default";
            case EMPTY -> "empty unless set";
        };
        String what =
                claim.claim().role().place() == ClaimRole.Place.HEADER ? "The parameter {@code " : "The claim {@code ";
        String fact = what + CommentText.escaped(claim.path()) + "}, " + absent + ".";
        String description = claim.claim().javadoc();
        return description.isEmpty() ? fact : description + "\n\n<p>" + fact;
    }

    private void refuseMissing(MethodSpec.Builder build) {
        List<ClaimCode> required = claims.stream().filter(ClaimCode::isRequired).toList();
        if (required.isEmpty()) {
            return;
        }
        CodeBlock anyMissing = required.size() == 1
                ? required.get(0).missing()
                : CodeBlock.join(required.stream().map(ClaimCode::orMissing).toList(), "$W|| ");
        build.beginControlFlow("if ($L)", anyMissing)
                .addStatement(
                        "throw $T.missing(\n$S,\n$L)",
                        TypeNames.GENERATED_SUPPORT,
                        grant.path(),
                        missingLabels(required))
                .endControlFlow();
    }

    private static CodeBlock missingLabels(List<ClaimCode> required) {
        return required.size() == 1
                ? CodeBlock.of("$S", missingLabel(required.get(0).claim()))
                : CodeBlock.join(
                        required.stream()
                                .map(claim ->
                                        CodeBlock.of("$L$W? $S$W: null", claim.missing(), missingLabel(claim.claim())))
                                .toList(),
                        ",\n");
    }

    private static String missingLabel(ClaimModel claim) {
        String label = claim.property() + " (\"" + claim.path() + "\")";
        return claim.role().waivable() ? label + ", unless " + BuilderMethods.waiver(claim) + "() is called" : label;
    }

    private MethodSpec waiver(ClaimCode claim) {
        MethodSpec.Builder method = method(claim, BuilderMethods.waiver(claim.claim()))
                .addJavadoc(
                        "Makes a token without {@code $L}, which is a mistake unless it is meant.",
                        CommentText.escaped(claim.path()));
        if (claim.claim().role().isSet()) {
            method.addStatement("$L = null", target(claim.field()));
        }
        return method.addStatement("$L = true", target(claim.waivedField()))
                .addStatement("return this")
                .build();
    }

    private CodeBlock arguments() {
        Stream<CodeBlock> values = claims.stream()
                .map(claim -> claim.claim().presence() == Presence.DEFAULT
                        ? CodeBlock.of("defaults.$L()", claim.claim().accessor())
                        : claim.component(claim.field()));
        Stream<CodeBlock> comparisons = claims.stream()
                .filter(claim -> claim.claim().isComparedWithDefault())
                .map(this::isDefault);
        return CodeBlock.join(Stream.concat(values, comparisons).toList(), ",$W");
    }

    private CodeBlock isDefault(ClaimCode claim) {
        return CodeBlock.of(
                "$1L == null || $2T.equals($1L, $3L(defaults))",
                claim.field(),
                Objects.class,
                names.defaultMethod(claim.claim()));
    }
}
