package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole;
import dev.grantor.processor.internal.model.ClaimRole.Place;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.Presence;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates what reads the claims of one token into its builder. */
final class TokenReaderGenerator {

    private final GrantModel grant;
    private final GeneratedNames names;

    TokenReaderGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.names = names;
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Reader")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.TOKEN_READER, grant.type()))
                .addField(FieldSpec.builder(grant.holder(), "claims", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", grant.holder())
                        .build());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.TOKEN_CONTEXT, "context");
        if (asksContext()) {
            type.addField(TypeNames.TOKEN_CONTEXT, "context", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.context = context");
        }
        if (grant.openPlace().isPresent()) {
            ClassName reader = TypeNames.GRANT_SET.nestedClass("Reader");
            type.addField(reader, "grants", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.grants = new $T(context)", reader);
        }
        if (otherClaims().isPresent()) {
            TypeName map = TypeNames.mapOfString(TypeNames.nullable(ClassName.OBJECT));
            type.addField(FieldSpec.builder(map, "others", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T<>()", LinkedHashMap.class)
                    .build());
        }
        if (usesContext()) {
            type.addMethod(constructor.build());
        }
        return type.addMethods(new ReaderGenerator(grant, names).methods())
                .addMethod(end())
                .build();
    }

    /** Whether there is anything that only the context of a token tells. */
    boolean usesContext() {
        return asksContext() || grant.openPlace().isPresent();
    }

    private boolean asksContext() {
        return grant.claims().stream()
                .anyMatch(claim -> claim.role().waivable() || !told(claim).isEmpty());
    }

    /**
     * Sets a claim that is not in the payload. This is done at the end, since only what is thrown there is a refusal of
     * the token.
     */
    private CodeBlock told(ClaimModel claim) {
        ClaimCode code = code(claim);
        if (claim.role().origin() instanceof ClaimRole.Origin.FromKey fromKey) {
            return CodeBlock.builder()
                    .addStatement(
                            "claims.$L = $L", code.field(), TokenBuilderGenerator.fromKey(claim, "context", fromKey))
                    .build();
        }
        return claim.role().place() == Place.HEADER && !code.isConstant() ? header(code) : CodeBlock.of("");
    }

    private static CodeBlock header(ClaimCode code) {
        ClaimModel claim = code.claim();
        CodeBlock value = CodeBlock.of("context.header($S)", claim.name());
        boolean optional = claim.presence() == Presence.OPTIONAL;
        if (!claim.notBlank()) {
            return CodeBlock.builder()
                    .addStatement(
                            "claims.$L = $L",
                            code.field(),
                            optional ? CodeBlock.of("$T.ofNullable($L)", code.rawOptional(), value) : value)
                    .build();
        }
        CodeBlock checked = CodeBlock.of("$T.notBlank($S, $L)", TypeNames.GENERATED_SUPPORT, code.path(), code.field());
        return CodeBlock.builder()
                .addStatement("$T $L = $L", TypeNames.STRING, code.field(), value)
                .beginControlFlow(
                        claim.emptyAsAbsent() ? "if ($1L != null && !$1L.isEmpty())" : "if ($1L != null)", code.field())
                .addStatement(
                        "claims.$L = $L",
                        code.field(),
                        optional ? CodeBlock.of("$T.of($L)", code.rawOptional(), checked) : checked)
                .endControlFlow()
                .build();
    }

    private Optional<ClaimModel> otherClaims() {
        return grant.claims().stream()
                .filter(claim -> claim.role().place() == Place.OTHER_CLAIMS)
                .findFirst();
    }

    private MethodSpec end() {
        MethodSpec.Builder end = MethodSpec.methodBuilder("end")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(grant.type());
        grant.claims().forEach(claim -> end.addCode(told(claim)));
        grant.openPlace()
                .ifPresent(open ->
                        end.addStatement("claims.$L = grants.end()", code(open).field()));
        otherClaims()
                .ifPresent(others -> end.addStatement(
                        "claims.$L = $T.unmodifiableMap(others)", code(others).field(), Collections.class));
        grant.claims().stream()
                .filter(claim -> claim.role().waivable())
                .map(this::code)
                .forEach(claim -> end.beginControlFlow("if ($L)", isAbsent(claim))
                        .addStatement("context.requireWaived($S)", claim.path())
                        .addStatement("claims.$L = true", claim.waivedField())
                        .endControlFlow());
        return end.addStatement("return claims.$L()", names.valueMethod()).build();
    }

    private static CodeBlock isAbsent(ClaimCode claim) {
        return claim.claim().role().place() == Place.GRANTS
                ? CodeBlock.of("claims.$L.isEmpty()", claim.field())
                : CodeBlock.of("claims.$L == null", claim.field());
    }

    private ClaimCode code(ClaimModel claim) {
        return new ClaimCode(grant, claim, names);
    }
}
