package dev.grantor.processor;

import dev.grantor.annotation.WireName;
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

    private final String claim;
    private final Site site;
    private final Report report;
    private final List<String> undefined;

    EnumReader(String claim, Site site, Report report, List<String> undefined) {
        this.claim = claim;
        this.site = site;
        this.report = report;
        this.undefined = undefined;
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
                    report.add(Problem.ENUM_DUPLICATE_WIRE, site, other, name, type.getSimpleName(), wireName);
                }
                constants.add(new ClaimType.Constant(name, wireName));
            }
        }
        constants.sort(Comparator.comparing(ClaimType.Constant::name));
        if (constants.isEmpty() && !hidden) {
            report.add(Problem.ENUM_EMPTY, site, claim, type.getSimpleName());
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
        hidden.forEach((name, wireName) ->
                report.add(Problem.ENUM_HIDDEN_CONSTANT, site, name, type.getSimpleName(), claim, wireName));
        return !hidden.isEmpty();
    }

    private static String wireName(Element constant) {
        return Mirror.find(constant, WireName.class)
                .flatMap(mirror -> mirror.string("value"))
                .orElse(constant.getSimpleName().toString());
    }

    private String wireName(Element constant, TypeElement type) {
        Optional<Mirror> annotation = Mirror.find(constant, WireName.class);
        if (annotation.filter(Mirror::isUndefined).isPresent()) {
            undefined.add("a name in @WireName of " + type.getSimpleName() + "." + constant.getSimpleName());
        }
        String wireName = wireName(constant);
        Text.flaw(wireName)
                .ifPresent(flaw -> report.add(
                        Problem.WIRE_NAME_INVALID,
                        annotation.map(mirror -> mirror.site("value")).orElse(site),
                        constant.getSimpleName(),
                        type.getSimpleName(),
                        flaw));
        return wireName;
    }
}
