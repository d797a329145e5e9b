package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.TypeNames;
import javax.lang.model.element.Modifier;

/** Generates the builder of a grant or of a part. */
final class BuilderGenerator {

    private final GrantModel grant;
    private final BuilderClaims claims;

    BuilderGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.claims = new BuilderClaims(grant, names);
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds {@link $T}; may be used again after it has built.", grant.type());
        ClassName builds = grant.key().isPresent() ? TypeNames.GRANT_BUILDER : TypeNames.VALUE_BUILDER;
        type.addSuperinterface(ParameterizedTypeName.get(builds, grant.type()));
        claims.addConstants(type);
        claims.addFields(type);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        claims.addMethods(type);
        if (grant.key().isPresent()) {
            type.addMethod(grantType());
        }
        type.addMethod(build());
        claims.addDefaults(type);
        return type.build();
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
        claims.addValue(build);
        return build.build();
    }
}
