package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        this.object = JsonObject.of(grant.ownClaims());
        this.builder = grant.builder();
        methods.newName("read", object);
        methods.newName("end");
        object.allObjects().forEach(inner -> methods.newName("read_" + String.join("_", inner.path()), inner));
    }

    List<MethodSpec> methods() {
        List<MethodSpec> all = new ArrayList<>();
        all.add(grant.isToken() ? readClaim() : read());
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

    /** Reads one claim of a token. */
    private MethodSpec readClaim() {
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "name")
                .addParameter(TypeNames.JSON_READER, "in")
                .returns(boolean.class);
        if (grant.ownClaims().isEmpty()) {
            return read.addStatement("return false").build();
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
        cases(object).forEach(code::add);
        object.open()
                .ifPresentOrElse(
                        claim -> code.addStatement("default -> $L", readOpen(claim)),
                        () -> code.beginControlFlow("default ->")
                                .addStatement("return false")
                                .endControlFlow());
        return read.addCode(code.endControlFlow().build())
                .addStatement("return true")
                .build();
    }

    private static CodeBlock readOpen(ClaimModel claim) {
        return claim.role().place() == ClaimRole.Place.GRANTS
                ? CodeBlock.of("grants.read(name, in)")
                : CodeBlock.of("others.put(name, in.nextFreeForm())");
    }

    private MethodSpec readInner(JsonObject inner) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(methods.get(inner))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.JSON_READER, "in");
        if (!grant.isToken()) {
            method.addModifiers(Modifier.STATIC).addParameter(builder, "builder");
        }
        return method.addCode(members(inner)).build();
    }

    private CodeBlock members(JsonObject current) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("in.beginObject()")
                .beginControlFlow("for ($T name = in.nextName(); name != null; name = in.nextName())", String.class);
        CodeBlock named = current.open().isPresent() ? isNamed(current) : CodeBlock.of("");
        code.beginControlFlow(
                        named.isEmpty() ? "if (in.nextNull())" : "if ($L && in.nextNull())",
                        named.isEmpty() ? new Object[0] : new Object[] {named})
                .addStatement("continue")
                .endControlFlow()
                .beginControlFlow("switch (name)");
        cases(current).forEach(code::add);
        return code.addStatement(
                        "default -> $L",
                        current.open()
                                .map(ReaderGenerator::readOpen)
                                .orElse(CodeBlock.of("in.skipUnknown(name$L)", known(current))))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** Null is a grant in which nothing is set, but not for what has a name here. */
    private static CodeBlock isNamed(JsonObject current) {
        List<CodeBlock> names = Stream.concat(
                        current.claims().stream().map(ClaimModel::name),
                        current.objects().stream().map(JsonObject::name))
                .map(name -> CodeBlock.of("name.equals($S)", name))
                .toList();
        return names.isEmpty()
                ? CodeBlock.of("false")
                : CodeBlock.of(names.size() == 1 ? "$L" : "($L)", CodeBlock.join(names, "$W|| "));
    }

    private List<CodeBlock> cases(JsonObject current) {
        String arguments = grant.isToken() ? "in" : "in, builder";
        return Stream.concat(
                        current.claims().stream().map(this::member),
                        current.objects().stream()
                                .map(inner -> CodeBlock.builder()
                                        .addStatement("case $S -> $L($L)", inner.name(), methods.get(inner), arguments)
                                        .build()))
                .toList();
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
