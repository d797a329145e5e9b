package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.TypeNames;
import javax.lang.model.element.Modifier;

/** Generates what writes a grant to JSON and reads it back: the grant's type, or the codec of a part. */
final class CodecGenerator {

    private final GrantModel grant;
    private final GeneratedNames names;

    CodecGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.names = names;
    }

    /** The name of the generated class. */
    static String name(GrantModel grant) {
        return grant.key().isPresent() ? "Type" : "Codec";
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(grant))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(
                        grant.key().isPresent() ? TypeNames.GRANT_TYPE : TypeNames.CLAIM_CODEC, grant.type()));
        WriterGenerator writer = new WriterGenerator(grant, names);
        type.addFields(writer.names());
        grant.key()
                .ifPresent(key -> type.addMethod(override("key", ClassName.get(String.class))
                                .addStatement("return $S", key)
                                .build())
                        .addMethod(override(
                                        "javaType", ParameterizedTypeName.get(ClassName.get(Class.class), grant.type()))
                                .addStatement("return $T.class", grant.type())
                                .build()));
        type.addMethod(copy()).addMethod(writer.write());
        return type.addMethods(new ReaderGenerator(grant, names).methods()).build();
    }

    /**
     * Copies another implementation of a grant claim by claim, so that it is checked, too. Another implementation of a
     * part is refused, since it could contain itself.
     */
    private MethodSpec copy() {
        MethodSpec.Builder copy = override("copy", grant.type()).addParameter(grant.type(), "from");
        if (grant.key().isPresent()) {
            return copy.addStatement("return from instanceof Value ? from : builder(from).build()")
                    .build();
        }
        return copy.beginControlFlow("if (from instanceof Value)")
                .addStatement("return from")
                .endControlFlow()
                .addStatement(
                        "throw $T.foreignPart($S, $S)",
                        TypeNames.GENERATED_SUPPORT,
                        grant.type().simpleName(),
                        grant.companion().simpleName())
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
