package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.grantor.annotation.Presence;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.ScalarKind;
import dev.grantor.processor.internal.model.TokenModel;
import dev.grantor.processor.internal.model.TypeNames;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the builder of a token. What all tokens have is in the runtime's draft of it, and the claims are in a class
 * that the reader has, too.
 */
final class TokenBuilderGenerator {

    private final GrantModel grant;
    private final TokenModel token;
    private final ClassName builder;
    private final GeneratedNames names;
    private final BuilderClaims claims;
    private final TypeName draft;

    TokenBuilderGenerator(GrantModel grant, GeneratedNames names) {
        this.grant = grant;
        this.token = grant.token().orElseThrow();
        this.builder = grant.builder();
        this.names = names;
        this.claims = new BuilderClaims(grant, names);
        this.draft = ParameterizedTypeName.get(TypeNames.TOKEN_DRAFT, grant.type());
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds tokens with {@link $T}; may be used again after it has built.", grant.type());
        interfaces().forEach(each -> type.addSuperinterface(ParameterizedTypeName.get(each, grant.type())));
        claims.addConstants(type);
        type.addField(draft, "token", Modifier.PRIVATE, Modifier.FINAL)
                .addField(FieldSpec.builder(grant.holder(), "claims", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", grant.holder())
                        .build())
                .addMethod(constructor());
        claims.addMethods(type);
        lifetime().forEach(type::addMethod);
        if (grant.openPlace().isPresent()) {
            grants().forEach(type::addMethod);
        }
        return type.addMethod(tokenType()).addMethod(build()).build();
    }

    /** The class that holds the claims while a token is built, and while one is read. */
    TypeSpec holder() {
        TypeSpec.Builder type =
                TypeSpec.classBuilder("Claims").addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        claims.addFields(type);
        claims.addCurrentValues(type);
        type.addMethod(value());
        claims.addDefaults(type);
        return type.build();
    }

    private List<ClassName> interfaces() {
        List<ClassName> interfaces = new ArrayList<>();
        if (token.exp() != Presence.NEVER) {
            interfaces.add(TypeNames.TOKEN_BUILDER.nestedClass("Expiring"));
        }
        if (grant.openPlace().isPresent()) {
            interfaces.add(TypeNames.TOKEN_BUILDER.nestedClass("Granting"));
        }
        return interfaces.isEmpty() ? List.of(TypeNames.TOKEN_BUILDER) : interfaces;
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(draft, "token")
                .addStatement("this.token = token");
        for (ClaimModel claim : grant.claims()) {
            if (claim.role().origin() instanceof ClaimRole.Origin.Constant constant && claim.isOwn()) {
                constructor.addStatement("claims.$L = $L", field(claim), constant.value());
            } else if (claim.role().origin() instanceof ClaimRole.Origin.FromKey fromKey) {
                constructor.addStatement("claims.$L = $L", field(claim), fromKey(claim, "token", fromKey));
            }
        }
        return constructor.build();
    }

    /** What the key has, asked of {@code source}. */
    static CodeBlock fromKey(ClaimModel claim, String source, ClaimRole.Origin.FromKey fromKey) {
        CodeBlock attribute = CodeBlock.of("$L.fromKey($S)", source, fromKey.attribute());
        boolean uri = claim.type() instanceof ClaimType.Scalar scalar && scalar.kind() == ScalarKind.URI;
        return uri ? CodeBlock.of("$T.uri($S, $L)", TypeNames.GENERATED_SUPPORT, claim.path(), attribute) : attribute;
    }

    private String field(ClaimModel claim) {
        return new ClaimCode(grant, claim, names).field();
    }

    private List<MethodSpec> lifetime() {
        List<MethodSpec> methods = new ArrayList<>();
        if (token.exp() != Presence.NEVER) {
            methods.add(delegate("ttl", Duration.class, "ttl")
                    .addAnnotation(Override.class)
                    .addJavadoc(
                            "How long the token is valid: $L to $L, $L unless set. Fractions of a second are dropped.",
                            token.minTtl(),
                            token.maxTtl(),
                            token.ttl())
                    .build());
        }
        if (token.exp() == Presence.WAIVABLE) {
            methods.add(MethodSpec.methodBuilder("withoutExpiry")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Makes a token that never expires. Of this and {@code ttl} the last call counts.")
                    .returns(builder)
                    .addStatement("token.withoutExpiry()")
                    .addStatement("return this")
                    .build());
        }
        methods.add(delegate("issuedAt", Instant.class, "issuedAt")
                .addAnnotation(Override.class)
                .build());
        if (token.nbf() != Presence.NEVER) {
            methods.add(delegate("notBefore", Instant.class, "notBefore")
                    .addJavadoc(
                            "From when on the token is valid, {@code nbf} (RFC 7519 §4.1.5); $L.",
                            token.nbf() == Presence.ALWAYS ? "its time of issue unless set" : "absent unless set")
                    .build());
        }
        methods.add(delegate("clock", InstantSource.class, "clock")
                .addAnnotation(Override.class)
                .build());
        if (token.jti() != Presence.NEVER) {
            methods.add(delegate("id", String.class, "id")
                    .addJavadoc(
                            "The token's unique id, {@code jti} (RFC 7519 §4.1.7); $L.",
                            token.jti() == Presence.ALWAYS ? "random unless set" : "absent unless set")
                    .build());
        }
        methods.add(delegate("maxLength", int.class, "characters")
                .addAnnotation(Override.class)
                .build());
        return methods;
    }

    private MethodSpec.Builder delegate(String method, Class<?> parameterType, String parameter) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(parameterType, parameter)
                .returns(builder)
                .addStatement("token.$L($L)", method, parameter)
                .addStatement("return this");
    }

    private List<MethodSpec> grants() {
        TypeVariableName value = TypeVariableName.get("G");
        TypeName anyBuilder =
                ParameterizedTypeName.get(TypeNames.GRANT_BUILDER, WildcardTypeName.subtypeOf(ClassName.OBJECT));
        return List.of(
                grantMethod()
                        .addParameter(anyBuilder, "grant")
                        .addStatement("token.grant(grant)")
                        .addStatement("return this")
                        .build(),
                grantMethod()
                        .addTypeVariable(value)
                        .addParameter(ParameterizedTypeName.get(TypeNames.GRANT_TYPE, value), "type")
                        .addParameter(value, "value")
                        .addStatement("token.grant(type, value)")
                        .addStatement("return this")
                        .build(),
                grantMethod()
                        .addParameter(String.class, "key")
                        .addParameter(TypeNames.mapOfString(WildcardTypeName.subtypeOf(ClassName.OBJECT)), "grant")
                        .addStatement("token.grant(key, grant)")
                        .addStatement("return this")
                        .build());
    }

    private MethodSpec.Builder grantMethod() {
        return MethodSpec.methodBuilder("grant")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
    }

    private MethodSpec tokenType() {
        return MethodSpec.methodBuilder("tokenType")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(TypeNames.TOKEN_TYPE, grant.type()))
                .addStatement("return TYPE")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.ACCESS_TOKEN);
        grant.openPlace().ifPresent(open -> build.addStatement("claims.$L = token.grants()", field(open)));
        return build.addStatement("return token.claims(claims.$L()).build()", names.valueMethod())
                .build();
    }

    private MethodSpec value() {
        MethodSpec.Builder value = MethodSpec.methodBuilder(names.valueMethod())
                .addModifiers(Modifier.PRIVATE)
                .returns(grant.type());
        claims.addValue(value);
        return value.build();
    }
}
