package dev.grantor.processor.internal.read;

import dev.grantor.annotation.WireName;
import dev.grantor.annotation.WireNumber;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.JsonNameRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the constants of an enum and their names in JSON. */
final class EnumReader {

    private final ClaimContext claim;

    EnumReader(ClaimContext claim) {
        this.claim = claim;
    }

    /** Whether the constants are numbers in JSON; all or none are. */
    boolean hasNumbers(TypeElement type) {
        List<? extends Element> constants = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        List<? extends Element> numbered = constants.stream()
                .filter(constant -> WrittenAnnotation.isOn(constant, WireNumber.class))
                .toList();
        boolean both = numbered.stream().anyMatch(constant -> WrittenAnnotation.isOn(constant, WireName.class));
        if (!numbered.isEmpty() && (numbered.size() < constants.size() || both)) {
            claim.grant()
                    .report()
                    .add(
                            Problem.WIRE_NUMBER_MIXED,
                            claim.site(),
                            type.getSimpleName(),
                            both ? "a constant with a name and a number" : "constants with a number and without");
        }
        return !numbered.isEmpty();
    }

    List<ClaimType.Constant> constants(TypeElement type) {
        List<ClaimType.Constant> constants = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        boolean hidden = reportHidden(type);
        for (Element element : type.getEnclosedElements()) {
            String name = element.getSimpleName().toString();
            if (element.getKind() == ElementKind.ENUM_CONSTANT && SourceVersion.isName(name)) {
                String wireName = wireName(element, type);
                String other = taken.putIfAbsent(wireName, name);
                if (other != null) {
                    claim.grant()
                            .report()
                            .add(
                                    Problem.ENUM_DUPLICATE_WIRE,
                                    claim.site(),
                                    other,
                                    name,
                                    type.getSimpleName(),
                                    wireName,
                                    WrittenAnnotation.isOn(element, WireNumber.class)
                                            ? "Give one another @WireNumber"
                                            : "Rename one with @WireName");
                }
                constants.add(new ClaimType.Constant(name, wireName));
            }
        }
        constants.sort(Comparator.comparing(ClaimType.Constant::name));
        if (constants.isEmpty() && !hidden) {
            claim.report(Problem.ENUM_EMPTY, type.getSimpleName());
        }
        return constants;
    }

    /** Stubs lack the constants that Java cannot name, class files have them, and Kotlin's metadata does. */
    private boolean reportHidden(TypeElement type) {
        Map<String, String> hidden = new TreeMap<>();
        for (Element element : type.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                hidden.put(element.getSimpleName().toString(), wireName(element));
            }
        }
        KotlinClass.of(type)
                .constants()
                .forEach(each -> hidden.putIfAbsent(each.name(), each.wireName().orElse(each.name())));
        hidden.keySet().removeIf(SourceVersion::isName);
        hidden.forEach((name, wireName) -> claim.grant()
                .report()
                .add(Problem.ENUM_HIDDEN_CONSTANT, claim.site(), name, type.getSimpleName(), claim.label(), wireName));
        return !hidden.isEmpty();
    }

    private static String wireName(Element constant) {
        return WrittenAnnotation.find(constant, WireNumber.class)
                .or(() -> WrittenAnnotation.find(constant, WireName.class))
                .flatMap(mirror -> mirror.string("value"))
                .orElse(constant.getSimpleName().toString());
    }

    private String wireName(Element constant, TypeElement type) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.find(constant, WireName.class);
        if (annotation.filter(WrittenAnnotation::isUndefined).isPresent()) {
            claim.addUndefined("a name in @WireName of " + type.getSimpleName() + "." + constant.getSimpleName());
        }
        String wireName = wireName(constant);
        JsonNameRules.flaw(wireName)
                .ifPresent(flaw -> claim.grant()
                        .report()
                        .add(
                                Problem.WIRE_NAME_INVALID,
                                annotation.map(mirror -> mirror.site("value")).orElse(claim.site()),
                                constant.getSimpleName(),
                                type.getSimpleName(),
                                flaw));
        return wireName;
    }
}
