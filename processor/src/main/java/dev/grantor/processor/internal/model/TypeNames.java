package dev.grantor.processor.internal.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The types that generated code names. */
public final class TypeNames {

    public static final ClassName OVERRIDE = ClassName.get(Override.class);
    public static final ClassName STRING = ClassName.get(String.class);
    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    public static final ClassName GRANT_TYPE = ClassName.get("dev.grantor", "GrantType");
    public static final ClassName GRANT_SET = ClassName.get("dev.grantor", "GrantSet");
    public static final ClassName ACCESS_TOKEN = ClassName.get("dev.grantor", "AccessToken");
    public static final ClassName SIGNING_KEY = ClassName.get("dev.grantor", "SigningKey");
    public static final ClassName TOKEN_BUILDER = ClassName.get("dev.grantor", "TokenBuilder");
    public static final ClassName TOKEN_CONTEXT = ClassName.get("dev.grantor", "TokenContext");
    public static final ClassName TOKEN_DRAFT = ClassName.get("dev.grantor", "TokenDraft");
    public static final ClassName TOKEN_POLICY = ClassName.get("dev.grantor.codec", "TokenPolicy");
    public static final ClassName TOKEN_READER = ClassName.get("dev.grantor", "TokenReader");
    public static final ClassName TOKEN_TYPE = ClassName.get("dev.grantor", "TokenType");
    public static final ClassName TOKEN_VERIFIER = ClassName.get("dev.grantor", "TokenVerifier");
    public static final ClassName VERIFIER_BUILDER = ClassName.get("dev.grantor", "VerifierBuilder");
    public static final ClassName GRANT_BUILDER = ClassName.get("dev.grantor", "GrantBuilder");
    public static final ClassName VALUE_BUILDER = ClassName.get("dev.grantor", "ValueBuilder");
    /** For comments, which need no import. */
    public static final ClassName INVALID_PARAMETER = ClassName.get("dev.grantor.error", "InvalidParameterException");

    public static final ClassName CLAIM_CODEC = ClassName.get("dev.grantor.codec", "ClaimCodec");
    public static final ClassName GENERATED_SUPPORT = ClassName.get("dev.grantor.codec", "GeneratedSupport");
    public static final ClassName CODECS = ClassName.get("dev.grantor.codec", "Codecs");
    public static final ClassName DEFAULTS_GUARD = ClassName.get("dev.grantor.codec", "DefaultsGuard");
    public static final ClassName GENERATED_BY_GRANTOR = ClassName.get("dev.grantor.codec", "GeneratedByGrantor");
    public static final ClassName GENERATED_VALUE = ClassName.get("dev.grantor.codec", "GeneratedValue");
    public static final ClassName JSON_NAME = ClassName.get("dev.grantor.codec", "JsonName");
    public static final ClassName JSON_READER = ClassName.get("dev.grantor.codec", "JsonReader");
    public static final ClassName JSON_WRITER = ClassName.get("dev.grantor.codec", "JsonWriter");

    private static final Map<TypeName, TypeName> OPTIONALS_OF_PRIMITIVES = Map.of(
            ClassName.get(OptionalInt.class), TypeName.INT,
            ClassName.get(OptionalLong.class), TypeName.LONG,
            ClassName.get(OptionalDouble.class), TypeName.DOUBLE);

    private TypeNames() {}

    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    public static TypeName mapOfString(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value);
    }

    /** The type without its arguments. */
    public static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    public static boolean isOptionalOfPrimitive(TypeName type) {
        return OPTIONALS_OF_PRIMITIVES.containsKey(type);
    }

    /** What an {@code OptionalInt} and its kin hold. */
    public static TypeName primitiveIn(TypeName optionalOfPrimitive) {
        return Objects.requireNonNull(OPTIONALS_OF_PRIMITIVES.get(optionalOfPrimitive));
    }
}
