package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the companion of a grant: the one class that its users name, with all others inside. */
final class CompanionGenerator {

    private final GrantModel grant;
    private final ClassName builder;
    private final GeneratedNames names;

    CompanionGenerator(GrantModel grant) {
        this.grant = grant;
        this.builder = grant.builder();
        this.names = new GeneratedNames(grant);
    }

    TypeSpec generate() {
        TypeSpec.Builder companion = TypeSpec.classBuilder(grant.companion())
                .addModifiers(visibility())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Builds, writes and reads {@link $T}.", grant.type())
                .addAnnotation(TypeNames.NULL_MARKED)
                .addAnnotation(TypeNames.GENERATED_BY_GRANTOR);
        List<String> suppressed = suppressed();
        if (!suppressed.isEmpty()) {
            companion.addAnnotation(suppression(suppressed));
        }
        if (grant.deprecated()) {
            companion.addAnnotation(Deprecated.class);
        }
        companion
                .addField(codec())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(grant.isToken() ? List.of(tokenBuilder(), verifier()) : builders())
                .addMethods(copyMethods())
                .addMethods(new EqualityGenerator(grant, names).companionMethods())
                .addMethods(EnumTable.all(grant).stream()
                        .map(table -> table.method(names, grant.companion()))
                        .toList())
                .addTypes(types());
        return companion.build();
    }

    private List<MethodSpec> builders() {
        return List.of(newBuilder(), builderFrom(), buildWith());
    }

    private List<TypeSpec> types() {
        TypeSpec value = new ValueGenerator(grant, names).generate();
        return grant.isToken()
                ? List.of(
                        new TokenBuilderGenerator(grant, names).generate(),
                        new TokenBuilderGenerator(grant, names).holder(),
                        value,
                        new TokenTypeGenerator(grant, names).generate(),
                        new TokenReaderGenerator(grant, names).generate())
                : List.of(
                        new BuilderGenerator(grant, names).generate(),
                        value,
                        new CodecGenerator(grant, names).generate());
    }

    private List<String> suppressed() {
        boolean raw = grant.claims().stream().anyMatch(ClaimModel::wildcards);
        return Stream.concat(grant.suppressed().stream(), raw ? Stream.of("rawtypes", "unchecked") : Stream.of())
                .toList();
    }

    private static AnnotationSpec suppression(List<String> warnings) {
        AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> suppression.addMember("value", "$S", warning));
        return suppression.build();
    }

    private Modifier[] visibility() {
        return grant.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    private MethodSpec tokenBuilder() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "A builder in which nothing is set.\n\n@throws $L if the key is null or not for such tokens",
                        TypeNames.INVALID_PARAMETER)
                .addParameter(TypeNames.SIGNING_KEY, "key")
                .returns(builder)
                .addStatement("return new $T($T.builder(TYPE, key))", builder, TypeNames.ACCESS_TOKEN)
                .build();
    }

    private MethodSpec verifier() {
        return MethodSpec.methodBuilder("verifier")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder of verifiers that have no key yet.")
                .returns(ParameterizedTypeName.get(TypeNames.VERIFIER_BUILDER, grant.type()))
                .addStatement("return $T.builder(TYPE)", TypeNames.TOKEN_VERIFIER)
                .build();
    }

    private FieldSpec codec() {
        if (grant.isToken()) {
            TypeName type = ParameterizedTypeName.get(TypeNames.TOKEN_TYPE, grant.type());
            return FieldSpec.builder(type, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(
                            "The type of {@link $T}: its header, its lifetime, and how claims are written and read.",
                            grant.type())
                    .initializer("new Type()")
                    .build();
        }
        boolean isGrant = grant.key().isPresent();
        TypeName type = ParameterizedTypeName.get(isGrant ? TypeNames.GRANT_TYPE : TypeNames.CLAIM_CODEC, grant.type());
        return FieldSpec.builder(type, isGrant ? "TYPE" : "CODEC", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        isGrant
                                ? "The type of {@link $T}: its key, and how it is written and read."
                                : "How {@link $T} is written and read.",
                        grant.type())
                .initializer("new $L()", CodecGenerator.name(grant))
                .build();
    }

    private MethodSpec newBuilder() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder in which nothing is set.")
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec builderFrom() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder in which everything is set as in {@code from}.")
                .addParameter(grant.type(), "from")
                .returns(builder);
        CodeBlock.Builder calls = CodeBlock.builder().add("return new $T()", builder);
        for (ClaimModel claim : grant.claims()) {
            calls.add(
                    "\n.$L($L)",
                    CompanionNames.method(claim.property()),
                    claim.converted(CodeBlock.of("from.$L()", claim.accessor())));
        }
        return method.addStatement("$T.required($S, from)", TypeNames.GENERATED_SUPPORT, "from")
                .addStatement(calls.build())
                .build();
    }

    private List<MethodSpec> copyMethods() {
        return grant.claims().stream()
                .filter(claim -> claim.type().staysMutable())
                .map(claim -> new ClaimCode(grant, claim, names).copyMethod())
                .toList();
    }

    private MethodSpec buildWith() {
        TypeName consumer =
                ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(builder));
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Builds what {@code claims} sets.\n\n@throws $L if required claims are missing, or values "
                                + "are refused",
                        TypeNames.INVALID_PARAMETER)
                .addParameter(ParameterSpec.builder(consumer, "claims").build())
                .returns(grant.type())
                .addStatement("$T builder = builder()", builder)
                .addStatement("$T.required($S, claims).accept(builder)", TypeNames.GENERATED_SUPPORT, "claims")
                .addStatement("return builder.build()")
                .build();
    }
}
