package dev.grantor.processor;

import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What the class that is generated for a grant, in the grant's package, can name. */
record Access(TypeElement grant) {

    /** Whether it can name the type or the constructor, and everything that this is nested in. */
    boolean includes(Element element) {
        if (element instanceof PackageElement) {
            return true;
        }
        Set<Modifier> modifiers = element.getModifiers();
        boolean accessible = modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE) && packageOf(element).equals(packageOf(grant)));
        return accessible && includes(Objects.requireNonNull(element.getEnclosingElement()));
    }

    private static Name packageOf(Element element) {
        return element instanceof PackageElement enclosing
                ? enclosing.getQualifiedName()
                : packageOf(Objects.requireNonNull(element.getEnclosingElement()));
    }
}
