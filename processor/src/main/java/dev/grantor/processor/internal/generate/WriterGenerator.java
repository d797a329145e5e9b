package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates what writes a grant as JSON, in one pass. */
final class WriterGenerator {

    private final GrantModel grant;
    private final GeneratedNames names;
    private final JsonObject object;
    private final NameAllocator constants = new NameAllocator();

    WriterGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.names = names;
        this.object = JsonObject.of(grant.ownClaims());
        object.allClaims()
                .forEach(claim -> constants.newName(CompanionNames.constant(claim.property()) + "_NAME", claim));
        object.allObjects().forEach(inner -> constants.newName(CompanionNames.constant(inner.path()) + "_NAME", inner));
    }

    /** The names of the members, encoded once. */
    List<FieldSpec> names() {
        if (grant.wholeValue()) {
            return List.of();
        }
        return Stream.concat(
                        object.allClaims().map(claim -> name(constants.get(claim), claim.name())),
                        object.allObjects().map(inner -> name(constants.get(inner), inner.name())))
                .toList();
    }

    private static FieldSpec name(String constant, String name) {
        return FieldSpec.builder(TypeNames.JSON_NAME, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($S)", TypeNames.JSON_NAME, name)
                .build();
    }

    MethodSpec write() {
        MethodSpec.Builder write = MethodSpec.methodBuilder(grant.isToken() ? "writeMembers" : "write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.JSON_WRITER, "out")
                .addParameter(grant.type(), "from");
        if (grant.isToken()) {
            CodeBlock members = insideOf(object, false);
            return write.beginControlFlow(
                            members.isEmpty() ? "if (!(from instanceof Value))" : "if (!(from instanceof Value value))")
                    .addStatement(
                            "throw $T.foreignPart($S, $S)",
                            TypeNames.GENERATED_SUPPORT,
                            grant.type().simpleName(),
                            grant.companion().simpleName())
                    .endControlFlow()
                    .addCode(members)
                    .build();
        }
        return write.addStatement("Value value = (Value) copy(from)")
                .addCode(grant.wholeValue() ? wholeValue() : members(object, false))
                .build();
    }

    private CodeBlock wholeValue() {
        ClaimCode claim = new ClaimCode(grant, grant.claims().get(0), names);
        CodeBlock.Builder code = CodeBlock.builder();
        if (claim.condition().isEmpty()) {
            return code.addStatement(claim.write()).build();
        }
        return code.beginControlFlow("if ($L)", claim.condition())
                .addStatement(claim.write())
                .nextControlFlow("else")
                .addStatement("out.beginObject()")
                .addStatement("out.endObject()")
                .endControlFlow()
                .build();
    }

    /** An object; {@code oneIsWritten} says that the one claim or object in it is known to be written. */
    private CodeBlock members(JsonObject current, boolean oneIsWritten) {
        return CodeBlock.builder()
                .addStatement("out.beginObject()")
                .add(insideOf(current, oneIsWritten))
                .addStatement("out.endObject()")
                .build();
    }

    private CodeBlock insideOf(JsonObject current, boolean oneIsWritten) {
        CodeBlock.Builder code = CodeBlock.builder();
        current.claims().forEach(claim -> code.add(member(claim, oneIsWritten)));
        current.objects().forEach(inner -> code.add(innerObject(inner, oneIsWritten)));
        current.open().ifPresent(claim -> code.add(open(claim)));
        return code.build();
    }

    private static CodeBlock open(ClaimModel claim) {
        return claim.role().place() == ClaimRole.Place.GRANTS
                ? CodeBlock.builder()
                        .addStatement("value.$L.write(out)", claim.accessor())
                        .build()
                : CodeBlock.builder()
                        .addStatement(
                                "$T.writeOtherClaims(out, value.$L)", TypeNames.GENERATED_SUPPORT, claim.accessor())
                        .build();
    }

    private CodeBlock member(ClaimModel model, boolean isWritten) {
        ClaimCode claim = new ClaimCode(grant, model, names);
        CodeBlock.Builder code = CodeBlock.builder().addStatement("out.name($L)", constants.get(model));
        if (claim.absent().isEmpty()) {
            code.addStatement(claim.write());
        } else {
            code.beginControlFlow("if ($L)", claim.absent())
                    .addStatement("out.nullValue()")
                    .nextControlFlow("else")
                    .addStatement(claim.write())
                    .endControlFlow();
        }
        return onlyIf(isWritten ? CodeBlock.of("") : claim.condition(), code.build());
    }

    private CodeBlock innerObject(JsonObject inner, boolean isWritten) {
        List<CodeBlock> conditions = inner.allClaims()
                .map(claim -> new ClaimCode(grant, claim, names).condition())
                .toList();
        boolean open = inner.open().isPresent()
                || inner.allObjects().anyMatch(each -> each.open().isPresent());
        boolean always = isWritten || open || conditions.stream().anyMatch(CodeBlock::isEmpty);
        CodeBlock body = CodeBlock.builder()
                .addStatement("out.name($L)", constants.get(inner))
                .add(members(
                        inner, !open && inner.claims().size() + inner.objects().size() == 1))
                .build();
        return onlyIf(always ? CodeBlock.of("") : CodeBlock.join(conditions, "$W|| "), body);
    }

    private static CodeBlock onlyIf(CodeBlock condition, CodeBlock body) {
        return condition.isEmpty()
                ? body
                : CodeBlock.builder()
                        .beginControlFlow("if ($L)", condition)
                        .add(body)
                        .endControlFlow()
                        .build();
    }
}
