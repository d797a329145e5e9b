package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.HiddenTypes;
import dev.grantor.processor.internal.model.Presence;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the view of a builder in which claims that are not set have their defaults, which may read other claims. It
 * works out each default once. The view inherits constants and types from the interface, so its expressions name its
 * own fields, with {@code this}, and methods of the builder, and nothing else.
 */
final class DefaultsGenerator {

    private final GrantModel grant;
    private final List<ClaimCode> claims;
    private final GeneratedNames names;
    private final HiddenTypes hidden;

    DefaultsGenerator(GrantModel grant, List<ClaimCode> claims, GeneratedNames names) {
        this.grant = grant;
        this.claims = claims;
        this.names = names;
        this.hidden = grant.hiddenTypes();
    }

    /** The class of the view, inside the builder. */
    TypeSpec view() {
        ClassName builder = hidden.name(grant.holder());
        ClassName guard = hidden.name(TypeNames.DEFAULTS_GUARD);
        TypeSpec.Builder view = TypeSpec.classBuilder("Defaults");
        if (grant.serializable()) {
            // No object of this class leaves the builder, so none is serialised.
            view.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "serial")
                    .build());
        }
        view.addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(grant.type())
                .addField(builder, "builder", Modifier.PRIVATE, Modifier.FINAL)
                .addField(FieldSpec.builder(guard, "guard", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", guard)
                        .build());
        claims.stream().filter(DefaultsGenerator::hasDefault).map(this::field).forEach(view::addField);
        view.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "builder")
                .addStatement("this.builder = builder")
                .build());
        for (ClaimCode claim : claims) {
            view.addMethod(accessor(claim));
            if (hasDefault(claim)) {
                view.addMethod(declared(claim));
            }
        }
        return view.build();
    }

    /** The builder's methods that work out the defaults. */
    List<MethodSpec> builderMethods() {
        return claims.stream()
                .filter(DefaultsGenerator::hasDefault)
                .map(this::workOut)
                .toList();
    }

    private static boolean hasDefault(ClaimCode claim) {
        return claim.claim().presence() == Presence.DEFAULT;
    }

    private static TypeName boxed(ClaimCode claim) {
        return claim.claim().returnType().box();
    }

    private FieldSpec field(ClaimCode claim) {
        return FieldSpec.builder(hidden.name(claim.held()), names.defaultField(claim.claim()), Modifier.PRIVATE)
                .build();
    }

    private MethodSpec accessor(ClaimCode claim) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(claim.claim().accessor())
                .addAnnotation(
                        AnnotationSpec.builder(hidden.name(TypeNames.OVERRIDE)).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(hidden.name(claim.implemented()));
        if (!hasDefault(claim)) {
            return accessor.addStatement("return $L", current(claim)).build();
        }
        return accessor.addStatement("$T set = this.builder.$L", hidden.name(boxed(claim)), claim.field())
                .addStatement(
                        "return set == null$W? $L(this)$W: $L",
                        names.defaultMethod(claim.claim()),
                        claim.shown(CodeBlock.of("set")))
                .build();
    }

    private CodeBlock current(ClaimCode claim) {
        return claim.mayBeMissing()
                ? CodeBlock.of("this.builder.$L()", names.getter(claim.claim()))
                : claim.shown(CodeBlock.of("this.builder.$L", claim.field()));
    }

    private MethodSpec declared(ClaimCode claim) {
        return MethodSpec.methodBuilder(names.declaredMethod(claim.claim()))
                .addModifiers(Modifier.PRIVATE)
                .returns(hidden.name(claim.implemented()))
                .addStatement(
                        "return $T.super.$L()",
                        hidden.name(grant.type()),
                        claim.claim().accessor())
                .build();
    }

    private MethodSpec workOut(ClaimCode claim) {
        ClaimModel model = claim.claim();
        String field = names.defaultField(model);
        TypeName type = model.returnType();
        return MethodSpec.methodBuilder(names.defaultMethod(model))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(grant.holder().nestedClass("Defaults"), "defaults")
                .returns(type)
                .addStatement("$T known = defaults.$L", boxed(claim), field)
                .beginControlFlow("if (known == null)")
                .addStatement("defaults.guard.enter($S)", model.property())
                .beginControlFlow("try")
                .addStatement("known = $L", claim.checked(CodeBlock.of("defaults.$L()", names.declaredMethod(model))))
                .nextControlFlow("catch ($T failure)", Exception.class)
                .addStatement(
                        "throw $T.defaultFailed($S, $T.class, failure)",
                        TypeNames.GENERATED_SUPPORT,
                        claim.path(),
                        grant.type())
                .nextControlFlow("finally")
                .addStatement("defaults.guard.exit()")
                .endControlFlow()
                .addStatement("defaults.$L = known", field)
                .endControlFlow()
                .addStatement("return $L", claim.shown(CodeBlock.of("known")))
                .build();
    }
}
