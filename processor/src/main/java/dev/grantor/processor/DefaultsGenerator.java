package dev.grantor.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Generates the view of a builder in which claims that are not set have their defaults, which may read other claims. */
final class DefaultsGenerator {

    private final GrantModel grant;

    DefaultsGenerator(GrantModel grant) {
        this.grant = grant;
    }

    /** A class inside the builder, which reads its fields. */
    TypeSpec generate() {
        TypeSpec.Builder defaults = TypeSpec.classBuilder("Defaults")
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .addSuperinterface(grant.type())
                .addField(FieldSpec.builder(TypeNames.DEFAULTS_GUARD, "guard")
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", TypeNames.DEFAULTS_GUARD)
                        .build());
        grant.claims().stream()
                .map(claim -> new ClaimCode(grant, claim))
                .map(this::accessor)
                .forEach(defaults::addMethod);
        return defaults.build();
    }

    private MethodSpec accessor(ClaimCode claim) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(claim.claim().accessor())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(claim.returned());
        switch (claim.claim().presence()) {
            case REQUIRED, NULLABLE, OPTIONAL, EMPTY -> accessor.addStatement("return $L", claim.shownField());
            case DEFAULT -> addDefault(accessor, claim);
        }
        return accessor.build();
    }

    private void addDefault(MethodSpec.Builder accessor, ClaimCode claim) {
        String name = claim.claim().accessor();
        accessor.addStatement("$T set = $L", claim.claim().returnType().box(), claim.field())
                .beginControlFlow("if (set != null)")
                .addStatement("return $L", claim.shown("set"))
                .endControlFlow()
                .addStatement("guard.enter($S)", claim.claim().property())
                .beginControlFlow("try")
                .addStatement("return $L", checked(claim, CodeBlock.of("$T.super.$L()", grant.type(), name)))
                .nextControlFlow("catch ($T failure)", Exception.class)
                .addStatement(
                        "throw $T.defaultFailed($S, $T.class, failure)", TypeNames.CLAIMS, claim.path(), grant.type())
                .nextControlFlow("finally")
                .addStatement("guard.exit()")
                .endControlFlow();
    }

    private static CodeBlock checked(ClaimCode claim, CodeBlock value) {
        if (claim.claim().type().needsCopy()) {
            return CodeBlock.of("$T.copy($S, $L, $L)", TypeNames.CLAIMS, claim.path(), claim.qualifiedCodec(), value);
        }
        return claim.taken().isPrimitive()
                ? value
                : CodeBlock.of(
                        "$T.$L($S, $L)",
                        TypeNames.CLAIMS,
                        claim.claim().notBlank() ? "notBlank" : "required",
                        claim.path(),
                        value);
    }
}
