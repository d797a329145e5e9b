package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.element.WrittenAnnotation;
import java.util.List;
import javax.lang.model.element.Element;

/** Tells the constraints of Jakarta Bean Validation, and those that others declare with it. */
final class BeanValidation {

    private static final List<String> PACKAGES = List.of("jakarta.validation", "javax.validation");

    private BeanValidation() {}

    static boolean isConstraint(WrittenAnnotation annotation) {
        String name = annotation.qualifiedName();
        return PACKAGES.stream().anyMatch(each -> name.startsWith(each + ".constraints."))
                || isDeclaredAsConstraint(
                        annotation.annotation().getAnnotationType().asElement());
    }

    private static boolean isDeclaredAsConstraint(Element annotationType) {
        return PACKAGES.stream()
                .anyMatch(each -> WrittenAnnotation.find(annotationType, each + ".Constraint")
                        .isPresent());
    }
}
