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

/** Generates the builder. Its fields hold checked copies, and its constants the codecs that copy. */
final class BuilderGenerator {

    private final GrantModel grant;
    private final ClassName builder;
    private final List<ClaimCode> claims;
    private final GeneratedNames names;
    private final DefaultsGenerator defaults;

    BuilderGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.builder = grant.builder();
        this.names = names;
        this.claims = grant.claims().stream()
                .map(claim -> new ClaimCode(grant, claim, names))
                .toList();
        this.defaults = new DefaultsGenerator(grant, claims, names);
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds {@link $T}; may be used again after it has built.", grant.type());
        ClassName builds = grant.key().isPresent() ? TypeNames.GRANT_BUILDER : TypeNames.VALUE_BUILDER;
        type.addSuperinterface(ParameterizedTypeName.get(builds, grant.type()));
        EnumTable.all(grant).forEach(table -> type.addField(table.field(names)));
        claims.stream().filter(ClaimCode::keepsCodec).map(this::codec).forEach(type::addField);
        claims.stream().map(this::field).forEach(type::addField);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (ClaimCode claim : claims) {
            type.addMethod(fluent(claim));
            if (claim.claim().presence() == Presence.OPTIONAL) {
                type.addMethod(fluentWithOptional(claim));
            }
            if (claim.claim().beanStyle()) {
                type.addMethod(getter(claim)).addMethod(setter(claim));
            } else if (grant.hasDefaults() && claim.mayBeMissing()) {
                type.addMethod(currentValue(claim));
            }
        }
        if (grant.key().isPresent()) {
            type.addMethod(grantType());
        }
        type.addMethod(build());
        if (grant.hasDefaults()) {
            type.addMethods(defaults.builderMethods()).addType(defaults.view());
        }
        return type.build();
    }

    private FieldSpec codec(ClaimCode claim) {
        TypeName type = ParameterizedTypeName.get(
                TypeNames.CLAIM_CODEC, claim.claim().type().javaType());
        return FieldSpec.builder(type, names.codec(claim.claim()), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(claim.codecExpression())
                .build();
    }

    private FieldSpec field(ClaimCode claim) {
        FieldSpec.Builder field = FieldSpec.builder(claim.held(), claim.field(), Modifier.PRIVATE);
        switch (claim.claim().presence()) {
            case REQUIRED, NULLABLE, DEFAULT -> {}
            case OPTIONAL -> field.initializer("$T.empty()", claim.rawOptional());
            case EMPTY ->
                field.initializer("$T.of()", emptyFactory(claim.claim().type()));
        }
        return field.build();
    }

    private static Class<?> emptyFactory(ClaimType type) {
        if (type instanceof ClaimType.ListOf) {
            return List.class;
        }
        return type instanceof ClaimType.SetOf ? Set.class : Map.class;
    }

    private MethodSpec fluent(ClaimCode claim) {
        return method(claim, CompanionNames.method(claim.claim().property()))
                .addJavadoc("$L", documentation(claim))
                .addParameter(claim.taken(), GeneratedNames.parameter(claim.claim()))
                .addStatement("this.$L = $L", claim.field(), claim.stored())
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
                .addStatement("this.$L = $T.empty()", claim.field(), claim.rawOptional())
                .addStatement("return this")
                .build();
    }

    /** Kotlin takes the setter and the {@link #getter} for a property, since both have exactly the same type. */
    private MethodSpec setter(ClaimCode claim) {
        String method = CompanionNames.method(claim.claim().property());
        String parameter = GeneratedNames.parameter(claim.claim());
        return method(claim, BuilderMethods.setter(claim.claim()))
                .addJavadoc("As {@code $L}.", method)
                .addParameter(claim.returned(), parameter)
                .addStatement("return this.$L($L)", method, parameter)
                .build();
    }

    /** The getters that default bodies call. */
    private MethodSpec currentValue(ClaimCode claim) {
        return MethodSpec.methodBuilder(names.getter(claim.claim()))
                .addModifiers(Modifier.PRIVATE)
                .returns(claim.returned())
                .addStatement("return $L", claim.shownField())
                .build();
    }

    private MethodSpec getter(ClaimCode claim) {
        MethodSpec.Builder getter = MethodSpec.methodBuilder(claim.claim().accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(claim.returned());
        deprecate(getter, claim);
        switch (claim.claim().presence()) {
            case REQUIRED ->
                getter.addJavadoc("What is set.\n\n@throws $L if nothing is", TypeNames.INVALID_PARAMETER)
                        .addStatement("return $L", claim.shownField());
            case DEFAULT ->
                getter.addJavadoc("What is set, or the default.")
                        .addStatement(
                                "return new Defaults(this).$L()", claim.claim().accessor());
            case NULLABLE ->
                getter.addJavadoc("What is set, or {@code null}.").addStatement("return $L", claim.shownField());
            case OPTIONAL, EMPTY ->
                getter.addJavadoc("What is set, or empty.").addStatement("return $L", claim.shownField());
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
            case NULLABLE, OPTIONAL -> "absent unless set";
            case DEFAULT -> "has a default";
            case EMPTY -> "empty unless set";
        };
        String fact = "The claim {@code " + CommentText.escaped(claim.path()) + "}, " + absent + ".";
        String description = claim.claim().javadoc();
        return description.isEmpty() ? fact : description + "\n\n<p>" + fact;
    }

    private MethodSpec grantType() {
        return MethodSpec.methodBuilder("grantType")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(TypeNames.GRANT_TYPE, grant.type()))
                .addStatement("return TYPE")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Builds the value.\n\n@throws $L if required claims are missing, or values are refused",
                        TypeNames.INVALID_PARAMETER)
                .addAnnotation(Override.class)
                .returns(grant.type());
        refuseMissing(build);
        if (grant.hasDefaults()) {
            build.addStatement("Defaults defaults = new Defaults(this)");
        }
        CodeBlock value = CodeBlock.of("new Value($L)", arguments());
        if (grant.checks().isEmpty()) {
            return build.addStatement("return $L", value).build();
        }
        build.addStatement("Value value = $L", value).beginControlFlow("try");
        grant.checks().forEach(check -> build.addStatement("value.$L()", check));
        return build.nextControlFlow("catch ($T failure)", Exception.class)
                .addStatement(
                        "throw $T.checkFailed($S, $T.class, failure)",
                        TypeNames.GENERATED_SUPPORT,
                        grant.path(),
                        grant.type())
                .endControlFlow()
                .addStatement("return value")
                .build();
    }

    private void refuseMissing(MethodSpec.Builder build) {
        List<ClaimCode> required = claims.stream()
                .filter(claim -> claim.claim().presence() == Presence.REQUIRED)
                .toList();
        if (required.isEmpty()) {
            return;
        }
        CodeBlock anyMissing = CodeBlock.join(
                required.stream()
                        .map(claim -> CodeBlock.of("$L == null", claim.field()))
                        .toList(),
                " || ");
        CodeBlock labels = CodeBlock.join(
                required.stream()
                        .map(claim ->
                                CodeBlock.of("$L == null ? $S : null", claim.field(), missingLabel(claim.claim())))
                        .toList(),
                ",\n");
        build.beginControlFlow("if ($L)", anyMissing)
                .addStatement("throw $T.missing(\n$S,\n$L)", TypeNames.GENERATED_SUPPORT, grant.path(), labels)
                .endControlFlow();
    }

    private static String missingLabel(ClaimModel claim) {
        return claim.property() + " (\"" + claim.path() + "\")";
    }

    private CodeBlock arguments() {
        Stream<CodeBlock> values = claims.stream()
                .map(claim -> claim.claim().presence() == Presence.DEFAULT
                        ? CodeBlock.of("defaults.$L()", claim.claim().accessor())
                        : CodeBlock.of("$L", claim.field()));
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
