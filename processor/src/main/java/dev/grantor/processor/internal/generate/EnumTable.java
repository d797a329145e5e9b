package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.HiddenTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates the names in JSON of an enum's constants: once for each enum of a grant, and in a method of its own, since
 * all tables together may be too large for one.
 */
record EnumTable(ClaimType.Enumeration enumeration) {

    /** The companion's own constants, which a class of that name would be mistaken for. */
    private static final Set<String> COMPANION_CONSTANTS = Set.of("TYPE", "CODEC");

    /** The tables of all enums that the claims of a grant have. */
    static List<EnumTable> all(GrantModel grant) {
        return grant.enumerations().stream().map(EnumTable::new).toList();
    }

    ClassName type() {
        return enumeration.javaType();
    }

    /** The builder's constant. */
    FieldSpec field(GeneratedNames names) {
        return FieldSpec.builder(
                        tableType(), names.enumNames(type()), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L()", names.enumNamesMethod(type()))
                .build();
    }

    /** The companion's method. */
    MethodSpec method(GeneratedNames names, ClassName companion) {
        ClassName qualified = new HiddenTypes(companion, COMPANION_CONSTANTS).name(type());
        List<CodeBlock> entries = enumeration.constants().stream()
                .map(constant -> CodeBlock.of(
                        "$T.entry($T.$L, " + (enumeration.numbers() ? "$LL)" : "$S)"),
                        Map.class,
                        qualified,
                        constant.name(),
                        constant.wireName()))
                .toList();
        return MethodSpec.methodBuilder(names.enumNamesMethod(type()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(tableType())
                .addStatement(
                        "return $T.<$T, $T>ofEntries(\n$L)", Map.class, type(), names(), CodeBlock.join(entries, ",\n"))
                .build();
    }

    private ClassName names() {
        return ClassName.get(enumeration.numbers() ? Long.class : String.class);
    }

    private ParameterizedTypeName tableType() {
        return ParameterizedTypeName.get(ClassName.get(Map.class), type(), names());
    }
}
