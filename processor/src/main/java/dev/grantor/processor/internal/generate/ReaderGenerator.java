package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates what reads a grant from JSON: a method for its object, and one for each object inside. */
final class ReaderGenerator {

    private final GrantModel grant;
    private final GeneratedNames names;
    private final JsonObject object;
    private final ClassName builder;
    private final NameAllocator methods = new NameAllocator();

    ReaderGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.names = names;
        this.object = JsonObject.of(grant.claims());
        this.builder = grant.builder();
        methods.newName("read", object);
        object.allObjects().forEach(inner -> methods.newName("read_" + String.join("_", inner.path()), inner));
    }

    List<MethodSpec> methods() {
        List<MethodSpec> all = new ArrayList<>();
        all.add(read());
        object.allObjects().map(this::readInner).forEach(all::add);
        return all;
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.JSON_READER, "in")
                .returns(grant.type())
                .addStatement("$T builder = builder()", builder)
                .addCode(
                        grant.wholeValue()
                                ? CodeBlock.of(
                                        "$L;\n",
                                        new ClaimCode(grant, grant.claims().get(0), names).read())
                                : members(object))
                .addStatement("return builder.build()")
                .build();
    }

    private MethodSpec readInner(JsonObject inner) {
        return MethodSpec.methodBuilder(methods.get(inner))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeNames.JSON_READER, "in")
                .addParameter(builder, "builder")
                .addCode(members(inner))
                .build();
    }

    private CodeBlock members(JsonObject current) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("in.beginObject()")
                .beginControlFlow("for ($T name = in.nextName(); name != null; name = in.nextName())", String.class)
                .beginControlFlow("if (in.nextNull())")
                .addStatement("continue")
                .endControlFlow()
                .beginControlFlow("switch (name)");
        current.claims().forEach(claim -> code.add(member(claim)));
        current.objects()
                .forEach(inner -> code.addStatement("case $S -> $L(in, builder)", inner.name(), methods.get(inner)));
        return code.addStatement("default -> in.skipUnknown(name$L)", known(current))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock member(ClaimModel claim) {
        CodeBlock read = new ClaimCode(grant, claim, names).read();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!claim.emptyAsAbsent()) {
            return code.addStatement("case $S -> $L", claim.name(), read).build();
        }
        return code.beginControlFlow("case $S ->", claim.name())
                .beginControlFlow("if (!in.nextEmptyString())")
                .addStatement(read)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private static CodeBlock known(JsonObject current) {
        CodeBlock.Builder names = CodeBlock.builder();
        current.claims().forEach(claim -> names.add(",$W$S", claim.name()));
        current.objects().forEach(inner -> names.add(",$W$S", inner.name()));
        return names.build();
    }
}
