package dev.grantor.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Generates the record that implements the interface. Its {@code toString} tells no claim. */
final class ValueGenerator {

    private final GrantModel grant;

    ValueGenerator(GrantModel grant) {
        this.grant = grant;
    }

    TypeSpec generate() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        TypeSpec.Builder value =
                TypeSpec.recordBuilder("Value").addModifiers(Modifier.PRIVATE).addSuperinterface(grant.type());
        for (ClaimModel each : grant.claims()) {
            ClaimCode claim = new ClaimCode(grant, each);
            components.addParameter(claim.returned(), each.accessor());
            if (each.type().staysMutable()) {
                value.addMethod(copyingAccessor(claim));
            }
            if (claim.isComparedWithDefault()) {
                value.addMethod(comparisonWithDefault(claim));
            }
        }
        return value.recordConstructor(components.build())
                .addMethod(redactedToString())
                .build();
    }

    private MethodSpec copyingAccessor(ClaimCode claim) {
        String name = claim.claim().accessor();
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(claim.returned())
                .addStatement("return $L", claim.shown(name))
                .build();
    }

    private MethodSpec comparisonWithDefault(ClaimCode claim) {
        CodeBlock fresh =
                CodeBlock.of("$T.super.$L()", grant.type(), claim.claim().accessor());
        CodeBlock comparable = claim.claim().type().needsCopy()
                ? CodeBlock.of("$T.copy($S, $L, $L)", TypeNames.CLAIMS, claim.path(), claim.qualifiedCodec(), fresh)
                : fresh;
        return MethodSpec.methodBuilder(claim.comparesWithDefault())
                .addModifiers(Modifier.PRIVATE)
                .returns(boolean.class)
                .addStatement(
                        "return $T.equals($L, $L)", Objects.class, claim.claim().accessor(), comparable)
                .build();
    }

    private MethodSpec redactedToString() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", grant.type().simpleName() + "[claims are not shown]")
                .build();
    }
}
