package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole;
import dev.grantor.processor.internal.model.ClaimRole.Place;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.TokenModel;
import dev.grantor.processor.internal.model.TypeNames;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the type of a token: its policy, and how its claims are written and read. */
final class TokenTypeGenerator {

    private final GrantModel grant;
    private final TokenModel token;
    private final GeneratedNames names;

    TokenTypeGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.token = grant.token().orElseThrow();
        this.names = names;
    }

    TypeSpec generate() {
        WriterGenerator writer = new WriterGenerator(grant, names);
        TypeSpec.Builder type = TypeSpec.classBuilder("Type")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.TOKEN_TYPE, grant.type()))
                .addField(FieldSpec.builder(
                                TypeNames.TOKEN_POLICY, "POLICY", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(policy())
                        .build())
                .addFields(writer.names())
                .addMethod(override("policy", TypeNames.TOKEN_POLICY)
                        .addStatement("return POLICY")
                        .build())
                .addMethod(override("javaType", ParameterizedTypeName.get(ClassName.get(Class.class), grant.type()))
                        .addStatement("return $T.class", grant.type())
                        .build())
                .addMethod(writer.write());
        if (!inHeader().isEmpty()) {
            type.addMethod(header());
        }
        type.addMethod(override("reader", ParameterizedTypeName.get(TypeNames.TOKEN_READER, grant.type()))
                .addParameter(TypeNames.TOKEN_CONTEXT, "context")
                .addStatement(
                        "return new Reader($L)", new TokenReaderGenerator(grant, names).usesContext() ? "context" : "")
                .build());
        return type.addMethod(grantMethod()).addMethod(grantKeysMethod()).build();
    }

    private CodeBlock policy() {
        CodeBlock.Builder policy = CodeBlock.builder()
                .add("$T.builder($S", TypeNames.TOKEN_POLICY, grant.type().simpleName());
        token.algorithms().forEach(algorithm -> policy.add(", $T.$L", Algorithm.class, algorithm));
        policy.add(")$>$>\n.type($S, $L)", token.type(), token.typeOptional());
        policy.add("\n.contentType($S)", token.contentType());
        policy.add("\n.keyId($T.$L)", KeyId.class, token.keyId());
        policy.add(
                "\n.lifetime($L, $L, $L, $L)",
                duration(token.ttl()),
                duration(token.minTtl()),
                duration(token.maxTtl()),
                duration(token.backdate()));
        policy.add(
                "\n.presence($1T.$2L, $1T.$3L, $1T.$4L, $1T.$5L)",
                Presence.class,
                token.exp(),
                token.iat(),
                token.nbf(),
                token.jti());
        grant.claims().forEach(claim -> policy.add(known(claim)));
        strings(topLevelNames()).ifPresent(own -> policy.add("\n.claims($L)", own));
        strings(inHeader().stream().map(ClaimModel::name).toList()).ifPresent(own -> policy.add("\n.headers($L)", own));
        grant.openPlace().ifPresent(open -> policy.add(openPlace(open)));
        if (grant.claims().stream().anyMatch(claim -> claim.role().place() == Place.OTHER_CLAIMS)) {
            policy.add("\n.otherClaims()");
        }
        token.errors().ifPresent(errors -> policy.add("\n.errors(new $T())", errors));
        return policy.add("\n.build()$<$<").build();
    }

    private static CodeBlock duration(Duration duration) {
        return duration.isZero()
                ? CodeBlock.of("$T.ZERO", Duration.class)
                : CodeBlock.of("$T.ofSeconds($L)", Duration.class, duration.toSeconds());
    }

    private static CodeBlock known(ClaimModel claim) {
        boolean header = claim.role().place() == Place.HEADER;
        if (!header && !claim.within().isEmpty()) {
            return CodeBlock.of("");
        }
        if (claim.role().origin() instanceof ClaimRole.Origin.Constant constant) {
            return CodeBlock.of("\n.$L($S, $L)", header ? "headerConstant" : "constant", claim.name(), constant.json());
        }
        return claim.role().origin() instanceof ClaimRole.Origin.FromKey fromKey
                ? CodeBlock.of("\n.$L($S, $S)", header ? "headerFromKey" : "fromKey", claim.name(), fromKey.attribute())
                : CodeBlock.of("");
    }

    /** The names in the token's own object of what the type writes and reads. */
    private List<String> topLevelNames() {
        JsonObject object = JsonObject.of(grant.ownClaims());
        return Stream.concat(
                        object.claims().stream().map(ClaimModel::name),
                        object.objects().stream().map(JsonObject::name))
                .toList();
    }

    private List<ClaimModel> inHeader() {
        return grant.claims().stream()
                .filter(claim -> claim.role().place() == Place.HEADER)
                .filter(claim -> claim.role().origin() instanceof ClaimRole.Origin.Set)
                .toList();
    }

    private CodeBlock openPlace(ClaimModel open) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("\n.grants($L)", strings(open.within()).orElse(CodeBlock.of("")));
        reservedKeys(open).forEach((key, accessor) -> code.add("\n.reservedKey($S, $S)", key, accessor));
        return code.build();
    }

    /** What lies where the open place is, and the keys of grants that have places of their own. */
    private Map<String, String> reservedKeys(ClaimModel open) {
        Map<String, String> keys = new TreeMap<>();
        for (ClaimModel claim : grant.claims()) {
            String accessor = CompanionNames.method(claim.property());
            if (claim.role().place() == Place.CLAIM && claim.within().equals(open.within())) {
                keys.put(claim.name(), claim.role().isSet() ? accessor : "");
            } else if (startsWith(claim.within(), open.within())) {
                keys.putIfAbsent(claim.within().get(open.within().size()), "");
            }
            if (claim.type().plain() instanceof ClaimType.GrantOf declared) {
                keys.put(declared.key(), accessor);
            }
        }
        return keys;
    }

    private static boolean startsWith(List<String> path, List<String> start) {
        return path.size() > start.size() && path.subList(0, start.size()).equals(start);
    }

    private static Optional<CodeBlock> strings(List<String> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.join(
                        texts.stream().map(text -> CodeBlock.of("$S", text)).toList(), ", "));
    }

    private MethodSpec header() {
        MethodSpec.Builder header = override("header", TypeNames.nullable(TypeNames.STRING))
                .addParameter(String.class, "name")
                .addParameter(grant.type(), "claims")
                .beginControlFlow("return switch (name)");
        for (ClaimModel claim : inHeader()) {
            boolean optional = claim.presence() == dev.grantor.processor.internal.model.Presence.OPTIONAL;
            header.addStatement(
                    "case $S -> claims.$L()$L", claim.name(), claim.accessor(), optional ? ".orElse(null)" : "");
        }
        return header.addStatement("default -> null").addCode("$<};\n").build();
    }

    private List<ClaimModel> declaredGrants() {
        return grant.claims().stream()
                .filter(claim -> claim.type().plain() instanceof ClaimType.GrantOf)
                .toList();
    }

    private MethodSpec grantMethod() {
        TypeVariableName value = TypeVariableName.get("G");
        TypeName result = ParameterizedTypeName.get(ClassName.get(Optional.class), value);
        MethodSpec.Builder method = override("grant", result)
                .addTypeVariable(value)
                .addParameter(ParameterizedTypeName.get(TypeNames.GRANT_TYPE, value), "type")
                .addParameter(grant.type(), "claims");
        Map<ClassName, List<ClaimModel>> declared = declaredGrants().stream()
                .collect(Collectors.groupingBy(
                        claim -> ((ClaimType.GrantOf) claim.type().plain()).companion(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        declared.forEach((companion, claims) -> method.beginControlFlow("if (type == $T.TYPE)", companion)
                .addStatement("return $T.ofNullable(type.javaType().cast($L))", Optional.class, firstOf(claims))
                .endControlFlow());
        return method.addStatement(
                        "return $L",
                        grant.openPlace()
                                .map(open -> CodeBlock.of("claims.$L().grant(type)", open.accessor()))
                                .orElse(CodeBlock.of("$T.empty()", Optional.class)))
                .build();
    }

    private MethodSpec grantKeysMethod() {
        TypeName result = ParameterizedTypeName.get(Set.class, String.class);
        MethodSpec.Builder method = override("grantKeys", result).addParameter(grant.type(), "claims");
        Optional<CodeBlock> open = grant.openPlace().map(place -> CodeBlock.of("claims.$L().keys()", place.accessor()));
        if (declaredGrants().isEmpty()) {
            return method.addStatement("return $L", open.orElse(CodeBlock.of("$T.of()", Set.class)))
                    .build();
        }
        method.addStatement("$T keys = new $T<>()", result, LinkedHashSet.class);
        declaredGrants()
                .forEach(claim -> method.beginControlFlow("if ($L != null)", nullable(claim))
                        .addStatement(
                                "keys.add($S)",
                                ((ClaimType.GrantOf) claim.type().plain()).key())
                        .endControlFlow());
        open.ifPresent(keys -> method.addStatement("keys.addAll($L)", keys));
        return method.addStatement("return keys").build();
    }

    /** The first of several claims that is there. */
    private static CodeBlock firstOf(List<ClaimModel> claims) {
        CodeBlock first = nullable(claims.get(0));
        return claims.size() == 1
                ? first
                : CodeBlock.of("$1L != null ? $1L : $2L", first, firstOf(claims.subList(1, claims.size())));
    }

    private static CodeBlock nullable(ClaimModel claim) {
        boolean optional = claim.presence() == dev.grantor.processor.internal.model.Presence.OPTIONAL;
        return CodeBlock.of("claims.$L()$L", claim.accessor(), optional ? ".orElse(null)" : "");
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
