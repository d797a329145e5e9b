package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.HiddenTypes;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the record that implements the interface. Its {@code toString} shows no claim. It inherits constants and
 * types from the interface, so its expressions name its own fields, with {@code this}, and methods of the companion,
 * and nothing else.
 */
final class ValueGenerator {

    /** The method of {@code GeneratedValue}: who has one of that name knows what he does. */
    private static final String BEAN_PROPERTY = "getWithoutGrantModule";

    private final GrantModel grant;
    private final List<ClaimCode> claims;
    private final GeneratedNames names;
    private final HiddenTypes hidden;

    ValueGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.names = names;
        this.hidden = grant.hiddenTypes();
        this.claims = grant.claims().stream()
                .map(claim -> new ClaimCode(grant, claim, names))
                .toList();
    }

    TypeSpec generate() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        TypeSpec.Builder value =
                TypeSpec.recordBuilder("Value").addModifiers(Modifier.PRIVATE).addSuperinterface(grant.type());
        if (!grant.methodNames().contains(BEAN_PROPERTY)) {
            value.addSuperinterface(TypeNames.GENERATED_VALUE);
        }
        for (ClaimCode claim : claims) {
            components.addParameter(
                    hidden.name(claim.implemented()), claim.claim().accessor());
            if (claim.claim().type().staysMutable()) {
                value.addMethod(copyingAccessor(claim));
            }
        }
        claims.stream()
                .filter(claim -> claim.claim().isComparedWithDefault())
                .forEach(claim -> components.addParameter(TypeName.BOOLEAN, names.isDefault(claim.claim())));
        return value.recordConstructor(components.build())
                .addMethods(new EqualityGenerator(grant, names).valueMethods())
                .addMethod(redactedToString())
                .build();
    }

    private MethodSpec copyingAccessor(ClaimCode claim) {
        String name = claim.claim().accessor();
        return override(name, claim.implemented())
                .addStatement("return $L", claim.shown(CodeBlock.of("this.$L", name)))
                .build();
    }

    private MethodSpec redactedToString() {
        return override("toString", TypeNames.STRING)
                .addStatement("return $S", grant.type().simpleName() + "[claims are not shown]")
                .build();
    }

    private MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(
                        AnnotationSpec.builder(hidden.name(TypeNames.OVERRIDE)).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(hidden.name(returns));
    }
}
